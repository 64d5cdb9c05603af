import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import type { AllServices } from '../../src/domain/service-page.js';
import { addAdapter, type RegisterAdapter, type ServiceCatalogElement, type ValueOf } from '../../src/index.js';
import '../../src/embed.js';
import { accessibilityFindings } from '../support/accessible.js';
import { all, box, count, countBeside, link, names, opened, root, shown, type, words } from '../support/catalog.js';
import { Lane } from '../support/register.js';
import { until } from '../support/until.js';

const zalupe = '00000000201';

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
  history.replaceState(null, '', location.pathname);
});

/** A register with more services than a page can keep. */
const large: RegisterAdapter = {
  name: 'large',
  answer: async (question, address, read) =>
    question.about === 'all-services'
      ? ({ total: 5000, leftOut: [] } as AllServices as ValueOf<typeof question>)
      : virsisAdapter.answer(question, address, read),
};

async function municipality(): Promise<ServiceCatalogElement> {
  return catalogOf(html`<service-catalog register=${lane.url} institution=${zalupe}></service-catalog>`);
}

/** Everything there is for people of one municipality. */
async function everythingInZalupe(): Promise<ServiceCatalogElement> {
  return catalogOf(html`<service-catalog register=${lane.url} territory="LV-D01" page-size="100"></service-catalog>`);
}

async function catalogOf(template: ReturnType<typeof html>): Promise<ServiceCatalogElement> {
  const catalog = await fixture<ServiceCatalogElement>(template);
  await shown(catalog);
  return catalog;
}

const askedFor = async (part: string) => (await lane.requests()).filter(({ path }) => path.includes(part));
const total = (catalog: Element) => Number(/^\d+/.exec(count(catalog))?.[0] ?? 0);
/** The page itself searches from now on. */
const searching = (catalog: Element) => until(() => all(catalog, 'mark').length > 0);
const labels = (catalog: Element, filter: string) =>
  all(catalog, `input[name="${filter}"]`).map((input) => input.nextElementSibling?.textContent ?? '');

async function choose(catalog: Element, filter: string, value: string): Promise<void> {
  (await box(catalog, filter, value)).click();
  await until(() => !root(catalog).querySelector('.waiting') && location.search.includes(`${filter}=${value}`));
}

