import type { Corpus } from './corpora.js';
import { fields, type Item } from './hostile-answers.js';
import type { HostileBrowser } from './hostile-browsers.js';
import type { HostileSite } from './hostile-site.js';
import { lookAtPage, type Look, waitingElements } from './page-look.js';

export interface CorpusResult {
  readonly inputs: number;
  readonly pages: number;
  readonly findings: readonly string[];
}

/** Beyond so many characters an input stands in one field at a time: an answer has 4 MB. */
const longInput = 5_000;
/** A page of so many descriptions is drawn in a second; of four times as many in more than four. */
const batchSize = 25;
const batchCharacters = 40_000;
/** Texts without markup that a description shows; of those with markup a parser may make less. */
const richTexts = 20;

/** What a page of harmless texts holds: the elements and attributes that views make, and names scripts leave. */
interface Usual {
  readonly kinds: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** How often a description shows a text that stands in all of its fields. */
  readonly shown: number;
}

/** A page to look at: its elements, and what its cards must show. */
interface Sheet {
  readonly about: string;
  readonly body: string;
  readonly query?: string;
  readonly wanted?: Readonly<Record<string, string>>;
}

/** Shows every input in every field of every answer, in one browser, and tells what should not have been. */
export async function runCorpus(corpus: Corpus, site: HostileSite, browser: HostileBrowser): Promise<CorpusResult> {
  const usual = await (learned.get(browser) ?? learnUsual(site, browser));
  const sheets = sheetsOf(corpus, site);
  const findings: string[] = [];
  for (const sheet of sheets) {
    const look = await lookAt(sheet, site, browser);
    findings.push(...findingsOf(look, sheet, usual, site).map((finding) => `${sheet.about}: ${finding}`));
  }
  return { inputs: corpus.texts.length + corpus.answers.length, pages: sheets.length, findings };
}

const harmless: Corpus = {
  name: 'harmless',
  texts: [
    'Vārdsalikums',
    'a b',
    'Teksts ar saiti https://a.example/x un x@a.example.',
    '1. viens\n2. divi\n\n- a\n- b',
    'https://a.example/',
    'x@a.example',
    '+371 60000000',
    '<p>a <a href="https://a.example">b</a></p><ul><li>c</ul><ol><li>d</ol>',
    'a [b](https://a.example)\n\n- c\n\n1. d',
    '2026-01-01',
    'e-service',
    '',
  ],
  answers: ['{}', '[]', 'x'].map((answer) => Buffer.from(answer)),
};

/** What is usual in a browser is learned once. */
const learned = new WeakMap<HostileBrowser, Promise<Usual>>();

function learnUsual(site: HostileSite, browser: HostileBrowser): Promise<Usual> {
  const learning = showHarmless(site, browser);
  learned.set(browser, learning);
  return learning;
}

async function showHarmless(site: HostileSite, browser: HostileBrowser): Promise<Usual> {
  const kinds = new Set(['mark']); // the search marks what it found, a moment after the list has come
  const names = new Set<string>();
  let shown = 0;
  for (const sheet of sheetsOf(harmless, site)) {
    const { look } = await lookAt(sheet, site, browser);
    for (const kind of look.kinds) kinds.add(kind);
    for (const name of look.names) names.add(name);
    shown = Math.max(shown, look.shown.s0 ?? 0);
  }
  if (shown <= richTexts) throw new Error(`A description shows a harmless text only ${shown} times`);
  return { kinds, names, shown };
}

function sheetsOf({ texts, answers }: Corpus, site: HostileSite): Sheet[] {
  const short = texts.filter((text) => text.length <= longInput).map((input): Item => ({ input }));
  const long = texts.filter((text) => text.length > longInput);
  const batches = [
    ...inBatches(short),
    ...long.flatMap((input) => [
      fields.map((only): Item => ({ input, only })),
      [{ input, only: 'name' } satisfies Item],
    ]),
  ];
  const raw: Sheet[] = [];
  const addresses = site.serveRaw(answers);
  for (let start = 0; start < addresses.length; start += 40) {
    const body = addresses
      .slice(start, start + 40)
      .map(rawElements)
      .join('');
    raw.push({ about: `whole answers ${start + 1} and on`, body });
  }
  return [...batches.flatMap((batch, index) => batchSheets(batch, `batch ${index + 1}`, site)), ...raw];
}

function inBatches(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  let characters = Infinity;
  for (const item of items) {
    const last = batches.at(-1);
    if (last && last.length < batchSize && characters + item.input.length <= batchCharacters) {
      last.push(item);
      characters += item.input.length;
    } else {
      batches.push([item]);
      characters = item.input.length;
    }
  }
  return batches;
}

