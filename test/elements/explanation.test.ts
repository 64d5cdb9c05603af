import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceCardElement, ServiceCatalogElement } from '../../src/index.js';
import '../../src/embed.js';
import { accessibilityFindings } from '../support/accessible.js';
import { all, link, opened, root } from '../support/catalog.js';
import { Lane } from '../support/register.js';
import { until } from '../support/until.js';

const good = '/demo/institutions/benefits/supplements.json';
const bad = '/test/support/supplements-bad.json';

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
  history.replaceState(null, '', location.pathname);
});

const card = (supplements: string, service = '1008') =>
  fixture<ServiceCardElement>(
    html`<service-card register=${lane.url} service=${service} supplements=${supplements} full></service-card>`,
  );
const boxes = (element: Element) => all(element, '.explanation').filter((box) => !box.hidden);
const told = (element: Element) =>
  until(
    () =>
      boxes(element).some((box) => box.textContent.includes('bankas konta')) &&
      root(element).querySelector('.description'),
  );

/** What is told of a file, until the element is gone. */
function listen(): string[] {
  const reasons: string[] = [];
  document.body.addEventListener('supplements-reject', (event) =>
    reasons.push(...event.records.map(({ id, reason }) => `${id ?? event.address}: ${reason}`)),
  );
  return reasons;
}

describe('the institution’s own words', () => {
  it('of a file stand in boxes of their own, before and after the register’s text, and say whose they are', async () => {
    const element = await card(good);
    await told(element);
    const [before, after] = boxes(element);
    const description = root(element).querySelector('.description')!;
    expect(before!.compareDocumentPosition(description)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(after!.compareDocumentPosition(description)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    for (const box of boxes(element)) {
      expect(box.textContent).to.contain('Iestādes paskaidrojums');
      expect(box.getAttribute('aria-label')).to.equal('Iestādes paskaidrojums');
    }
    expect(description.textContent).not.to.contain('bankas konta numuru. Ja rodas');
    expect(after!.querySelectorAll('details')).to.have.length(2);
    const form = [...after!.querySelectorAll('a')].find((one) => one.textContent.includes('paraugs'))!;
    expect(form.href).to.equal(new URL('paraugs.html', new URL(good, location.href)).href);
    expect(await accessibilityFindings(element)).to.deep.equal([]);
  });

  it('of a slot stand under their topic, and an empty topic is not there', async () => {
    const element = await fixture(
      html`<service-card register=${lane.url} service="1008"
        ><p slot="faq">Vai vajag pieteikties klātienē? Nē.</p></service-card
      >`,
    );
    await until(() => boxes(element).length === 1);
    const shown = all(element, '.topic').filter((topic) => !topic.hidden);
    expect(shown.map((topic) => topic.querySelector('.topic-title')?.textContent)).to.deep.equal([
      'Biežāk uzdotie jautājumi',
    ]);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('are shown in a catalog with the service they are about, and with no other', async () => {
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution="00000000102" supplements=${good}>
        <p slot="how-to-1009">Zvaniet mums.</p>
      </service-catalog>`,
    );
    expect(catalog.querySelector('p')?.checkVisibility()).to.equal(false);
    (await link(catalog, 'Bērna kopšanas')).click();
    await opened(catalog);
    await until(() => boxes(catalog).some((box) => box.textContent.includes('Abus pabalstus')));
    expect(catalog.querySelector('p')?.checkVisibility()).to.equal(true);
    (await until(() => root(catalog).querySelector<HTMLElement>('.back a'))).click();
    (await link(catalog, 'Bērna piedzimšanas')).click();
    await opened(catalog);
    await told(catalog);
    expect(catalog.querySelector('p')?.checkVisibility()).to.equal(false);
    expect(boxes(catalog).some((box) => box.textContent.includes('Abus pabalstus'))).to.equal(false);
  });

  it('are no part of what search engines are told', async () => {
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution="00000000102" supplements=${good}></service-catalog>`,
    );
    (await link(catalog, 'Bērna piedzimšanas')).click();
    await told(catalog);
    const data = await until(
      () => catalog.querySelector('script[type="application/ld+json"]')?.textContent.match(/.*1008.*/s)?.[0],
    );
    expect(data).to.contain('Bērna piedzimšanas pabalsts').and.not.to.contain('bankas konta numuru. Ja rodas');
    expect(data).not.to.contain('video.demo.example');
  });

  it('stay when the register does not answer', async () => {
    await lane.set({ fault: 'status-500' });
    const element = await card(good);
    await until(() => boxes(element).some((box) => box.textContent.includes('bankas konta')));
    await until(() => root(element).textContent.includes('neatbild'));
  });
});

describe('a file of supplements that is wrong', () => {
  for (const [why, address, expected] of [
    ['is not there', '/nav-tada.json', /404; expected a JSON file/],
    ['is no JSON', '/README.md', /not JSON; expected/],
    ['has another shape', '/package.json', /services: expected .*\{"services"/],
    ['has an address that is none', 'javascript:alert(1)', /no http or https address/],
  ] as const) {
    it(`${why}: is told with what was expected, and the description is there`, async () => {
      const reasons = listen();
      const element = await card(address);
      await until(() => root(element).querySelector('.description') && reasons.length > 0);
      expect(reasons[0]).to.match(expected);
      expect(boxes(element)).to.have.length(0);
    });
  }

  it('loses only what is wrong in it, runs nothing, and shows tags as text', async () => {
    const reasons = listen();
    const element = await card(bad, '1009');
    await until(() => boxes(element).length > 0);
    expect(boxes(element)[0]!.textContent).to.contain('<img src=x onerror=alert(1)> Derīgs paskaidrojums.');
    expect(root(element).querySelector('.explanation img, .explanation a')).to.equal(null);
    expect(reasons.join('\n'))
      .to.contain('1008: faq.0.question: expected record')
      .and.to.contain('1009: video.0.url: expected an https');
  });

  it('is asked for once by all elements of a page', async () => {
    performance.clearResourceTimings();
    const address = `${good}?once`;
    const both = [await card(address), await card(address, '1009')];
    await Promise.all(both.map((element) => until(() => boxes(element).length > 0)));
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?once'))).to.have.length(1);
  });
});
