import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** A line and a processor. */
export interface Conditions {
  readonly name: string;
  /** Milliseconds from asking to the first byte. */
  readonly latency: number;
  /** Bytes a second. */
  readonly down: number;
  readonly up: number;
  readonly slowdown: number;
}

/** What a visitor of a page had to wait for; times are milliseconds since the visit began. */
export interface Visit {
  readonly firstCard: number;
  readonly lastCard: number;
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Milliseconds of tasks beyond 50 ms each. */
  readonly tbt: number;
  readonly bytes: number;
  readonly requests: number;
}

interface Watched {
  firstCard: number;
  lastCard: number;
  lcp: number;
  cls: number;
  tbt: number;
}

/** Runs in the page before anything else does: looks at each frame which cards are in it. */
function watch(cards: number): void {
  const watched: Watched = { firstCard: 0, lastCard: 0, lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { watched });
  const shown = () => {
    const root = document.querySelector('service-catalog')?.shadowRoot ?? document;
    return root.querySelectorAll('.services > li .name').length;
  };
  const afterPaint = (act: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act();
    };
    port2.postMessage(undefined);
  };
  const look = () => {
    const count = shown();
    if (count > 0 && !watched.firstCard) afterPaint(() => (watched.firstCard = performance.now()));
    if (count >= cards) afterPaint(() => (watched.lastCard = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (watched.lcp = startTime));
  observe('layout-shift', (entry) => (watched.cls += (entry as PerformanceEntry & { value: number }).value));
  observe('longtask', ({ duration }) => (watched.tbt += Math.max(0, duration - 50)));
}

/** Milliseconds after the last card in which nothing may be asked for any more until a visit counts as over. */
const quiet = 1500;

/** A first visit, in a browser that knows nothing of the page yet, and a second one. */
export async function visitTwice(
  browser: Browser,
  url: string,
  cards: number,
  conditions: Conditions,
): Promise<readonly [Visit, Visit]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'lv-LV' });
  try {
    // tsx marks the names of functions by a helper of this name, which a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(watch, cards);
    return [await visit(context, url, conditions), await visit(context, url, conditions)];
  } finally {
    await context.close();
  }
}

async function visit(context: BrowserContext, url: string, conditions: Conditions): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await countTraffic(session);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: conditions.down,
    uploadThroughput: conditions.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as unknown as { watched: Watched }).watched.lastCard > 0, undefined, {
    polling: 100,
  });
  await settle(page);
  const watched = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await page.close();
  return { ...watched, ...traffic };
}

/** What comes after the last card, such as counts, belongs to the visit as well. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), quiet);
}

async function countTraffic(session: CDPSession): Promise<{ bytes: number; requests: number }> {
  const traffic = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  const fromCache = new Set<string>();
  session.on('Network.requestServedFromCache', ({ requestId }) => fromCache.add(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!fromCache.has(requestId) && !response.fromDiskCache) traffic.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
  return traffic;
}
