import { expect, fixture, html } from '@open-wc/testing';
import type { CatalogControlElement } from '../../src/control.js';
import '../../src/control.js';
import { accessibilityFindings } from '../support/accessible.js';
import { all, root, words } from '../support/catalog.js';
import { Lane, untilHeld } from '../support/register.js';
import { until } from '../support/until.js';

const neglected = '00000000205';

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
});

const control = (settings: { institution?: string; cards?: string; language?: string } = {}) =>
  fixture<CatalogControlElement>(
    html`<catalog-control
      register=${lane.url}
      institution=${settings.institution ?? neglected}
      site-audiences="citizens entrepreneurs"
      site-services=${settings.cards ?? '3009'}
      language=${settings.language ?? 'lv'}
      ><a href="https://katalogs.demo.example/">Katalogs</a></catalog-control
    >`,
  );
const rows = (element: Element) => all(element, 'table.portfolio tbody tr');
const row = (element: Element, name: string) =>
  until(() => rows(element).find((one) => one.textContent.includes(name)));
const findingsOf = async (element: Element, name: string) =>
  (await row(element, name)).querySelector('.findings')!.textContent;
/** Everything is read and examined: no row waits for its description. */
const read = (element: Element) =>
  until(
    () =>
      rows(element).length > 0 &&
      !words(element).includes('vēl nav nolasīts') &&
      !root(element).querySelector('progress'),
  );
