/**
 * Measures typing in the search of a catalog that has all of its services on the page:
 * `npm run bench:typing -- --services 1500`, with `--no-limits` where the machine is no normal one.
 *
 * It opens `dist/embed` in the installed browser, on a bare page of another origin than the demo register's, and presses
 * keys. Of each key that changes the text it takes two times:
 * - the work: the main thread's processor time from `keydown` until the new results are laid out and painted: all
 *   listeners, the search, the rendering, style, layout and paint. Left out is the wait for the frame, which is the
 *   screen's and not ours, what other threads do after painting (rasterizing and putting the picture on the screen), and
 *   other programs of the machine.
 * - the browser's own word, of the Event Timing API: from the press to the picture on the screen, by the clock, the wait for
 *   the frame and other threads among it, rounded to 8 ms. It does not tell of what took less than 16 ms; that counts as 16.
 *
 * With each key the first two cards of the new list are painted, with its count and what was found marked; the other cards
 * follow in the next frames, and are no part of these times unless the next key has to wait for them.
 *
 * A figure is the median of the runs'; the longest is the longest of all.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { convertSearchCorpus, type CorpusRecord } from '../demo/register/convert-search-corpus.js';
import { loadRegisterData } from '../demo/register/load-register-data.js';
import type { RegisterData, StoredService } from '../demo/register/record.js';
import { startRegister } from '../demo/register/start-register.js';
import { browserFlags, findBrowser } from '../test/support/find-browser.js';
import { requireBuild, startEmbedPage } from './embed-page.js';
import { traceMainThread } from './main-thread-trace.js';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '1500' },
    runs: { type: 'string', default: '3' },
    'no-limits': { type: 'boolean', default: false },
  },
});
const [count, runs] = [Number(values.services), Number(values.runs)];

/** Milliseconds a key and a task may take, and by how many times the processor is slowed down. */
const machines = [
  { name: 'this machine', slowdown: 1, key: 16, task: 50 },
  { name: 'slowed down 4×', slowdown: 4, key: 50, task: 50 },
] as const;
type Machine = (typeof machines)[number];

const corpus = '../shared/corpora/search/records.json';
/** The Backspace key among what is typed. */
const back = '⌫';
/** What brings the index into use. */
const firstWord = 'pabalsts';
/**
 * As people type it: with and without diacritics, by beginnings, in everyday words, with slips of a finger, mended or
 * not, and with words taken back.
 */
const typed = [
  'vecāku pabalsts',
  'vecaku pabalsts',
  'bērnudārzs',
  'bernudarzs',
  `pasr${back}e`,
  'pase',
  'personas apliecība',
  'personas apleicība',
  'dzīvesvietas deklarēšana',
  'dzivesvietas deklaresana',
  'koku ciršana',
  `koku ciršanas atļauja${back.repeat(8)}`,
  'būvatļauja',
  'būv atļauja',
  'buvatlauja',
  'nauda par bērnu',
  'transportlidzekla regsitracija',
  'autovadītāja apliecība',
  `vadītāja aplic${back}ecība`,
  'ieroču atļuja',
  'hipotēkas dzēšana',
  'zemes ierīcība',
  'patents',
  'studiju kredīts',
  `studiju kredtis${back.repeat(3)}īts`,
  'invaliditāte',
  'invaliditates pensija',
  'ratiņkrēsls',
  'slimības lapa',
  'dzīvokļa rinda',
  'bezdarbnieka pabalsts',
  'bezdarbnieka statuss',
  'nekustamā īpašuma nodoklis',
  'nekustama ipasuma nodoklis',
  'laulības reģistrēšana',
  `laulibas regi${back.repeat(4)}šķiršana`,
  'licence pārtikas uzņēmumam',
  'medību tiesības',
  'makšķerēšanas licence',
  'uzturēšanās atļauja',
  'vīza',
  'bibliotēka',
  `sporta skola${back.repeat(5)}zāle`,
  'asistents',
  'zzzzqx',
] as const;

/** What the page notes of itself. */
interface Noted {
  readonly keys: KeyNoted[];
  /** The browser's own word of keys. */
  readonly durations: number[];
  /** When the search was first focused, and when the page's own search first marked what it found. */
  focused: number;
  ready: number;
  /** Resolves with the paint of the next key. */
  nextPaint?: Promise<void>;
  painted?: () => void;
}

interface KeyNoted {
  /** The text, and the list as it was painted. */
  readonly text: string;
  readonly list: string;
  readonly marks: number;
}

/** What came of one run. */
interface Run {
  /** Milliseconds of work. */
  readonly work: readonly number[];
  readonly durations: readonly number[];
  /** The longest task while the services were fetched and indexed. */
  readonly longestTask: number;
  /** The same while typing, and in the pauses, when counts and address follow. */
  readonly longestAfter: number;
  /** Milliseconds from the focus until all services were there, and from there until the index answered. */
  readonly fetching: number;
  readonly indexing: number;
}

