import type { Browser, Page } from 'playwright-core';
import type { FaultName } from '../../demo/register/faults.js';
import { openInstitution, type Site, until } from './demo-pages.js';

/**
 * What a person is shown.
 *
 * - `right`: what the register has, and no word of trouble
 * - `partly`: all but a record that could not be read, and that there is one
 * - `last`: the last good answer, how old it is, and that the register does not answer
 * - `failed`: what went wrong, and what can be done; nothing that is not true
 * - `without`: the rest, without what only the failing question knows
 */
export type Shown = 'right' | 'partly' | 'last' | 'failed' | 'without';

/** What goes wrong with the answers, as far as it matters to what is shown. */
type Effect = 'none' | 'good' | 'spoilt' | 'now and then';

/** Something that goes wrong. */
export interface Fault {
  readonly name: string;
  /** Words for it in the table. */
  readonly meaning: string;
  readonly effect: Effect;
  /** What the page says of it, where there is no answer. */
  readonly says: RegExp;
  readonly begin: (site: Site, page: Page, match: string) => Promise<unknown>;
  readonly end: (site: Site, page: Page) => Promise<unknown>;
  /** Moments at which it cannot be, or is not seen. */
  readonly notAt?: readonly string[];
}

const inRegister = (
  name: FaultName,
  meaning: string,
  effect: Effect,
  says = /neizdevās izveidot/,
  more: Partial<Fault> = {},
): Fault => ({
  name,
  meaning,
  effect,
  says,
  begin: (site, _page, match) => site.control({ fault: name, match }),
  end: (site) => site.control({ fault: null, match: null }),
  ...more,
});

const late = /paredzētajā laikā/;
const busy = /pārslogots/;
const broken = /darbībā ir kļūda/;
const unreadable = /nav nolasāma/;
const badRecord = /ierakstā ir kļūda/;
const large = /pārmērīgi liela/;

export const faults: readonly Fault[] = [
  {
    name: 'dns',
    meaning: 'the register’s name is not found',
    effect: 'none',
    says: /neizdevās izveidot/,
    begin: (site, page, match) =>
      page.route(
        (url) => url.href.startsWith(site.register + match),
        (route) => route.abort('namenotresolved'),
      ),
    end: (_site, page) => page.unrouteAll(),
  },
  {
    name: 'offline',
    meaning: 'the device is offline',
    effect: 'none',
    says: /nav savienota/,
    begin: (_site, page) => page.context().setOffline(true),
    end: (_site, page) => page.context().setOffline(false),
    // Without a network there is no page either; and what a list is made of may be here already.
    notAt: ['first visit', 'first visit, to a service', 'next visit', 'life situations alone', 'resources alone'],
  },
  inRegister('reset', 'connections are reset', 'none'),
  inRegister('hang', 'no answer, ever', 'none', late),
  inRegister('slow', 'answers after 1.5 s', 'good'),
  inRegister('slow-body', '32 bytes a second', 'none', late),
  inRegister('byte-per-second', '1 byte a second', 'none', late),
  inRegister('close-mid-body', 'the connection closes half-way', 'none'),
  inRegister('status-500', 'the register fails', 'none', broken),
  inRegister('status-503', 'the register is overloaded', 'none', busy),
  inRegister('status-429', 'the register is asked too often', 'none', busy),
  inRegister('status-404', 'a proxy knows no register', 'none', broken),
  inRegister('redirect', 'a redirect to another origin', 'none'),
  inRegister('no-cors', 'the page may not read it', 'none'),
  inRegister('html', 'a page instead of data', 'none', unreadable),
  inRegister('truncated', 'half of the JSON', 'none', unreadable),
  inRegister('huge', '200 MB', 'none', large),
  inRegister('other-answer', 'the answer to another question', 'none', badRecord, {
    // Of a list without pages there is no other.
    notAt: ['life situations alone', 'resources alone'],
  }),
  inRegister('not-modified', '304, whatever is asked', 'none', broken),
  inRegister('wrong-types', 'a record with wrong types', 'spoilt', badRecord),
  inRegister('flapping', 'up one second, down the next', 'now and then', busy),
  inRegister('wrong-content-type', 'data called a page', 'good'),
  inRegister('bom', 'a byte order mark', 'good'),
  inRegister('no-etag', 'no ETag', 'good'),
  inRegister('duplicates', 'every record twice', 'good'),
  inRegister('cycle', 'life situations in a circle', 'good'),
  inRegister('lying-total', 'ten times the true total', 'good'),
  inRegister('next-loop', 'the next page is this one', 'good'),
  inRegister('clock-skew', 'a clock five years ahead', 'good'),
  inRegister('leak', 'management data in answers', 'good'),
];