function batchSheets(items: readonly Item[], name: string, site: HostileSite): Sheet[] {
  const at = site.serve(items);
  const helsinki = `register="${at}/helsinki.json" adapter="helsinki"`;
  const each = (element: (index: number) => string) => items.map((_, index) => element(index)).join('');
  const card = (index: number, sort: string) =>
    `<service-card id="${sort}${index}" register="${at}" service="${sort}${index}" full no-store></service-card>`;
  const wanted = Object.fromEntries(
    items.flatMap(({ input, only }, index) => (only === undefined ? [[`s${index}`, letters(input)]] : [])),
  );
  const catalog = (attributes: string) => `<service-catalog page-size="100" no-store ${attributes}></service-catalog>`;
  const lists = catalog(`register="${at}" url-key="a"`) + catalog(`${helsinki} url-key="b" language="en"`);
  const descriptions = each((index) => card(index, 's'));
  const cards = each((index) => card(index, 'w') + card(index, 'b'));
  const cardsOfHelsinki = each((index) => `<service-card ${helsinki} service="${index}" full no-store></service-card>`);
  const ways = catalog(`register="${at}" url-key="c"`) + catalog(`register="${at}" url-key="d" territory="t0"`);
  const nobody = each((index) => catalog(`register="${at}" institution="i${index}" url-key="e" no-life-situations`));
  const [first] = items;
  const long = first?.only === undefined ? '' : ` (${first.input.length} characters)`;
  const ofOne = { about: 'lists', body: lists };
  const ofEach = [
    { about: 'descriptions', body: descriptions + cards, wanted },
    { about: 'descriptions of Helsinki', body: cardsOfHelsinki },
  ];
  const ofAll = [
    { about: 'a situation and a search', body: ways, query: '?c.situation=all&d.q=a' },
    { about: 'nothing found', body: nobody, query: '?e.fee=free' },
    { about: 'ids', body: catalog(`register="${at}/ids" url-key="f"`) },
  ];
  // A long input stands alone in a list, and in one field of each of several descriptions.
  const sheets: Sheet[] = long === '' ? [ofOne, ...ofEach, ...ofAll] : items.length === 1 ? [ofOne] : ofEach;
  return sheets.map((sheet) => ({ ...sheet, about: `${name}${long}, ${sheet.about}` }));
}

function rawElements(address: string): string {
  const at = `register="${address}" no-store`;
  const cards = ['s', 'w', 'b', 'u'].map((id) => `<service-card ${at} service="${id}" full></service-card>`).join('');
  return `<service-catalog ${at} no-url></service-catalog><service-catalog ${at} adapter="helsinki" no-url></service-catalog>${cards}`;
}

function letters(text: string): string {
  return text.toWellFormed().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A page once nothing is on its way to it. */
interface Seen {
  readonly look: Look;
  readonly said: readonly string[];
  readonly asked: readonly string[];
  readonly address: string;
  readonly unexpected: readonly string[];
}

const patience = 120_000;

async function lookAt(sheet: Sheet, site: HostileSite, browser: HostileBrowser): Promise<Seen> {
  const address = site.show(sheet.body) + (sheet.query ?? '');
  const page = await browser.open(address);
  try {
    const end = performance.now() + patience;
    let waiting: string[] = [];
    for (let quiet = 0, answered = -1; quiet < 2;) {
      if (performance.now() > end) {
        const what = `${site.traffic.pending} answers are on their way, ${waiting.length} elements wait`;
        throw new Error(`${browser.name}, ${sheet.about}: ${what}: ${[...waiting, ...page.said].slice(0, 9).join()}`);
      }
      waiting = await page.evaluate(waitingElements, undefined);
      const isQuiet = waiting.length === 0 && site.traffic.pending === 0 && site.traffic.answered === answered;
      quiet = isQuiet ? quiet + 1 : 0;
      answered = site.traffic.answered;
    }
    const look = await page.evaluate(lookAtPage, sheet.wanted ?? {});
    return { look, said: page.said, asked: page.asked, address, unexpected: site.unexpected.splice(0) };
  } finally {
    await page.close();
  }
}

/** What the elements tell a page's editor, and what a browser says of an answer that is none of the good ones. */
const usualWords =
  /^(warning|warn): <(service-catalog|service-card|life-situation-filter)>: |Failed to load resource: the server responded with a status of (400|404|410)/;

function findingsOf(
  { look, said, asked, address, unexpected }: Seen,
  sheet: Sheet,
  usual: Usual,
  site: HostileSite,
): string[] {
  const findings = [...look.told, ...look.wrong, ...unexpected];
  findings.push(...said.filter((line) => !usualWords.test(line)));
  const isOwn = (url: string) => [site.pages, site.register].some((origin) => url.startsWith(`${origin}/`));
  // What stands in the address itself asks nobody; where a page may not show it, that is told as a breach.
  const leaves = (url: string) => !url.startsWith('data:') && !isOwn(url);
  findings.push(...asked.filter(leaves).map((url) => `asked for ${url}`));
  if (new URL(look.address).pathname !== new URL(address).pathname) findings.push(`went to ${look.address}`);
  findings.push(...look.kinds.filter((kind) => !usual.kinds.has(kind)).map((kind) => `there is a ${kind}`));
  findings.push(...look.names.filter((name) => !usual.names.has(name)).map((name) => `window.${name} is new`));
  for (const [id, words] of Object.entries(sheet.wanted ?? {})) {
    const times = look.shown[id] ?? 0;
    const isTold = look.rejected.includes(id) || look.rejected.includes('undefined');
    if (words !== '' && times < usual.shown - richTexts && !isTold) {
      findings.push(`${id} shows “${words.slice(0, 60)}” ${times} times, not ${usual.shown - richTexts}`);
    }
  }
  return findings;
}