async function select(catalog: Element, name: string, value: string): Promise<void> {
  const field = await until(() => root(catalog).querySelector<HTMLSelectElement>(`#${name}`));
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('search on the page', () => {
  it('finds what people call something, marks it, and asks the register for nothing more', async () => {
    const catalog = await municipality();
    type(catalog, 'bērnudārziņš');
    await searching(catalog);
    expect(names(catalog)[0]).to.contain('pirmsskolas izglītības iestādi');
    const asked = (await lane.requests()).length;
    type(catalog, 'kapu vieta');
    await until(() => names(catalog)[0]?.includes('kapsētas vietas'));
    expect(all(catalog, 'mark').map((mark) => mark.textContent.toLowerCase())).to.include('kapsētas');
    expect((await lane.requests()).slice(asked).map(({ path }) => path)).to.deep.equal([]);
  });

  it('answers each letter, and a slip of the finger', async () => {
    const catalog = await municipality();
    type(catalog, 'apbed');
    await searching(catalog);
    for (const typed of ['apbedī', 'apbedīš', 'apbedisanas', 'apbedišnas']) {
      type(catalog, typed);
      await catalog.updateComplete;
      expect(names(catalog)[0], typed).to.equal('Apbedīšanas pabalsts');
    }
    expect(total(catalog)).to.equal(names(catalog).length);
  });

  it('draws the first cards with each letter and the others after it, below them those of the letter before', async () => {
    const catalog = await everythingInZalupe();
    type(catalog, 'pa');
    await searching(catalog);
    await until(() => names(catalog).length === total(catalog));
    const before = names(catalog);
    type(catalog, 'p');
    await catalog.updateComplete;
    const found = total(catalog);
    const first = names(catalog).slice(0, 2);
    const others = before.slice(2, found).filter((name) => !first.includes(name));
    expect(found).to.be.greaterThan(4);
    expect(names(catalog)).to.have.length(Math.min(found, before.length));
    for (const name of others) expect(names(catalog).indexOf(name), name).to.equal(before.indexOf(name));
    await until(() => names(catalog).length === found && names(catalog).slice(0, 2).join() === first.join());
    await until(() => all(catalog, '.services mark').every((mark) => /^p/i.test(mark.textContent)));
    type(catalog, 'apbedīšanas');
    await catalog.updateComplete;
    expect(names(catalog)).to.have.length(total(catalog));
  });

  it('shows the same list and the same pages, whoever made it', async () => {
    history.replaceState(null, '', '?catalog.page=2');
    const catalog = await catalogOf(html`<service-catalog register=${lane.url}></service-catalog>`);
    const [pages, before] = [count(catalog), names(catalog)];
    type(catalog, 'dzīvesvieta');
    await searching(catalog);
    type(catalog, '');
    await until(() => count(catalog) === pages.replace('2. lapa', '1. lapa'));
    root(catalog).querySelector<HTMLElement>('.pages a')?.click();
    await until(() => count(catalog) === pages);
    await until(() => names(catalog).join() === before.join());
  });

  it('says on paper what was looked for', async () => {
    const catalog = await municipality();
    type(catalog, 'bērn');
    await searching(catalog);
    expect(root(catalog).querySelector('.results .print-only')?.textContent).to.contain('„bērn”');
  });

  it('takes its words from the address once it is told where they stand', async () => {
    history.replaceState(null, '', '?mine.q=suns');
    const catalog = await municipality();
    catalog.urlKey = 'mine';
    await searching(catalog);
    expect(root(catalog).querySelector<HTMLInputElement>('#text')?.value).to.equal('suns');
  });

  it('downloads all services only for who looks for something', async () => {
    const catalog = await municipality();
    expect(await askedFor('limit=100')).to.have.length(0);
    root(catalog).querySelector<HTMLElement>('#text')?.focus();
    while ((await askedFor('limit=100')).length === 0);
    expect(await askedFor('limit=100')).to.have.length(1);
  });

  it('shows the same to whom the address is sent', async () => {
    history.replaceState(null, '', '?catalog.q=kapu+vieta');
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution=${zalupe}></service-catalog>`,
    );
    await until(() => names(catalog)[0]?.includes('kapsētas vietas'));
  });

  it('leaves a set that is too large to the register', async () => {
    addAdapter('large', () => Promise.resolve(large));
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} adapter="large" institution=${zalupe}></service-catalog>`,
    );
    type(catalog, 'apbed');
    while ((await askedFor('q=apbed')).length === 0);
    await until(() => names(catalog)[0] === 'Apbedīšanas pabalsts');
  });

  it('knows the institution’s own words', async () => {
    const own = 'muciņa, mucelis = apbedīšana; tukšs =';
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} institution=${zalupe} everyday-words=${own}></service-catalog>`,
    );
    type(catalog, 'mucelis');
    await until(() => names(catalog)[0] === 'Apbedīšanas pabalsts');
  });

  it('marks what was typed in what the register found', async () => {
    addAdapter('large', () => Promise.resolve(large));
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} adapter="large" institution=${zalupe}></service-catalog>`,
    );
    type(catalog, 'apbedīš');
    await until(() => all(catalog, '.name mark')[0]?.textContent.startsWith('Apbedīš'));
  });

  it('loses no letter when the page moves it elsewhere meanwhile', async () => {
    addAdapter('large', () => Promise.resolve(large));
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} adapter="large" institution=${zalupe}></service-catalog>`,
    );
    type(catalog, 'apbed');
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(catalog);
    await until(() => names(catalog)[0] === 'Apbedīšanas pabalsts');
    expect(root(catalog).querySelector<HTMLInputElement>('#text')?.value).to.equal('apbed');
  });

  it('loses no letter to who chooses a filter right after typing', async () => {
    addAdapter('large', () => Promise.resolve(large));
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} adapter="large" institution=${zalupe}></service-catalog>`,
    );
    const free = await box(catalog, 'fee', 'free');
    type(catalog, 'apbed');
    free.click();
    await until(() => location.search.includes('q=apbed') && location.search.includes('fee=free'));
    await until(() => names(catalog)[0] === 'Apbedīšanas pabalsts' && !root(catalog).querySelector('.waiting'));
    expect(root(catalog).querySelector<HTMLInputElement>('#text')?.value).to.equal('apbed');
    history.back();
    await until(() => !location.search.includes('fee=free'));
    expect(location.search).to.contain('q=apbed');
  });

  it('goes on with the register where all services do not come', async () => {
    await lane.set({
      fault: 'hold',
      match: '/services?institution=00000000201&audience=citizens&audience=entrepreneurs&page',
    });
    const catalog = await municipality();
    type(catalog, 'asistent');
    await until(() => names(catalog).join() === 'Asistenta pakalpojums');
    expect(await askedFor('q=asistent')).to.have.length(1);
    await lane.release();
  });
});