/** When it goes wrong. */
export interface Moment {
  readonly name: string;
  /** Paths of the register that fail. */
  readonly match?: string;
  /** What the page is opened at, once before the fault, for a moment on an open page. */
  readonly open?: (site: Site) => Promise<Page>;
  /** What is done while it goes wrong; where no page was opened before, it opens one. */
  readonly act: (page: Page, url: string) => Promise<unknown>;
  /** What the person looks at: names, as they should be. */
  readonly look: (page: Page) => Promise<readonly string[]>;
  /** What is shown of a fault of this effect. */
  readonly expected: Readonly<Record<'none' | 'spoilt', Shown>>;
}

const list = 'service-catalog .services .name';
const texts = (selector: string) => (page: Page) =>
  page.locator(selector).evaluateAll((found) => found.map(({ textContent }) => (textContent ?? '').trim()));
const municipality = async (site: Site) => (await openInstitution(site, 'municipality', { withCache: true })).page;
const goTo =
  (query = '') =>
  (page: Page, url: string) =>
    page.goto(`${url}/institutions/municipality/${query}`);
/** A service whose channel depends on a resource that has something to say. */
const service = '1019';
const resource = 'Notiek plānoti uzlabošanas darbi';

export const moments: readonly Moment[] = [
  { name: 'first visit', act: goTo(), look: texts(list), expected: { none: 'failed', spoilt: 'partly' } },
  {
    name: 'first visit, to a service',
    act: goTo(`?pakalpojumi.service=${service}`),
    look: texts('#description-name'),
    expected: { none: 'failed', spoilt: 'failed' },
  },
  {
    name: 'next visit',
    open: async (site) => {
      await site.control({ maxAge: 1 });
      const page = await municipality(site);
      await until(() => page.evaluate(isRemembered));
      return page;
    },
    act: (page) => page.reload(),
    look: texts(list),
    expected: { none: 'last', spoilt: 'partly' },
  },
  {
    name: 'while open',
    open: async (site) => {
      await site.control({ maxAge: 1 });
      return municipality(site);
    },
    act: () => Promise.resolve(),
    look: texts(list),
    expected: { none: 'last', spoilt: 'partly' },
  },
  {
    name: 'while typing',
    open: municipality,
    act: (page) => page.locator('input[type=search]').pressSequentially('asistent'),
    look: async (page) => {
      const names = await texts(list)(page);
      // Who finds it, the page or the register, decides what else is found.
      return names.includes('Asistenta pakalpojums') && names.length < 6 ? ['found'] : [];
    },
    expected: { none: 'failed', spoilt: 'partly' },
  },
  {
    name: 'turning the page',
    open: municipality,
    act: (page) => page.locator('.pages a').last().click(),
    look: texts(list),
    expected: { none: 'failed', spoilt: 'partly' },
  },
  {
    name: 'opening a service',
    open: municipality,
    act: (page) => page.locator(`${list} a`).first().click(),
    look: texts('#description-name'),
    expected: { none: 'failed', spoilt: 'failed' },
  },
  {
    name: 'opening a life situation',
    open: municipality,
    act: async (page) => {
      const group = page.locator('life-situation-filter details details').first();
      await group.locator('summary').click();
      await group.locator('button.situation').first().click();
    },
    look: texts('#situation-name'),
    expected: { none: 'failed', spoilt: 'without' },
  },
  {
    name: 'life situations alone',
    match: '/life-situations',
    act: goTo(),
    look: async (page) => {
      const all = await page.locator('life-situation-filter button.situation').count();
      return all > 0 ? texts(list)(page) : [];
    },
    expected: { none: 'without', spoilt: 'right' },
  },
  {
    name: 'resources alone',
    match: '/resources',
    act: goTo(`?pakalpojumi.service=${service}`),
    look: async (page) => ((await page.locator(`text=${resource}`).count()) > 0 ? ['said'] : []),
    expected: { none: 'without', spoilt: 'without' },
  },
];

