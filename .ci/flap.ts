/**
 * An hour of a register that goes down and comes back: `npm run flap`, `-- --minutes 10` for less.
 *
 * It opens `dist/embed` in the installed browser: a catalog, a card with its whole description and the life situations,
 * on a demo register of their own. The page's clock is advanced second by second; in each second the register is drawn
 * to answer or to fail in one of several ways, and each minute some records change. Requests are real, and each second
 * waits for those it brought, so that what is measured does not depend on how fast the machine is. `AbortSignal.timeout`
 * goes by the real clock: nothing here takes so long that it matters.
 *
 * Each five minutes end with a time in which the register answers, so that the page is at rest when it is measured:
 * the memory, the nodes and the listeners that are left after a garbage collection. The last figures must be within 5 %
 * of the first ones after the warm-up.
 */
import { parseArgs } from 'node:util';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { FaultName } from '../demo/register/faults.js';
import { startRegister } from '../demo/register/start-register.js';
import { browserFlags, findBrowser } from '../test/support/find-browser.js';
import { requireBuild, startEmbedPage } from './embed-page.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const minutes = Number(values.minutes);

/** Simulated minutes between two measurements, and before the first that counts. */
const interval = 5;
const warmUp = Math.min(10, interval * Math.max(1, Math.floor(minutes / interval) - 1));
/** Simulated seconds at the end of each interval in which the register answers: longer than a page's longest pause. */
const rest = 90;
/** Seconds without a request after which the page is at rest. */
const quiet = 5;
const mostGrowth = 0.05;
/**
 * What a browser makes of a script that runs often, its machine code, is in the same heap and grows for an hour and more
 * whatever the script does. Without it, what is left are the page's own objects.
 */
const interpreted = '--js-flags=--jitless';

/** As often as not it answers. */
const weather: readonly (FaultName | null)[] = [
  null,
  'reset',
  null,
  'status-503',
  null,
  'html',
  null,
  'truncated',
  null,
  'status-500',
];

/** What is left after a garbage collection. */
interface Measured {
  readonly minute: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

const elements = (register: string) => `
  <service-catalog register="${register}" page-size="24"></service-catalog>
  <service-card register="${register}" service="1001" full></service-card>
  <life-situation-filter register="${register}"></life-situation-filter>`;

/** Numbers below 1 that are the same in each run (mulberry32). */
function draws(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The page's requests to the register: how many there were in each minute, and a way to wait for those under way. */
class Requests {
  readonly perMinute: number[] = [];
  failed = 0;
  #minute = 0;
  #quietSeconds = 0;
  #underWay = 0;
  #resume: (() => void) | undefined;

  constructor(page: Page, register: string) {
    const isOurs = (url: string) => url.startsWith(register);
    page.on('request', (request) => {
      if (!isOurs(request.url())) return;
      this.#underWay += 1;
      this.#quietSeconds = 0;
      this.perMinute[this.#minute] = (this.perMinute[this.#minute] ?? 0) + 1;
    });
    const end = () => {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#resume?.();
    };
    page.on('requestfinished', (request) => isOurs(request.url()) && end());
    page.on('requestfailed', (request) => {
      if (!isOurs(request.url())) return;
      this.failed += 1;
      end();
    });
  }

  /** Seconds since the last one. */
  get quietSeconds(): number {
    return this.#quietSeconds;
  }

  /** Resolves once none of this second's is under way. */
  async endSecond(second: number): Promise<void> {
    while (this.#underWay > 0) await new Promise<void>((resolve) => (this.#resume = resolve));
    this.#minute = Math.floor((second + 1) / 60);
    this.#quietSeconds += 1;
  }
}

async function measure(session: CDPSession, second: number): Promise<Measured> {
  // The browser keeps what was said in the console, for whoever opens it.
  await session.send('Runtime.discardConsoleEntries');
  // What is let go of by the first collection holds what the second one finds.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (sought: string) => metrics.find(({ name }) => name === sought)?.value ?? Number.NaN;
  return {
    minute: Math.ceil(second / 60),
    heap: usedSize,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
  };
}

interface Outcome {
  readonly measured: readonly Measured[];
  readonly requests: Requests;
  /** Errors nobody caught, rejections among them. */
  readonly uncaught: readonly string[];
  readonly shown: readonly string[];
}

async function flap(browser: Browser, pageUrl: string, register: string): Promise<Outcome> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'lv-LV' });
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  const requests = new Requests(page, register);
  const control = async (body: object) => {
    const response = await fetch(`${register}/control`, { method: 'PUT', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`The register answered ${response.status}: ${await response.text()}`);
  };
  await page.clock.install();
  await page.goto(pageUrl);
  await page.locator('service-catalog .summary').first().waitFor();
  await page.locator('service-card .description').waitFor();
  await page.locator('life-situation-filter .situation').first().waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);

  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const draw = draws(Number(values.seed));
  const measured: Measured[] = [];
  let fault: FaultName | null = null;
  for (let second = 0; second < minutes * 60; second += 1) {
    const left = interval * 60 - (second % (interval * 60));
    const next: FaultName | null = left <= rest ? null : (weather[Math.floor(draw() * weather.length)] ?? null);
    if (next !== fault) await control({ fault: (fault = next) });
    if (second % 60 === 0 && left > rest) await control({ changes: changesOf(second / 60) });
    await page.clock.runFor(1000);
    await requests.endSecond(second);
    const isDue = left <= rest / 2 && measured.length === Math.floor(second / (interval * 60));
    if (isDue && (requests.quietSeconds > quiet || left === 1)) measured.push(await measure(session, second + 1));
  }
  const shown = await names(page).allInnerTexts();
  await context.close();
  return { measured, requests, uncaught, shown };
}

/** Some records have another name each minute, and now and then one is withdrawn. */
function changesOf(minute: number): object {
  const renamed = { name: { lv: `Aaa pakalpojums ${minute}` }, updatedAt: '2026-11-23' };
  return {
    '1001': { summary: { lv: `Minūte ${minute}` } },
    '1002': renamed,
    ...(minute % 7 === 3 && { '1003': null }),
  };
}

const names = (page: Page) => page.locator('service-catalog .summary .name');

/** The list that a page shows which is opened only now. */
async function namesOnNewPage(browser: Browser, pageUrl: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'lv-LV' });
  await page.goto(pageUrl);
  await names(page).first().waitFor();
  return names(page).allInnerTexts();
}