describe('filters', () => {
  it('are not chosen by an address that names what the page does not offer', async () => {
    history.replaceState(null, '', '?catalog.institution=00000000202&catalog.fee=free');
    const catalog = await municipality();
    expect(all(catalog, '.chip').map((chip) => chip.textContent.trim())).to.deep.equal(['Bezmaksas×']);
  });

  it('say what they would leave, and leave it', async () => {
    const catalog = await municipality();
    const free = await countBeside(catalog, 'fee', 'free');
    await choose(catalog, 'fee', 'free');
    await until(() => total(catalog) === free);
    const online = await countBeside(catalog, 'channel', 'e-service');
    expect(online).to.be.within(1, free - 1);
    await choose(catalog, 'channel', 'e-service');
    await until(() => total(catalog) === online);
    // Values of one filter widen it: either will do.
    const post = await countBeside(catalog, 'channel', 'post');
    await choose(catalog, 'channel', 'post');
    await until(() => total(catalog) >= online);
    expect(total(catalog)).to.be.at.most(online + post);
    expect(location.search).to.contain('catalog.fee=free&catalog.channel=e-service&catalog.channel=post'.split('&')[0]);
  });

  it('count the same on the page as the register counts', async () => {
    const catalog = await municipality();
    const read = async () => ({
      e: await countBeside(catalog, 'channel', 'e-service'),
      paid: await countBeside(catalog, 'fee', 'paid'),
      suspended: await countBeside(catalog, 'status', 'suspended'),
    });
    const counted = await read();
    type(catalog, 'apbedī');
    await searching(catalog);
    type(catalog, '');
    await until(() => total(catalog) === 29);
    expect(await read()).to.deep.equal(counted);
  });

  it('are taken off one by one, or all at once', async () => {
    const catalog = await municipality();
    await choose(catalog, 'fee', 'free');
    await choose(catalog, 'channel', 'e-service');
    const chips = () => all(catalog, '.chip').map((chip) => chip.textContent.replace('×', '').trim());
    await until(() => chips().length === 2);
    expect(chips()).to.deep.equal(['E-pakalpojums', 'Bezmaksas']);
    all(catalog, '.chip')[0]?.click();
    await until(() => chips().length === 1);
    expect((await box(catalog, 'channel', 'e-service')).checked).to.equal(false);
    await choose(catalog, 'channel', 'phone');
    await until(() => chips().length === 2);
    root(catalog).querySelector<HTMLElement>('.chips .link')?.click();
    await until(() => chips().length === 0);
    await until(() => total(catalog) === 29);
  });

  it('taken off at once leave the list that was there, however slow the browser is to look for what it has', async () => {
    const slow = Promise.withResolvers<void>();
    const lookedFor = Promise.withResolvers<void>();
    addAdapter('slow', () =>
      Promise.resolve<RegisterAdapter>({
        name: 'slow',
        answer: async (question, address, read) => {
          if (question.about !== 'services' || !question.fees) return virsisAdapter.answer(question, address, read);
          await slow.promise;
          return virsisAdapter.answer(question, address, read).finally(lookedFor.resolve);
        },
      }),
    );
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} adapter="slow" institution=${zalupe}></service-catalog>`,
    );
    (await box(catalog, 'fee', 'free')).click();
    await until(() => all(catalog, '.chip').length === 1);
    all(catalog, '.chip')[0]?.click();
    await until(() => total(catalog) === 29);
    slow.resolve();
    await lookedFor.promise;
    await nextFrame();
    await nextFrame();
    expect(total(catalog)).to.equal(29);
  });

  it('offer only the page’s own institutions, and those by name', async () => {
    const two = `${zalupe} 00000000101`;
    const catalog = await catalogOf(html`<service-catalog register=${lane.url} institution=${two}></service-catalog>`);
    await box(catalog, 'institution', zalupe);
    expect(labels(catalog, 'institution')).to.deep.equal([
      'Pilsonības un migrācijas lietu pārvalde',
      'Zaļupes novada pašvaldība',
    ]);
    await choose(catalog, 'institution', '00000000101');
    await until(() => !words(catalog).includes('Aprūpe mājās'));
    history.replaceState(null, '', '?catalog.institution=00000000102');
    const another = await catalogOf(html`<service-catalog register=${lane.url} institution=${two}></service-catalog>`);
    expect(words(another)).not.to.contain('Valsts sociālās apdrošināšanas aģentūra');
  });

  it('are left out where the page does not want them', async () => {
    const catalog = await catalogOf(
      html`<service-catalog
        register=${lane.url}
        institution=${zalupe}
        no-filters
        no-life-situations
      ></service-catalog>`,
    );
    expect(all(catalog, '.filters, .beside')).to.have.length(0);
  });

  it('leave the order to the person', async () => {
    const catalog = await municipality();
    await select(catalog, 'sort', 'updated');
    await until(() => location.search.includes('sort=updated') && !root(catalog).querySelector('.waiting'));
    const newest = names(catalog);
    const response = await fetch(
      `${lane.url}/services?institution=${zalupe}&limit=100&audience=citizens&audience=entrepreneurs`,
    );
    const { items } = (await response.json()) as { items: { name: { lv: string }; updatedAt?: string }[] };
    const days = new Map(items.map(({ name, updatedAt = '' }) => [name.lv, updatedAt.slice(0, 10)]));
    const shownDays = newest.map((name) => days.get(name) ?? '');
    expect(shownDays).to.deep.equal([...shownDays].sort().reverse());
    expect(shownDays[0]).to.equal([...days.values()].sort().at(-1));
  });
});

describe('another territory', () => {
  it('where alone there are services is said, and one step away', async () => {
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution="00000000202" territory="LV-D01"></service-catalog>`,
    );
    await until(() => count(catalog).startsWith('Šajā teritorijā'));
    all(catalog, '.others button')[0]?.click();
    await shown(catalog);
  });

  it('does not mix in unasked, is reachable, and says whose it is', async () => {
    const catalog = await everythingInZalupe();
    expect(words(catalog)).not.to.contain('Cita teritorija');
    const own = total(catalog);
    root(catalog).querySelector<HTMLElement>('.results .others button')?.click();
    await until(() => total(catalog) > own);
    await select(catalog, 'territory', 'LV-D02');
    await until(() => location.search.includes('LV-D02') && !root(catalog).querySelector('.waiting'));
    const badges = all(catalog, '.badge').map((badge) => badge.textContent);
    const others = badges.filter((text) => text.startsWith('Cita teritorija'));
    expect(others.length).to.be.above(0);
    expect(others.every((text) => text.includes('Mežkalnes novads'))).to.equal(true);
  });

  it('groups variants of one standard service, the own one first', async () => {
    const catalog = await catalogOf(html`<service-catalog register=${lane.url} page-size="100"></service-catalog>`);
    const card = (await link(catalog, 'pirmsskolas')).closest('.summary') ?? expect.fail();
    const variants = [...card.querySelectorAll<HTMLAnchorElement>('.variants a')];
    expect(variants.length).to.be.above(1);
    expect(names(catalog).filter((name) => name.includes('pirmsskolas'))).to.have.length(1);
    expect(total(catalog)).to.be.above(names(catalog).length);
    variants[0]?.click();
    await opened(catalog);
    await until(() => words(catalog).includes('Šis pakalpojums citās teritorijās'));
  });

  it('is said of a service opened by its address', async () => {
    history.replaceState(null, '', '?catalog.service=2201');
    const response = await fetch(`${lane.url}/services?territory=LV-D02&institution=00000000202&limit=1`);
    const { items } = (await response.json()) as { items: { id: string }[] };
    history.replaceState(null, '', `?catalog.service=${items[0]?.id ?? ''}`);
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution=${zalupe} territory="LV-D01"></service-catalog>`,
    );
    await opened(catalog);
    expect(root(catalog).querySelector('.other-territory')?.textContent).to.contain('Mežkalnes novads');
  });
});

describe('a life situation', () => {
  const open = async (id: string, institution = zalupe) => {
    history.replaceState(null, '', `?catalog.situation=${id}`);
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution=${institution} territory="LV-D01"></service-catalog>`,
    );
    await until(() => root(catalog).querySelector('#situation-name') && count(catalog) !== '');
    await until(() => /^\d/.test(count(catalog)));
    return catalog;
  };

  it('has a page of its own: what happens, and its steps in order, each with its services', async () => {
    const catalog = await open('L101');
    const response = await fetch(`${lane.url}/life-situations/L101`);
    const { steps } = (await response.json()) as { steps: { title: { lv: string } }[] };
    expect(all(catalog, '.step-name').map((name) => name.textContent.trim())).to.deep.equal(
      steps.map(({ title }) => title.lv),
    );
    expect(all(catalog, '.situation-steps .summary').length).to.be.above(0);
    expect(words(catalog)).to.contain('Citu iestāžu pakalpojumi').and.to.contain('Valsts sociālās apdrošināšanas');
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
  });

  it('shows no service of another municipality in its steps', async () => {
    const catalog = await open('L102');
    expect(words(catalog)).to.contain('Zaļupes').and.not.to.contain('Mežkalnes').and.not.to.contain('Akmensalas');
  });

  it('shows each of its services once, and as many as it counts', async () => {
    const catalog = await open('L134');
    const ids = all(catalog, '.summary [data-service]').map((one) => one.dataset.service ?? '');
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.have.length(total(catalog));
  });

  it('becomes a list when something is looked for in it, and a page again', async () => {
    const catalog = await open('L134');
    const before = total(catalog);
    await choose(catalog, 'channel', 'e-service');
    await until(() => !root(catalog).querySelector('#situation-name') && total(catalog) <= before);
    expect(all(catalog, '.chip')).to.have.length(2);
    all(catalog, '.chip')[1]?.click();
    await until(() => root(catalog).querySelector('#situation-name'));
  });

  it('that the register does not know is said to be unknown, beside what there is', async () => {
    history.replaceState(null, '', '?catalog.situation=nonsense');
    const catalog = await fixture<ServiceCatalogElement>(
      html`<service-catalog register=${lane.url} institution=${zalupe}></service-catalog>`,
    );
    await until(() => words(catalog).includes('Reģistrs šādu dzīves situāciju nepazīst'));
  });

  it('is opened from a service that belongs to it', async () => {
    const catalog = await municipality();
    (await link(catalog, 'Apbedīšanas pabalsts')).click();
    await opened(catalog);
    const section = await until(() =>
      all(catalog, '.description a').find((one) => one.getAttribute('href')?.includes('situation=')),
    );
    section.click();
    await until(() => root(catalog).activeElement?.id === 'situation-name');
    expect(location.search).to.contain('catalog.situation=').and.not.to.contain('catalog.service=');
  });
});