/** What came of a fault at a moment. */
export interface Outcome {
  readonly fault: string;
  readonly moment: string;
  readonly shown: Shown;
  /** Milliseconds from the end of the fault until all is right; absent where it was right meanwhile. */
  readonly healed?: number | undefined;
  /** Requests to the register within a minute of the fault, on the first visit. */
  readonly requestsAMinute?: number | undefined;
}

/** Pages that are loaded and looked at side by side; those that only wait for a minute to pass are not counted. */
const busyPages = 6;
const turns: (() => void)[] = [];
let taken = 0;

/** Does it when it is its turn. */
async function inTurn<Done>(act: () => Promise<Done>): Promise<Done> {
  if (taken >= busyPages) await new Promise<void>((resolve) => turns.push(resolve));
  else taken += 1;
  try {
    return await act();
  } finally {
    const next = turns.shift();
    if (next) next();
    else taken -= 1;
  }
}

/** Twice the deadline of a request: one may follow another. */
const deadline = 25_000;
const minute = 60_000;
/** A record that could not be read is asked for again when its list is confirmed, after a minute; and a slow machine. */
const healing = 150_000;

/**
 * Lets a fault happen at a moment, and looks until it is shown as it should be, and until it is over.
 * @param watched whether it goes on for a minute, in which requests are counted
 */
export async function letHappen(
  site: Site,
  browser: Browser,
  fault: Fault,
  moment: Moment,
  right: readonly string[],
  watched: boolean,
): Promise<Outcome> {
  const said: string[] = [];
  const page = moment.open ? await moment.open(site) : await newPage(browser);
  page.setDefaultTimeout(2 * minute);
  page.on('pageerror', (error) => said.push(error.message));
  try {
    const { shown, asked, since } = await inTurn(async () => {
      await fault.begin(site, page, moment.match ?? '');
      const asked = (await site.control({})).requests.length;
      const since = performance.now();
      await moment.act(page, site.url);
      return { shown: await untilShown(page, fault, moment, right), asked, since };
    });
    await assertNothingFalse(page, said);
    let requestsAMinute: number | undefined;
    if (watched) {
      await new Promise((resolve) => setTimeout(resolve, since + minute - performance.now()));
      requestsAMinute = (await site.control({})).requests.length - asked;
      await assertNothingFalse(page, said);
    }
    await fault.end(site, page);
    const ended = performance.now();
    await untilHealed(page, fault, moment, right);
    const healed = shown === 'right' ? undefined : performance.now() - ended;
    await assertNothingFalse(page, said);
    return { fault: fault.name, moment: moment.name, shown, healed, requestsAMinute };
  } finally {
    await page.context().close();
  }
}

async function untilShown(page: Page, fault: Fault, moment: Moment, right: readonly string[]): Promise<Shown> {
  const expected = expectedOf(fault, moment);
  try {
    return await until(async () => {
      const now = await whatIsShown(page, moment, right, fault);
      return now && expected.includes(now) ? now : undefined;
    }, deadline);
  } catch {
    throw new Error(`expected ${expected.join(' or ')}, and there is:\n${await textOf(page)}`);
  }
}

async function untilHealed(page: Page, fault: Fault, moment: Moment, right: readonly string[]): Promise<void> {
  try {
    await until(async () => (await whatIsShown(page, moment, right, fault)) === 'right', healing);
  } catch {
    throw new Error(`does not heal:\n${await textOf(page)}`);
  }
}