function choose(element: Element, name: string, value: string): void {
  const select = root(element).querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Takes what the element gives to save, instead of saving it. */
async function saved(act: () => void): Promise<{ name: string; text: string }> {
  const taken = Promise.withResolvers<{ name: string; text: Promise<string> }>();
  const take = (event: MouseEvent) => {
    const link = event.composedPath()[0];
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    taken.resolve({ name: link.download, text: fetch(link.href).then((answer) => answer.text()) });
  };
  const click = Reflect.get<HTMLAnchorElement, 'click'>(HTMLAnchorElement.prototype, 'click');
  // A link that is in no page is clicked where no listener hears it.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', take, { once: true });
    click.call(this);
  };
  try {
    act();
    const { name, text } = await taken.promise;
    return { name, text: await text };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}
const press = (element: Element, text: string) =>
  all(element, 'button')
    .find((button) => button.textContent.includes(text))!
    .click();

describe('the control', () => {
  it('shows where each service stands, and why', async () => {
    const element = await control();
    await read(element);
    const cells = async (name: string) =>
      [...(await row(element, name)).querySelectorAll('.place .standing')].map((cell) =>
        cell.textContent.trim().slice(1).trim(),
      );
    expect(await cells('Vietas iedalīšana')).to.deep.equal([
      'Trūkst',
      'Nav vajadzīgs',
      'Nav vajadzīgs',
      'Nav vajadzīgs',
    ]);
    expect(await cells('Ziņu apmaiņa')).to.deep.equal(['Nav vietā', 'Nav vajadzīgs', 'Ir', 'Nav vajadzīgs']);
    expect(await cells('Velosipēdu')).to.deep.equal(['Ir', 'Nav vajadzīgs', 'Nav vajadzīgs', 'Ir']);
    expect(await cells('tirgus vietas')).to.deep.equal([
      'Nav vajadzīgs',
      'Nav vajadzīgs',
      'Nav vajadzīgs',
      'Nav vietā',
    ]);
  });

  it('says what is wrong with a service, and what to do', async () => {
    const element = await control();
    await read(element);
    const found = await findingsOf(element, 'Zvejas licences');
    expect(found).to.contain('Nav neviena kanāla').and.to.contain('pievienojiet vismaz vienu kanālu');
    expect(await findingsOf(element, 'Velosipēdu')).to.contain('Trūkumu nav');
    const link = (await row(element, 'Zvejas licences')).querySelector('a')!;
    expect(link.href).to.equal('https://katalogs.demo.example/pakalpojumi/3003');
  });

  it('reads a few descriptions at a time, and says how far it is', async () => {
    await lane.set({ fault: 'hold', match: '/services/' });
    const element = await control({ institution: '00000000201', cards: '' });
    await untilHeld(lane, 3);
    await until(() => root(element).querySelector('progress'));
    expect(words(element)).to.contain('Nolasīti 0 no 29');
    expect(words(element)).to.contain('Apraksts vēl nav nolasīts');
    expect(await lane.held()).to.equal(3);
    await lane.set({ fault: null });
    await lane.release();
    await read(element);
    expect(words(element)).to.contain('29 ieraksti nolasīti');
  });

  it('names a record of the list that cannot be read, and goes on without it', async () => {
    await lane.set({ changes: { 3004: { recipients: 'visi' } } });
    const element = await control();
    await read(element);
    expect(words(element))
      .to.contain('1 ieraksts reģistra sarakstā')
      .and.to.contain('3004')
      .and.to.contain('recipients');
    expect(rows(element)).to.have.length(8);
  });

  it('says of a description that is broken that it is, and checks the others', async () => {
    await lane.set({ fault: 'wrong-types', match: '/services/3005' });
    const element = await control();
    await until(() => words(element).includes('1 aprakstu neizdevās nolasīt'));
    expect(await findingsOf(element, 'Velosipēdu')).to.contain('Trūkumu nav');
    await lane.set({ fault: null });
    all(element, '.reading .notice button')[0]!.click();
    await until(() => !words(element).includes('neizdevās nolasīt'));
    await until(() => words(element).includes('Sajaukta soļu secība'));
  });

  it('does not say that there are no services when the register does not answer', async () => {
    await lane.set({ fault: 'status-500' });
    const element = await control();
    await until(() => words(element).includes('Pakalpojumu reģistrs pašlaik neatbild'));
    expect(words(element)).not.to.contain('nav neviena');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('says so where the register has no service of the institution, and where no institution is named', async () => {
    const empty = await control({ institution: '00000000999', cards: '' });
    await until(() => words(empty).includes('nav neviena šīs iestādes pakalpojuma'));
    const unset = await control({ institution: '' });
    await until(() => words(unset).includes('reģistrācijas numuru'));
  });

  it('says nothing of the site when the page did not tell of it', async () => {
    const element = await fixture(
      html`<catalog-control register=${lane.url} institution=${neglected}></catalog-control>`,
    );
    await read(element);
    const own = [...(await row(element, 'Velosipēdu')).querySelectorAll('.place')].at(-1)!;
    expect(own.textContent).to.contain('Nav zināms').and.to.contain('nav pateikts');
  });

  it('filters by check, by standing and by words, and counts what is left', async () => {
    const element = await control();
    await read(element);
    choose(element, 'check', 'duplicate-title');
    await until(() => rows(element).length === 2);
    expect(root(element).querySelector('.count')?.textContent).to.contain('2 no 9');
    press(element, 'Rādīt visus');
    await until(() => rows(element).length === 9);
    choose(element, 'standing', 'missing');
    await until(() => rows(element).length === 1);
    choose(element, 'standing', '');
    const search = root(element).querySelector<HTMLInputElement>('input[type="search"]')!;
    search.value = 'udens';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => rows(element).length === 1 && words(element).includes('Ūdens skaitītāja'));
  });

  it('filters by catalogue: what is there or ought to be, or stands there in one way', async () => {
    const element = await control();
    await read(element);
    choose(element, 'catalogue', 'virsis');
    await until(() => rows(element).length === 1 && words(element).includes('Ziņu apmaiņa'));
    choose(element, 'standing', 'missing');
    await until(() => rows(element).length === 0);
    choose(element, 'catalogue', 'latvija');
    await until(() => rows(element).length === 1 && words(element).includes('Vietas iedalīšana'));
  });

  it('keeps what was opened with its service when the rows change places', async () => {
    const element = await control();
    await read(element);
    const finding = (await row(element, 'Zvejas licences')).querySelector('details')!;
    finding.open = true;
    press(element, 'Pakalpojums');
    await until(() => rows(element)[0]!.textContent.includes('Ģimenes atbalsta'));
    expect((await row(element, 'Zvejas licences')).querySelector('details')).to.equal(finding);
    expect(all(element, 'tbody details[open]')).to.deep.equal([finding]);
  });

  it('is not stopped by a language that is none', async () => {
    const element = await control();
    element.languages = 'lv xx_yy';
    await until(() => words(element).includes('xx_yy'));
  });

  it('takes the person from a figure to its rows', async () => {
    const element = await control();
    await read(element);
    root(element).querySelector<HTMLButtonElement>('.figure.is-error button')!.click();
    await until(() => rows(element).length === 5);
    expect(root(element).activeElement?.id).to.equal('table-title');
  });

  it('sorts by its headings, and says by which and how', async () => {
    const element = await control();
    await read(element);
    press(element, 'Pakalpojums');
    const head = () => all(element, 'table.portfolio thead th')[0]!;
    await until(() => head().getAttribute('aria-sort') === 'ascending');
    const first = () => rows(element)[0]!.textContent;
    expect(first()).to.contain('Ģimenes atbalsta');
    press(element, 'Pakalpojums');
    await until(() => head().getAttribute('aria-sort') === 'descending');
    expect(first()).to.contain('Zvejas licences');
    press(element, 'Atjaunots');
    await until(() => rows(element)[0]!.textContent.includes('3009') || rows(element)[1]!.textContent.includes('3005'));
  });

  it('gives the rows that are shown as CSV and as JSON', async () => {
    const element = await control();
    await read(element);
    choose(element, 'check', 'no-channel');
    await until(() => rows(element).length === 1);
    const csv = await saved(() => press(element, 'CSV'));
    expect(csv.name).to.match(/^00000000205-\d{4}-\d\d-\d\d\.csv$/);
    const lines = csv.text.split('\r\n');
    expect(lines[0]).to.contain('Identifikators,Nosaukums,Statuss');
    expect(lines).to.have.length(5); // the headings, three findings, and the end
    expect(lines[1]).to.contain('3003,Zvejas licences izsniegšana,published');
    const json = JSON.parse((await saved(() => press(element, 'JSON'))).text);
    expect(json.services.map(({ id }: { id: string }) => id)).to.deep.equal(['3003']);
    expect(json.services[0].catalogues.latvija).to.deep.equal({ standing: 'offered', reason: 'listed' });
    expect(json.services[0].findings[0].check).to.equal('no-channel');
  });

  it('tells how fast the register answers, in words, as a drawing and as a table', async () => {
    const element = await control();
    await until(() => words(element).includes('Reģistrs atbildējis 1 no 1 reizes (100 %)'));
    expect(root(element).querySelector('svg')?.getAttribute('aria-label')).to.contain('Atbildes laiks');
    expect(all(element, '.measurements tbody tr')).to.have.length(1);
    expect(all(element, 'rect.answer')).to.have.length(1);
  });

  it('tells that the register did not answer', async () => {
    await lane.set({ fault: 'status-500' });
    const element = await control();
    await until(() => words(element).includes('Reģistrs atbildējis 0 no 1 reizes (0 %)'));
    expect(words(element)).to.contain('neatbildēja: Reģistra darbībā ir kļūda.');
    expect(all(element, 'rect.no-answer')).to.have.length(1);
  });

  it('speaks English where the page does, and is accessible in both', async () => {
    for (const language of ['lv', 'en']) {
      const element = await control({ language });
      await until(() => rows(element).length === 9 && !root(element).querySelector('progress'));
      for (const one of all(element, 'details')) (one as HTMLDetailsElement).open = true;
      expect(await accessibilityFindings(element)).to.deep.equal([]);
    }
    const element = await control({ language: 'en' });
    await until(() => words(element).includes('Control of the service portfolio'));
  });

  it('prints every row, though a page of the table has twenty-five', async () => {
    const services = Array.from({ length: 35 }, (_, index) => [
      `p${index}`,
      {
        status: 'published',
        serviceType: 'individual-benefit',
        audiences: ['citizens'],
        name: { lv: `Pakalpojums ${index}` },
        summary: { lv: 'Īss apraksts.' },
        holder: { registrationNumber: '00000000888', name: { lv: 'Liela iestāde' } },
        recipients: ['natural-person'],
        fee: { status: 'free' },
        channelKinds: [],
      },
    ]);
    await lane.set({ changes: Object.fromEntries(services) });
    const element = await control({ institution: '00000000888', cards: '' });
    await until(() => rows(element).length === 25);
    press(element, 'Nākamā lapa');
    await until(() => rows(element).length === 10);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows(element)).to.have.length(35);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => rows(element).length === 10);
  });
});