/** Runs in the page, before anything else does. */
function watchPage(): void {
  const noted: Noted = { keys: [], durations: [], focused: 0, ready: 0 };
  Object.assign(globalThis, { noted });
  const results = () => document.querySelector('service-catalog')?.shadowRoot?.querySelector('.results');
  const inNextTask = (act: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act();
    };
    port2.postMessage(undefined);
  };
  addEventListener(
    'input',
    (event) => {
      // The path is there only while the event is.
      const [field] = event.composedPath();
      requestAnimationFrame(() => {
        inNextTask(() => {
          noted.keys.push({
            text: (field as HTMLInputElement).value,
            list: results()?.textContent ?? '',
            marks: results()?.querySelectorAll('mark').length ?? 0,
          });
          noted.painted?.();
        });
      });
    },
    true,
  );
  addEventListener('focusin', () => {
    noted.focused ||= performance.now();
    const root = document.querySelector('service-catalog')?.shadowRoot;
    if (!root) return;
    new MutationObserver((_, observer) => {
      if (!root.querySelector('mark')) return;
      noted.ready = performance.now();
      observer.disconnect();
    }).observe(root, { childList: true, subtree: true });
  });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') noted.durations.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

function readNoted(): Noted {
  return (globalThis as unknown as { noted: Noted }).noted;
}

/** So many services, of all parts of the corpus; where it is not there, the demo's, each as of several places. */
async function registerData(): Promise<RegisterData & { readonly from: string }> {
  if (existsSync(corpus)) {
    const all = JSON.parse(readFileSync(corpus, 'utf8')) as CorpusRecord[];
    const some = Array.from({ length: Math.min(count, all.length) }, (_, nth) =>
      all.slice(Math.floor((nth * all.length) / count)).slice(0, 1),
    );
    return { ...convertSearchCorpus(some.flat()), from: corpus };
  }
  const data = await loadRegisterData(undefined);
  const shown = data.services.filter(({ status }) => status === 'published');
  const services = Array.from({ length: Math.ceil(count / shown.length) }, (_, time) =>
    shown.map((service) => ofPlace(service, time + 1)),
  );
  return { ...data, services: services.flat().slice(0, count), from: 'the demo data, repeated' };
}

function ofPlace({ standardServiceId: _, ...service }: StoredService, place: number): StoredService {
  const named = (texts: StoredService['name']) =>
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, `${text}, vieta${place}`]));
  // Inter-institutional services are in no public catalogue.
  return {
    ...service,
    id: `${service.id}-${place}`,
    name: named(service.name),
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
  };
}

/** Types everything once, on a new page. */
async function run(browser: Browser, url: string, { slowdown }: Machine): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'lv-LV' });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // tsx marks the names of functions by a helper of this name, which a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchPage);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url);
    await page.locator('service-catalog .summary').first().waitFor();
    const { longestTask } = await traceMainThread(session, () => makeReady(page));
    const { fetching, indexing } = await page.evaluate(readLoading);
    const asksBefore = asked.length;
    const before = (await page.evaluate(readNoted)).keys.length;
    const traced = await traceMainThread(session, async () => {
      for (const text of typed) await typeAll(page, session, text);
    });
    const { keys, durations } = await page.evaluate(readNoted);
    const searches = asked.slice(asksBefore).filter((address) => new URL(address).searchParams.has('q'));
    if (searches.length > 0) throw new Error(`The register was asked to search: ${searches[0] ?? ''}`);
    const measured = keys.slice(before);
    checkResults(measured);
    if (traced.keys.length !== measured.length) {
      throw new Error(`${measured.length} keys were answered, and ${traced.keys.length} traced`);
    }
    // Those of less than 16 ms are not told.
    const untold = Array<number>(Math.max(0, measured.length - durations.length)).fill(16);
    return {
      work: traced.keys,
      durations: [...durations, ...untold],
      fetching,
      indexing,
      longestTask,
      longestAfter: traced.longestTask,
    };
  } finally {
    await context.close();
  }
}

/** Focuses the search and waits until the page itself answers: it marks what it found, and the register does not. */
async function makeReady(page: Page): Promise<void> {
  const field = page.locator('service-catalog input[type=search]');
  await field.focus();
  await field.pressSequentially(firstWord);
  await page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.ready > 0, undefined, {
    timeout: 120_000,
  });
  await field.fill('');
  // What the browser tells of tasks and events comes when it has nothing else to do.
  await page.waitForTimeout(500);
  await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted.durations.splice(0));
}

/** Runs in the page. */
function readLoading(): Pick<Run, 'fetching' | 'indexing'> {
  const { focused, ready } = (globalThis as unknown as { noted: Noted }).noted;
  const pages = performance.getEntriesByType('resource').filter(({ name }) => /[?&]limit=100(&|$)/.test(name));
  const fetched = Math.max(...pages.map(({ startTime, duration }) => startTime + duration));
  return {
    fetching: fetched - focused,
    indexing: ready - fetched,
  };
}