/** What is there to see at a moment when nothing goes wrong. */
export async function whenAllIsRight(site: Site, browser: Browser, moment: Moment): Promise<readonly string[]> {
  const page = moment.open ? await moment.open(site) : await newPage(browser);
  try {
    await moment.act(page, site.url);
    return await until(async () => {
      const busy = await page.evaluate(isBusy);
      const found = busy ? [] : await moment.look(page);
      return found.length > 0 && found;
    });
  } finally {
    await page.context().close();
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'lv-LV' });
  await context.addInitScript('globalThis.__name = (named) => named');
  return context.newPage();
}

function expectedOf({ effect, name }: Fault, moment: Moment): readonly Shown[] {
  // Who has something is told by 304 that it is still so; a page that was allowed to read it still is.
  const has = moment.expected.none === 'last';
  if (has && (name === 'not-modified' || name === 'no-cors')) return ['right'];
  switch (effect) {
    case 'good':
      return ['right'];
    case 'now and then':
      // Of several questions one may be answered and another not.
      return ['right', 'without', moment.expected.none];
    default:
      return [moment.expected[effect]];
  }
}

/** What the page shows now; nothing while something is still on its way. */
async function whatIsShown(
  page: Page,
  moment: Moment,
  right: readonly string[],
  fault: Fault,
): Promise<Shown | undefined> {
  const [busy, found, trouble, leftOut] = [
    await page.evaluate(isBusy),
    await moment.look(page),
    await texts('service-catalog .trouble')(page),
    await page.locator('service-catalog .left-out').count(),
  ];
  if (busy) return undefined;
  const isRight = found.length === right.length && found.every((name, nth) => name === right[nth]);
  const [words = ''] = trouble;
  if (trouble.length > 0) {
    if (isRight) return /(neatbild|ierakstā ir kļūda).*saņemta .+\(\d\d\.\d\d\.\d{4}/s.test(words) ? 'last' : undefined;
    return found.length === 0 && fault.says.test(words) ? 'failed' : undefined;
  }
  if (leftOut > 0 && found.length > 0) {
    const missing = right.filter((name) => !found.includes(name));
    return missing.length <= 1 ? 'partly' : undefined;
  }
  if (isRight) return 'right';
  const rest = await page.locator('service-catalog .services .name, service-catalog .description').count();
  return found.length === 0 && rest > 0 ? 'without' : undefined;
}

/** Runs in the page: whether anything says that it is still to come. */
function isBusy(): boolean {
  const catalogs = [...document.querySelectorAll('service-catalog')];
  const roots = catalogs.flatMap(({ shadowRoot }) => [
    shadowRoot,
    ...[...(shadowRoot?.querySelectorAll('life-situation-filter') ?? [])].map((filter) => filter.shadowRoot),
  ]);
  const busy = roots.some((root) => !root || root.querySelector('.skeleton, .waiting, [aria-busy=true]'));
  const status = catalogs[0]?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
  return catalogs.length === 0 || busy || /Ielādē|Meklē/.test(status);
}

/** Runs in the page: whether the answers of a first view have been noted for the next visit. */
async function isRemembered(): Promise<boolean> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('service-catalog-elements')) return false;
  const count = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('service-catalog-elements');
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const counting = opening.result.transaction('replies').objectStore('replies').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
  return count >= 2;
}

/** Whatever goes wrong, an empty list is not made of it, and no error leaves the elements. */
async function assertNothingFalse(page: Page, said: readonly string[]): Promise<void> {
  const text = await textOf(page);
  if (/nav neviena pakalpojuma|neatbilst meklētajam|\b0 pakalpoj/.test(text)) throw new Error(`is not true:\n${text}`);
  if (said.length > 0) throw new Error(`uncaught: ${said.join('\n')}`);
}

/** The answer's own place; what is beside it counts what a filter would leave, which may be none. */
async function textOf(page: Page): Promise<string> {
  const results = page.locator('service-catalog .results');
  const shown = (await results.count()) > 0 ? results : page.locator('service-catalog .root');
  return shown.first().innerText();
}
