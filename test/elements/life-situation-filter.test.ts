import { expect, fixture, html } from '@open-wc/testing';
import type { LifeSituationFilterElement, ServiceCatalogElement } from '../../src/index.js';
import '../../src/embed.js';
import { accessibilityFindings } from '../support/accessible.js';
import { Lane } from '../support/register.js';
import { until } from '../support/until.js';

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
  history.replaceState(null, '', location.pathname);
});

const root = (element: Element) => element.shadowRoot ?? expect.fail('has no shadow root');
const words = (element: Element) => root(element).textContent.replace(/\s+/g, ' ');
const situation = (filter: Element, name: string) =>
  until(() =>
    [...root(filter).querySelectorAll<HTMLElement>('.situation')].find((one) => one.textContent.includes(name)),
  );
const services = (catalog: Element) =>
  until(() => !root(catalog).querySelector('.waiting') && root(catalog).querySelector('.summary .name a'));
const count = (catalog: Element) => root(catalog).querySelector('.count')?.textContent.trim() ?? '';

describe('a life situation filter', () => {
  it('inside a catalog narrows it, and the choice can be taken back', async () => {
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution="00000000201"></service-catalog>`,
    );
    await services(catalog);
    const filter = await until(() => root(catalog).querySelector('life-situation-filter'));
    const chosen = await situation(filter, 'Apbedīšana');
    const behind = Number(chosen.querySelector('[aria-hidden]')?.textContent);
    chosen.click();
    await until(() => count(catalog).startsWith(`${behind} `));
    expect(chosen.getAttribute('aria-pressed')).to.equal('true');
    expect(location.search).to.contain('catalog.situation=L201');
    (await until(() => root(catalog).querySelector<HTMLElement>('.chip'))).click();
    await until(() => count(catalog).startsWith('29 '));
    await until(() => chosen.getAttribute('aria-pressed') === 'false');
  });

  it('elsewhere on the page narrows the catalog it names, though it stands before it', async () => {
    const page = await fixture(
      html`<div>
        <life-situation-filter for="later"></life-situation-filter>
        <service-catalog id="later" register=${lane.url} institution="00000000201" no-life-situations></service-catalog>
      </div>`,
    );
    const [filter, catalog] = [...page.children] as [LifeSituationFilterElement, ServiceCatalogElement];
    await services(catalog);
    (await situation(filter, 'Apbedīšana')).click();
    await until(() => catalog.lifeSituation === 'L201' && /^[1-5] /.test(count(catalog)));
    expect(filter.lifeSituation).to.equal('L201');
  });

  it('without a catalog asks its own register and tells of the choice', async () => {
    const filter = await fixture<LifeSituationFilterElement>(
      html`<life-situation-filter register=${lane.url} audience="citizens"></life-situation-filter>`,
    );
    const choices: (string | undefined)[] = [];
    filter.addEventListener('life-situation-change', (event) => choices.push(event.lifeSituation));
    const chosen = await situation(filter, 'Laulība');
    chosen.click();
    await until(() => chosen.getAttribute('aria-pressed') === 'true');
    chosen.click();
    await until(() => chosen.getAttribute('aria-pressed') === 'false');
    expect(choices).to.deep.equal(['L104', undefined]);
    expect(words(filter)).not.to.contain('Uzņēmuma dibināšana');
  });

  it('says whose situations they are where there are several audiences', async () => {
    const groups = (filter: Element) => [...root(filter).querySelectorAll('.group')].map((group) => group.textContent);
    const filter = await fixture(html`<life-situation-filter register=${lane.url}></life-situation-filter>`);
    await situation(filter, 'Laulība');
    expect(groups(filter)).to.deep.equal(['Iedzīvotājiem', 'Uzņēmējiem', 'Iestādēm']);
    const lists = [...root(filter).querySelectorAll('[aria-labelledby]')];
    const ofCitizens = lists.find((list) => list.getAttribute('aria-labelledby') === 'citizens');
    expect(ofCitizens?.textContent).to.contain('Laulība').and.not.to.contain('Uzņēmuma dibināšana');
    const alone = await fixture(
      html`<life-situation-filter register=${lane.url} audience="citizens"></life-situation-filter>`,
    );
    await situation(alone, 'Laulība');
    expect(groups(alone)).to.deep.equal([]);
  });

  it('shows no situation behind which there is nothing', async () => {
    const filter = await fixture(html`<life-situation-filter register=${lane.url}></life-situation-filter>`);
    await situation(filter, 'Laulība');
    expect(words(filter)).not.to.contain('Gada ienākumu deklarācija');
  });
});

describe('the four answers of a life situation filter', () => {
  it('waiting and fresh: are accessible', async () => {
    await lane.set({ fault: 'hold' });
    const filter = await fixture(html`<life-situation-filter register=${lane.url}></life-situation-filter>`);
    await until(() => root(filter).querySelector('.skeleton'));
    expect(await accessibilityFindings(filter)).to.deep.equal([]);
    while ((await lane.held()) < 1);
    await lane.release();
    await lane.set({ fault: null });
    await situation(filter, 'Laulība');
    for (const group of root(filter).querySelectorAll('details')) group.open = true;
    expect(await accessibilityFindings(filter)).to.deep.equal([]);
  });

  it('stale: keeps the tree, with its age', async () => {
    await lane.set({ maxAge: 1 });
    const filter = await fixture(html`<life-situation-filter register=${lane.url}></life-situation-filter>`);
    await situation(filter, 'Laulība');
    await lane.set({ fault: 'status-503' });
    await until(() => words(filter).includes('Redzama informācija'));
    expect(words(filter)).to.contain('Laulība');
    expect(await accessibilityFindings(filter)).to.deep.equal([]);
  });

  it('failed: says so, and heals by itself', async () => {
    await lane.set({ fault: 'truncated' });
    const filter = await fixture(html`<life-situation-filter register=${lane.url}></life-situation-filter>`);
    await until(() => root(filter).querySelector('[role="alert"]'));
    expect(await accessibilityFindings(filter)).to.deep.equal([]);
    await lane.set({ fault: null });
    await situation(filter, 'Laulība');
  });
});
