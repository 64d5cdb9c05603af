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
    expect(explanation.textContent).to.contain('Iestādes skaidrojums');
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
    expect(words(element)).to.contain('Skatīt maksājumus').and.to.contain('Nav norādīts');
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
