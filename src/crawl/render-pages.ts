/** The part of playwright-core that is used; the package is not shipped and is looked up when it is asked for. */
interface Browsers {
  readonly chromium: {
    launch(options: Readonly<Record<string, unknown>>): Promise<RunningBrowser>;
  };
}
interface RunningBrowser {
  newPage(options: Readonly<Record<string, unknown>>): Promise<BrowserPage>;
  close(): Promise<void>;
}
interface BrowserPage {
  goto(address: string, options: Readonly<Record<string, unknown>>): Promise<unknown>;
  waitForLoadState(state: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  evaluate(script: string): Promise<unknown>;
  content(): Promise<string>;
  url(): string;
  close(): Promise<void>;
}

/** What a browser shows. */
export interface RenderedPage {
  /** Where the page's scripts led to. */
  readonly address: string;
  readonly html: string;
}

/** Shows pages in an installed browser. */
export interface PageRenderer {
  /** Rejects where a page is not shown in time. */
  readonly render: (address: string) => Promise<RenderedPage>;
  readonly close: () => Promise<void>;
}

/** What is missing, in words for the person who asked for `--render`. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** Milliseconds that a page's requests may take after it is loaded. */
const settling = 5_000;

/** Milliseconds after which a page that was loaded and whose scripts never end is given up. */
const longest = 2 * settling + 2_000;

/** Scrolls to the end, for what loads when it is looked at, and waits until nothing has changed for a second, five at most. */
const untilStill = `new Promise((resolve) => {
  scrollTo(0, document.documentElement.scrollHeight);
  let quiet = setTimeout(resolve, 1000);
  new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(resolve, 1000); })
    .observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  setTimeout(resolve, 5000);
})`;

/**
 * Starts an installed Chrome, Chromium or Edge.
 * @param load gives playwright-core
 * @throws NoBrowserError where the package or the browser is missing
 */
export async function startRenderer(load: () => Promise<unknown>, timeout: number): Promise<PageRenderer> {
  const browser = await launch(await loadBrowsers(load));
  return {
    async render(address) {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      try {
        return await inTime(show(page, address, timeout), timeout + longest);
      } finally {
        // A browser cannot be asked to close what does not let it speak; it ends with the browser.
        await inTime(page.close(), settling).catch(() => undefined);
      }
    },
    close: () => browser.close(),
  };
}

async function show(page: BrowserPage, address: string, timeout: number): Promise<RenderedPage> {
  await page.goto(address, { timeout, waitUntil: 'load' });
  // A page that never stops asking is read as it is by then.
  await page.waitForLoadState('networkidle', { timeout: settling }).catch(() => undefined);
  await page.evaluate(untilStill);
  return { address: page.url(), html: await page.content() };
}

async function inTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not shown within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined); // what comes of it later is nobody's business
  }
}

async function loadBrowsers(load: () => Promise<unknown>): Promise<Browsers> {
  try {
    const loaded = (await load()) as Partial<Browsers> & { default?: Browsers };
    const browsers = loaded.chromium ? (loaded as Browsers) : loaded.default;
    if (browsers) return browsers;
  } catch {
    // import() rejects where the package is not installed; what to do about it is said below
  }
  throw new NoBrowserError('playwright-core');
}

async function launch({ chromium }: Browsers): Promise<RunningBrowser> {
  const own = process.env['CHROME_PATH'];
  const ways = own
    ? [{ executablePath: own }]
    : [{ channel: 'chrome' }, { channel: 'chromium' }, { channel: 'msedge' }, {}];
  const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  for (const way of [...ways, ...(own ? [] : systems.map((executablePath) => ({ executablePath })))]) {
    try {
      return await chromium.launch({ ...way, args });
    } catch {
      // not installed in this way: the next one is tried
    }
  }
  throw new NoBrowserError('chrome');
}