describe('where nothing is found', () => {
  it('there is help: spelling, filters, and whom to ask', async () => {
    const catalog = await municipality();
    await choose(catalog, 'fee', 'free');
    type(catalog, 'zzzzqqq');
    const help = await until(() => root(catalog).querySelector('.empty'));
    await until(() => help.querySelector('[href^="mailto:"]'));
    expect(words(catalog)).to.contain('Pārbaudiet, vai vārds');
    const [filters] = [...help.querySelectorAll<HTMLElement>('button')];
    filters?.click();
    await until(() => !location.search.includes('fee=free'));
    expect(location.search).to.contain('q=zzzzqqq');
    expect(await accessibilityFindings(catalog)).to.deep.equal([]);
  });

  it('other territories are offered where the page is about one', async () => {
    const catalog = await everythingInZalupe();
    type(catalog, 'zzzzqqq');
    const everywhere = await until(() =>
      all(catalog, '.empty button').find((button) => button.textContent.includes('citu teritoriju')),
    );
    everywhere.click();
    await until(
      () => location.search.includes(`territory=${encodeURIComponent('*')}`) || location.search.includes('territory=*'),
    );
  });
});

describe('for machines that read the page', () => {
  interface Data {
    '@type': string;
    name?: string;
    numberOfItems?: number;
    itemListElement?: { item: { name: string; url: string } }[];
  }
  const data = (catalog: Element) => {
    const text = catalog.querySelector('script[type="application/ld+json"]')?.textContent;
    return text ? (JSON.parse(text) as Data) : undefined;
  };

  it('what is shown is described, and nothing else', async () => {
    const catalog = await municipality();
    const list = await until(() => data(catalog));
    expect(list).to.include({ '@type': 'ItemList', numberOfItems: 29 });
    expect(list.itemListElement?.map(({ item }) => item.name)).to.deep.equal(names(catalog));
    (await link(catalog, 'Aprūpe mājās')).click();
    await opened(catalog);
    await until(() => data(catalog)?.['@type'] === 'GovernmentService');
    expect(data(catalog)?.name).to.equal('Aprūpe mājās');
    expect(catalog.querySelectorAll('script')).to.have.length(1);
    catalog.remove();
    expect(catalog.querySelectorAll('script')).to.have.length(0);
  });

  it('nothing is described where the page does not want it', async () => {
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} institution=${zalupe} no-structured-data></service-catalog>`,
    );
    (await link(catalog, 'Aprūpe mājās')).click();
    await opened(catalog);
    expect(catalog.querySelector('script')).to.equal(null);
  });
});

describe('a list', () => {
  const tools = (catalog: Element) => all(catalog, '.results > .tools button').map((button) => button.textContent);

  it('can be sent and printed as it is', async () => {
    const catalog = await municipality();
    await choose(catalog, 'fee', 'free');
    expect(tools(catalog)).to.deep.equal(['Kopēt saiti', 'Drukāt']);
    const [copy] = all(catalog, '.results > .tools button');
    copy?.click();
    // Some browsers let a test copy, some do not: then the address is there to be copied by hand.
    const said = await until(() => root(catalog).querySelector('.results .copied')?.textContent.trim());
    const field = root(catalog).querySelector<HTMLInputElement>('.results .address input');
    expect(said.includes('neizdevās') ? field?.value : location.href).to.equal(location.href);
  });

  it('offers nothing to keep where nothing was found, or where it has no address of its own', async () => {
    const catalog = await municipality();
    type(catalog, 'qxqxqx');
    await until(() => root(catalog).querySelector('.empty'));
    expect(tools(catalog)).to.deep.equal([]);
    const nameless = html`<service-catalog register=${lane.url} institution=${zalupe} no-url></service-catalog>`;
    expect(tools(await catalogOf(nameless))).to.deep.equal([]);
  });
});

describe('a description', () => {
  it('has a link to send, and one to report an error to where the institution wants reports', async () => {
    const report = 'mailto:labojumi@demo.example?subject={name}';
    const catalog = await catalogOf(
      html`<service-catalog register=${lane.url} institution=${zalupe} report-url=${report}></service-catalog>`,
    );
    (await link(catalog, 'Aprūpe mājās')).click();
    await opened(catalog);
    const mail = root(catalog).querySelector<HTMLAnchorElement>('a.report');
    expect(mail?.href).to.equal(`mailto:labojumi@demo.example?subject=${encodeURIComponent('Aprūpe mājās')}`);
    expect(words(catalog)).to.contain('Kopēt saiti').and.to.contain('Drukāt');
  });
});