/** One text, letter by letter, each once the one before has been painted; then the field is emptied by one key. */
async function typeAll(page: Page, session: CDPSession, text: string): Promise<void> {
  for (const letter of text) {
    await afterPaint(page, () => (letter === back ? page.keyboard.press('Backspace') : pressLetter(session, letter)));
  }
  await page.locator('service-catalog input[type=search]').selectText();
  await afterPaint(page, () => page.keyboard.press('Backspace'));
  await pause(page, 400); // what follows a pause is done
}

/** Playwright's keyboard has no Latvian letters; the browser takes a key event of any letter. */
async function pressLetter(session: CDPSession, letter: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter, unmodifiedText: letter });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}

/** Milliseconds from a painted key to the next one: a fast typist's. Without it, a key waits for the last one's picture. */
const betweenKeys = 60;

/** Resolves in the page with the next key's paint; nothing looks again and again, which would be work as well. */
async function afterPaint(page: Page, press: () => Promise<void>): Promise<void> {
  // Ready before the key is pressed: a key comes by another way than what is run in the page, and may overtake it.
  await page.evaluate(() => {
    const { noted } = globalThis as unknown as { noted: Noted };
    noted.nextPaint = new Promise((resolve) => (noted.painted = resolve));
  });
  await press();
  await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted.nextPaint);
  await pause(page, betweenKeys);
}

function pause(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}

/** Keys that change nothing would measure nothing. */
function checkResults(keys: readonly KeyNoted[]): void {
  const changed = keys.filter(({ list }, nth) => nth === 0 || list !== keys[nth - 1]?.list).length;
  const marked = keys.filter(({ marks }) => marks > 0).length;
  const expected = typed.reduce((sum, text) => sum + Array.from(text).length + 1, 0);
  const texts = new Set(keys.map(({ text }) => text)).size;
  const figures = `${keys.length} of ${expected} keys, ${texts} texts, ${changed} new lists, ${marked} with marks`;
  if (keys.length !== expected || texts < keys.length / 3 || changed < keys.length / 2 || marked < keys.length / 2) {
    throw new Error(`The keys did not bring results: ${figures}`);
  }
}

function percentile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;
}

const median = (numbers: readonly number[]) => percentile(numbers, 0.5);
const ms = (number: number) => `${number.toFixed(1)} ms`;
const whole = (number: number) => `${number.toFixed(0)} ms`;
const line = (name: string, text: string) => console.log(`  ${name.padEnd(34)} ${text}`);

/** The median of the runs' percentiles, and the longest of all. */
function spread(ofRuns: readonly (readonly number[])[]) {
  const at = (share: number) => median(ofRuns.map((numbers) => percentile(numbers, share)));
  return { p50: at(0.5), p95: at(0.95), max: Math.max(...ofRuns.flat()) };
}

/** Says whether a figure keeps its limit. */
function verdict(figure: number, limit: number): string {
  return `${figure <= limit ? 'ok' : 'OVER'} (limit ${limit} ms)`;
}

/** Whether all limits were kept. */
function print({ name, key, task }: Machine, done: readonly Run[]): boolean {
  const work = spread(done.map((one) => one.work));
  const own = spread(done.map(({ durations }) => durations));
  const longestTask = Math.max(...done.map((one) => one.longestTask));
  console.log(`\n${name}, ${done.length} runs of ${done[0]?.work.length ?? 0} keys`);
  line('work per key', `p50 ${ms(work.p50)}, p95 ${ms(work.p95)}, max ${ms(work.max)}: p95 ${verdict(work.p95, key)}`);
  line('Event Timing, with the wait', `p50 ${whole(own.p50)}, p95 ${whole(own.p95)}, max ${whole(own.max)}`);
  line('focus to all services there', whole(median(done.map((one) => one.fetching))));
  line('from there until the index answers', whole(median(done.map((one) => one.indexing))));
  line('longest task meanwhile', `${whole(longestTask)}: ${verdict(longestTask, task)}`);
  line('longest task while typing', whole(Math.max(...done.map((one) => one.longestAfter))));
  return work.p95 <= key && longestTask <= task;
}

requireBuild();
if (!(count >= 1 && runs >= 1)) {
  console.error('--services and --runs take a number of 1 or more.');
  process.exit(1);
}

const data = await registerData();
const register = await startRegister({ data });
const page = await startEmbedPage('Typing', `<service-catalog register="${register.url}"></service-catalog>`);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  console.log(`${data.services.length} services of ${data.from}; Chromium ${browser.version()}`);
  const kept: boolean[] = [];
  for (const machine of machines) {
    const done: Run[] = [];
    for (let nth = 0; nth < runs; nth += 1) done.push(await run(browser, page.url, machine));
    kept.push(print(machine, done));
  }
  if (!values['no-limits'] && kept.includes(false)) process.exitCode = 1;
} finally {
  await browser.close();
  page.close();
  await register.close();
}
