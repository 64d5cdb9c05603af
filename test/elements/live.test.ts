import { expect, fixture, html } from '@open-wc/testing';
import type { ServiceCatalogElement } from '../../src/index.js';
import '../../src/embed.js';
import { all, count, link, names, opened, root, shown, words } from '../support/catalog.js';
import { comeBackToPage, moveClock, restoreClock } from '../support/clock.js';
import { Lane } from '../support/register.js';
import { until } from '../support/until.js';

const minute = 60_000;
const vsaa = '00000000102';
const name = 'Bērna piedzimšanas pabalsts';

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
});
afterEach(() => {
  restoreClock();
  history.replaceState(null, '', location.pathname);
});

const open = (refresh?: number) =>
  fixture<ServiceCatalogElement>(
    html`<service-catalog
      register=${lane.url}
      institution=${vsaa}
      page-size="30"
      refresh=${refresh ?? 0}
    ></service-catalog>`,
  );

/** The person was away for so long. */
function comeBackAfter(milliseconds: number): void {
  moveClock(milliseconds);
  comeBackToPage();
}

const news = (catalog: Element) => all(catalog, '.updated').map(({ textContent }) => textContent.trim());
const focused = (catalog: Element) => root(catalog).activeElement;

describe('a list somebody looks at', () => {
  it('follows the register, says so, and leaves the focus where it was', async () => {
    const catalog = await open();
    await shown(catalog);
    const before = await link(catalog, name);
    before.focus();
    await lane.set({ changes: { '1009': { name: { lv: 'AAA pārdēvēts pakalpojums' } } } });
    comeBackAfter(minute);
    await until(() => names(catalog).some((one) => one.startsWith('AAA')));
    expect(news(catalog)).to.deep.equal(['Informācija tikko atjaunināta.']);
    expect(focused(catalog)).to.equal(before);
    expect(before.textContent).to.equal(name);
  });

  it('does not speak of news where there are none', async () => {
    const catalog = await open();
    await shown(catalog);
    comeBackAfter(minute);
    await until(async () => (await lane.requests()).filter(({ path }) => path.startsWith('/services?')).length > 1);
    await until(async () => (await lane.requests()).every(({ status }) => status !== null));
    await shown(catalog);
    expect(news(catalog)).to.deep.equal(['']);
  });

  it('loses what the register withdraws', async () => {
    const catalog = await open();
    await shown(catalog);
    const before = names(catalog).length;
    await lane.set({ changes: { '1008': null } });
    comeBackAfter(minute);
    await until(() => names(catalog).length === before - 1);
    expect(names(catalog)).not.to.include(name);
    expect(count(catalog)).to.match(new RegExp(`^${before - 1} `));
  });

  it('follows as well where the page itself searches, and speaks of news only where there are some', async () => {
    const catalog = await open();
    await shown(catalog);
    await lane.set({ fault: 'no-etag', maxAge: 1 });
    root(catalog).querySelector<HTMLInputElement>('#text')?.focus();
    const readings = async () => (await lane.requests()).filter(({ path }) => path.includes('limit=100')).length;
    await until(async () => (await readings()) > 2);
    expect(news(catalog)).to.deep.equal(['']);
    await lane.set({ changes: { '1009': { name: { lv: 'AAA pārdēvēts pakalpojums' } } } });
    await until(() => news(catalog).join() === 'Informācija tikko atjaunināta.');
    expect(names(catalog)[0]).to.match(/^AAA/);
  });
});

describe('a description somebody reads', () => {
  async function reading(): Promise<ServiceCatalogElement> {
    const catalog = await open();
    (await link(catalog, name)).click();
    await opened(catalog);
    return catalog;
  }

  it('that is suspended meanwhile says so in place, and the focus stays', async () => {
    const catalog = await reading();
    const heading = await opened(catalog);
    const before = focused(catalog);
    await lane.set({ changes: { '1008': { status: 'suspended', suspension: { from: '2026-11-01' } } } });
    comeBackAfter(minute);
    await until(() => words(catalog).includes('apturēt'));
    expect(news(catalog)).to.deep.equal(['Informācija tikko atjaunināta.']);
    expect(await opened(catalog)).to.equal(heading);
    expect(focused(catalog)).to.equal(before);
  });

  it('that is withdrawn meanwhile says so in place', async () => {
    const catalog = await reading();
    await lane.set({ changes: { '1008': null } });
    comeBackAfter(minute);
    await until(() => root(catalog).querySelector('.gone'));
    expect(news(catalog)).to.deep.equal(['Informācija tikko atjaunināta.']);
  });
});

describe('refresh', () => {
  const lists = async () => (await lane.requests()).filter(({ path }) => path.startsWith('/services?')).length;

  it('confirms sooner than the register wants, and not before its time', async () => {
    await lane.set({ maxAge: 600 });
    const catalog = await open(20);
    await shown(catalog);
    comeBackAfter(19_000);
    expect(await lists()).to.equal(1);
    comeBackAfter(1000);
    await until(async () => (await lists()) === 2);
  });

  it('confirms later than the register wants', async () => {
    await lane.set({ maxAge: 1 });
    const catalog = await open(600);
    await shown(catalog);
    comeBackAfter(599_000);
    await shown(catalog);
    expect(await lists()).to.equal(1);
    comeBackAfter(1000);
    await until(async () => (await lists()) === 2);
  });

  it('of less than ten seconds is ten, and the page’s editor is told', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(...words);
    try {
      const catalog = await open(2);
      await shown(catalog);
      expect(said).to.deep.equal([
        '<service-catalog>: refresh="2" is not used as it is: expected 0, or 10 seconds or more',
      ]);
      comeBackAfter(9000);
      expect(await lists()).to.equal(1);
      comeBackAfter(1000);
      await until(async () => (await lists()) === 2);
    } finally {
      console.warn = warn;
    }
  });
});

describe('who asks a register again that does not answer', () => {
  const tried = (catalog: Element) => root(catalog).querySelector('.tried')?.textContent.trim();
  const press = (catalog: Element) => until(() => root(catalog).querySelector<HTMLElement>('.trouble button'));

  it('sees that it is being asked', async () => {
    await lane.set({ fault: 'status-500' });
    const catalog = await open();
    const button = await press(catalog);
    expect(tried(catalog)).to.equal('');
    await lane.set({ fault: 'hold' });
    await until(async () => (await lane.held()) > 0); // it is being asked by itself
    button.click();
    await until(() => tried(catalog) === 'Jautājam reģistram…');
    await lane.set({ fault: null });
    await lane.release();
    await shown(catalog);
    expect(root(catalog).querySelector('.trouble')).to.equal(null);
  });

  it('sees when it was in vain', async () => {
    await lane.set({ fault: 'status-500' });
    const catalog = await open();
    const button = await press(catalog);
    button.focus();
    button.click();
    await until(() => /Arī tagad neizdevās \(mēģināts plkst\. \d\d:\d\d:\d\d\)/.test(tried(catalog) ?? ''));
    expect(focused(catalog)).to.equal(button);
  });
});