/** Whether a figure is where it was, said in a line. */
function isFlat(name: string, first: number, last: number): boolean {
  const growth = last / first - 1;
  const isWithin = Math.abs(growth) <= mostGrowth;
  console.log(`${name.padEnd(10)} ${(growth * 100).toFixed(2).padStart(7)} %  ${isWithin ? 'ok' : 'OVER'}`);
  return isWithin;
}

function print({ measured, requests, uncaught, shown }: Outcome, expected: readonly string[]): boolean {
  console.log('\nminute    heap (kB)   nodes  listeners  documents');
  for (const { minute, heap, nodes, listeners, documents } of measured) {
    const cells = [(heap / 1000).toFixed(0).padStart(11), String(nodes).padStart(7), String(listeners).padStart(10)];
    console.log(`${String(minute).padStart(6)} ${cells.join(' ')} ${String(documents).padStart(10)}`);
  }
  const { perMinute, failed } = requests;
  const total = perMinute.reduce((sum, number) => sum + (number || 0), 0);
  console.log(
    `\n${total} requests, ${failed} of them without an answer; per simulated minute ${(total / minutes).toFixed(1)}, ` +
      `in the worst ${Math.max(...perMinute.filter(Boolean))}`,
  );
  const first = measured.find(({ minute }) => minute >= warmUp);
  const last = measured.at(-1);
  if (!first || !last || first === last) throw new Error(`Two measurements after ${warmUp} minutes are needed`);
  console.log(`\nFrom minute ${first.minute} to minute ${last.minute}, ${mostGrowth * 100} % at most:`);
  const flat = [
    isFlat('heap', first.heap, last.heap),
    isFlat('nodes', first.nodes, last.nodes),
    isFlat('listeners', first.listeners, last.listeners),
  ];
  const isRight = JSON.stringify(shown) === JSON.stringify(expected);
  console.log(
    `uncaught errors and rejections: ${uncaught.length}${uncaught.length > 0 ? `: ${uncaught[0] ?? ''}` : ''}`,
  );
  console.log(
    `the list at the end is ${isRight ? `that of a page opened now, of ${shown.length} services` : 'NOT that of a page opened now'}`,
  );
  return !flat.includes(false) && uncaught.length === 0 && isRight;
}

requireBuild();
if (!(minutes >= 2 * interval && minutes % interval === 0)) {
  console.error(`--minutes takes a multiple of ${interval}, of ${2 * interval} or more.`);
  process.exit(1);
}
const server = await startRegister();
const register = `${server.url}/lane/flap`;
const page = await startEmbedPage('Flapping', elements(register));
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, interpreted] });
try {
  const began = performance.now();
  console.log(`${minutes} simulated minutes; Chromium ${browser.version()}`);
  const outcome = await flap(browser, page.url, register);
  const isWell = print(outcome, await namesOnNewPage(browser, page.url));
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (!isWell) process.exitCode = 1;
} finally {
  await browser.close();
  page.close();
  await server.close();
}
