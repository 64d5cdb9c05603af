import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceCardElement } from '../../src/index.js';
import '../../src/embed.js';
import { accessibilityFindings } from '../support/accessible.js';
import { Lane } from '../support/register.js';
import { until } from '../support/until.js';

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
});

const root = (element: Element) => element.shadowRoot ?? expect.fail('has no shadow root');
const words = (element: Element) => root(element).textContent.replace(/\s+/g, ' ');
const find = (element: Element, selector: string) => until(() => root(element).querySelector<HTMLElement>(selector));

const card = (service: string, full = false) =>
  fixture<ServiceCardElement>(
    html`<service-card register=${lane.url} service=${service} ?full=${full}
      ><a href="https://katalogs.demo.example/">Apraksts katalogā</a></service-card
    >`,
  );

describe('a card', () => {
  it('shows a service in short, its description a press away and back', async () => {
    const element = await card('1008');
    await find(element, '.summary .name');
    expect(words(element)).to.contain('Bērna piedzimšanas pabalsts').and.to.contain('8 darba dienas');
    const more = await find(element, '.more button');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.click();
    await find(element, '.description');
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    more.click();
    await find(element, '.summary .name');
  });

  it('shows the whole description where the page wants it', async () => {
    const element = await card('1008', true);
    await find(element, '.description');
    expect(root(element).querySelector('.more')).to.equal(null);
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });

  it('asks once for a service that two cards show', async () => {
    await fixture(
      html`<div>
        <service-card register=${lane.url} service="1008"></service-card>
        <service-card register=${lane.url} service="1008"></service-card>
      </div>`,
    ).then((both) => Promise.all([...both.children].map((element) => find(element, '.summary .name'))));
    expect((await lane.requests()).filter(({ path }) => path === '/services/1008')).to.have.length(1);
  });

  it('sets the institution’s own words apart from the register’s', async () => {
    const element = await fixture(
      html`<service-card register=${lane.url} service="1008"
        ><p slot="explanation">Palīdzam klātienē.</p></service-card
      >`,
    );
    const explanation = await find(element, '.explanation:not([hidden])');
    expect(explanation.textContent).to.contain('Iestādes paskaidrojums');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });

  it('leads from a withdrawn service to the one that replaces it', async () => {
    const element = await card('2037');
    (await find(element, '.gone button')).click();
    await until(
      () => words(element).includes('Izziņa par deklarēto dzīvesvietu') && !root(element).querySelector('.gone'),
    );
  });

  it('does not promise that a paid service costs nothing', async () => {
    const element = await card('1046', true);
    await find(element, '.payments');
    expect(words(element)).to.contain('Skatīt maksājumus').and.to.contain('Nav norādīta');
    expect(words(element)).not.to.match(/\b0,00/);
  });

  it('adds the tax to a price that is stated without it', async () => {
    const fees = [{ position: { lv: 'Izziņa' }, amount: 10, vat: 2.1, currency: 'EUR' }];
    await lane.set({ changes: { 1046: { fees } } });
    const element = await card('1046', true);
    await find(element, '.payments');
    expect(words(element)).to.match(/12,10\s€/);
  });

  it('tells an error in the record from a register that does not answer', async () => {
    await lane.set({ changes: { 1008: { holder: 'VSAA' } } });
    const rejected: string[] = [];
    const listen = (event: HTMLElementEventMap['record-reject']) => rejected.push(event.records[0]?.reason ?? '');
    document.body.addEventListener('record-reject', listen);
    const element = await card('1008');
    await until(() => words(element).includes('Reģistra ierakstā ir kļūda'));
    document.body.removeEventListener('record-reject', listen);
    expect(rejected[0]).to.contain('holder');
  });

  it('keeps the page’s own link where the register knows no such service', async () => {
    const element = await card('nav-tada');
    await until(() => words(element).includes('nepazīst'));
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('has no empty box where there is no explanation', async () => {
    const element = await card('1008');
    await find(element, '.summary .name');
    expect(root(element).querySelector<HTMLElement>('.explanation')?.checkVisibility()).to.equal(false);
  });

  it('shows another service when the page says so', async () => {
    const element = await card('1008');
    await find(element, '.summary .name');
    element.service = '1009';
    await until(() => words(element).includes('Bērna kopšanas pabalsts'));
    expect(words(element)).not.to.contain('Bērna piedzimšanas pabalsts');
  });

  it('says what stands in the way of a channel', async () => {
    const element = await card('1019', true);
    await find(element, '.description');
    await until(() => /Notiek apkope līdz/.test(words(element)));
  });

  it('names the setting that is missing', async () => {
    const element = await fixture(html`<service-card register=${lane.url}></service-card>`);
    await until(() => words(element).includes('expected the id of a service'));
  });
});

describe('a description says all the register does', () => {
  const described = async (service: string, changes: Readonly<Record<string, unknown>>) => {
    await lane.set({ changes: { [service]: changes } });
    const element = await card(service, true);
    await find(element, '.description');
    return element;
  };
  const fact = (element: Element, label: string) => {
    const facts = [...root(element).querySelectorAll('.description > .facts > div')];
    const found = facts.find((one) => one.querySelector('dt')?.textContent.trim() === label);
    return found?.querySelector('dd')?.textContent.replace(/\s+/g, ' ').trim();
  };
  const section = (element: Element, title: string) => {
    const sections = [...root(element).querySelectorAll<HTMLElement>('section')];
    const found = sections.find((one) => one.querySelector('.section-title')?.textContent === title);
    return found?.textContent.replace(/\s+/g, ' ').trim();
  };
  const headings = (element: Element) =>
    [...root(element).querySelectorAll('[role="heading"]')].map((one) => Number(one.getAttribute('aria-level')));

  it('who one must prove to be, and by which means', async () => {
    const element = await described('1008', { authentication: { level: 'verified', means: ['eid-card', 'smart-id'] } });
    expect(fact(element, 'Autentifikācijas līmenis')).to.equal('Apliecināta identitāteeID karte vai Smart-ID');
  });

  it('that nobody need prove anything, whatever else stands there', async () => {
    const element = await described('1008', { authentication: { level: 'none', means: ['eid-card'] } });
    expect(fact(element, 'Autentifikācijas līmenis')).to.equal('Identitāte nav jāapliecina');
  });

  it('nothing of what the register does not state', async () => {
    const element = await described('1008', {
      authentication: null,
      targetGroups: null,
    });
    expect(fact(element, 'Autentifikācijas līmenis')).to.equal(undefined);
    expect(words(element)).not.to.contain('Mērķgrupas');
  });

  it('whom it is addressed to and in which situations it helps', async () => {
    const element = await described('1008', {
      targetGroups: [
        { id: 'families', name: { lv: 'Ģimenes ar bērniem' } },
        { id: 'guardians', name: { lv: 'Aizbildņi' } },
      ],
    });
    expect(fact(element, 'Saņēmējs')).to.contain('Mērķgrupas: Ģimenes ar bērniem, Aizbildņi');
    expect(section(element, 'Dzīves situācijas')).to.contain('Bērna gaidīšana');
  });

  it('which step needs a document, and in which format a form is', async () => {
    const steps = [
      { order: 7, kind: 'receive' },
      { order: 2, kind: 'request', title: { lv: 'Iesniedziet iesniegumu' } },
    ];
    const url = 'https://zalupe.demo.example/veidlapa';
    const element = await described('1008', {
      steps,
      documents: [
        { kind: 'form', title: { lv: 'Iesniegums' }, url, neededInStep: 2, mediaType: 'application/pdf' },
        { kind: 'submit', title: { lv: 'Pase' }, neededInStep: 7, mediaType: 'application/pdf' },
        { kind: 'form', title: { lv: 'Pilnvara' }, url, neededInStep: 9, mediaType: 'x-unknown/thing' },
      ],
    });
    expect(section(element, 'Veidlapas un citi dokumenti')).to.equal(
      'Veidlapas un citi dokumenti Iesniegums Veidlapa, PDF Nepieciešams solī: Iesniedziet iesniegumu ' +
        'Pase Iesniedzams dokuments Nepieciešams solī: Saņemšana Pilnvara Veidlapa',
    );
  });

  it('of a price its unit, condition, tax, basis and note', async () => {
    const fees = [
      {
        position: { lv: 'Vietas noma' },
        unit: { lv: 'm²' },
        amount: 10,
        vat: 2.1,
        total: 12.1,
        currency: 'EUR',
        condition: { lv: 'Tikai gadatirgos' },
        legalBasis: { lv: 'Noteikumi Nr. 5' },
        note: { lv: 'Maksā iepriekš' },
      },
      { position: { lv: 'Nodeva' }, amount: 3, vat: 0, total: 3, currency: 'EUR' },
    ];
    const element = await described('1046', { fees });
    const rows = [...root(element).querySelectorAll('.payments tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows[0]).to.equal(
      'Vietas noma Vienība: m² Maksā iepriekš Tiesiskais pamats: Noteikumi Nr. 5 Tikai gadatirgos 12,10 € t. sk. PVN 2,10 €',
    );
    expect(rows[1]).to.equal('Nodeva 3,00 €');
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });

  it('that the directive on services applies', async () => {
    const element = await described('1008', { legalActs: null, euServiceDirective: true });
    expect(section(element, 'Normatīvie akti')).to.contain('2006/123/EK');
    const other = await described('1009', { legalActs: null, euServiceDirective: false });
    expect(section(other, 'Normatīvie akti')).to.equal(undefined);
  });

  it('once that a channel is an e-service, and leads there', async () => {
    const url = 'https://epakalpojumi.demo.example/1';
    const channels = [
      { kind: 'e-service', url },
      { kind: 'email', email: 'zalupe.attistiba@demo.example' },
    ];
    const element = await described('1008', { steps: [{ order: 1, kind: 'request', channels }] });
    const [service, email] = root(element).querySelectorAll('.channel');
    expect(service?.textContent.match(/E-pakalpojums/g)).to.have.length(1);
    expect(service?.querySelector('a')?.href).to.equal(url);
    expect(email?.querySelector('a')?.href).to.equal('mailto:zalupe.attistiba@demo.example');
    expect(email?.querySelector('a')?.textContent).to.equal('zalupe.attistiba@demo.example');
  });

  it('since when it is withdrawn', async () => {
    const element = await card('2037');
    await find(element, '.gone');
    expect(words(element)).to.match(/Izņemts: \d\d\.\d\d\.20\d\d/);
  });

  it('under headings that skip no level', async () => {
    for (const service of ['1046', '2019']) {
      const levels = headings(await described(service, { euServiceDirective: true }));
      const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      expect(levels[0]).to.equal(2);
      expect(skipped).to.deep.equal([]);
    }
  });

  it('within the width of a phone', async () => {
    const fees = [
      {
        position: { lv: 'Pārrobežudokumentuapliecināšanas pakalpojums' },
        from: 1000,
        to: 99_999.99,
        currency: 'EUR',
        condition: { lv: 'Tikai gadatirgos' },
      },
    ];
    await lane.set({ changes: { 1046: { fees } } });
    const narrow = document.createElement('div');
    narrow.style.width = '320px';
    const element = await fixture<ServiceCardElement>(
      html`<service-card full register=${lane.url} service="1046"></service-card>`,
      { parentNode: narrow },
    );
    const table = await find(element, '.payments');
    expect(table.scrollWidth).to.be.at.most(320);
    expect(root(element).querySelector('.root')?.scrollWidth).to.equal(320);
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });
});

describe('a way to report an error', () => {
  const reporting = (reportUrl: string, full = true) =>
    fixture<ServiceCardElement>(
      html`<service-card register=${lane.url} service="1008" ?full=${full} report-url=${reportUrl}></service-card>`,
    );

  it('leads where the institution says, told which service', async () => {
    const element = await reporting('https://zalupe.demo.example/kluda?id={id}&lapa={url}&nosaukums={name}');
    const link = (await find(element, '.report')) as HTMLAnchorElement;
    expect(link.textContent).to.equal('Ziņot par kļūdu aprakstā');
    const { searchParams } = new URL(link.href);
    expect(searchParams.get('id')).to.equal('1008');
    expect(searchParams.get('lapa')).to.equal(location.href);
    expect(searchParams.get('nosaukums')).to.equal('Bērna piedzimšanas pabalsts');
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });

  it('is not there where the institution says nothing, or nothing that is an address', async () => {
    const silent = await card('1008', true);
    await find(silent, '.description');
    expect(words(silent)).not.to.contain('Ziņot');
    const wrong = await reporting('javascript:alert(1)');
    await find(wrong, '.description');
    expect(words(wrong)).not.to.contain('Ziņot');
  });
});

describe('the four answers of a card', () => {
  it('waiting: keeps the page’s own link', async () => {
    await lane.set({ fault: 'hold' });
    const element = await card('1008');
    await find(element, '.skeleton');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(await accessibilityFindings(element)).to.deep.equal([]);
    while ((await lane.held()) < 1);
    await lane.set({ fault: null });
    await lane.release();
    await find(element, '.summary .name');
  });

  it('fresh: is accessible', async () => {
    const element = await card('1008');
    await find(element, '.summary .name');
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });

  it('fresh: a change in the register is seen when the answer is confirmed', async () => {
    await lane.set({ maxAge: 1 });
    const element = await card('1008');
    await find(element, '.summary .name');
    await lane.set({ changes: { 1008: { name: { lv: 'Jauns nosaukums' } } } });
    await until(() => words(element).includes('Jauns nosaukums'));
  });

  it('stale: the last good description stays, with its age', async () => {
    await lane.set({ maxAge: 1 });
    const element = await card('1008');
    await find(element, '.summary .name');
    await lane.set({ fault: 'reset' });
    await until(() => words(element).includes('Redzama informācija, kas no reģistra saņemta'));
    expect(words(element)).to.contain('Bērna piedzimšanas pabalsts');
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });

  it('failed: says so and keeps the page’s own link, then heals by itself', async () => {
    await lane.set({ fault: 'html' });
    const element = await card('1008');
    await find(element, '[role="alert"]');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(await accessibilityFindings(element)).to.deep.equal([]);
    await lane.set({ fault: null });
    await find(element, '.summary .name');
  });

  it('a misrouted 404 is not the register’s word that the service is gone', async () => {
    await lane.set({ maxAge: 1 });
    const element = await card('1008');
    await find(element, '.summary .name');
    await lane.set({ fault: 'status-404' });
    await until(() => words(element).includes('Redzama informācija'));
    expect(words(element)).to.contain('Bērna piedzimšanas pabalsts');
  });
});
