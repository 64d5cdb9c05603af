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
  close(): Promise<void>;
}

/** Shows pages in an installed browser. */
export interface PageRenderer {
  readonly render: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What is missing, in words for the person who asked for `--render`. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** Milliseconds that a page's requests may take after it is loaded. */
const settling = 5_000;

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
        await page.goto(address, { timeout, waitUntil: 'load' });
        // A page that never stops asking is read as it is by then.
        await page.waitForLoadState('networkidle', { timeout: settling }).catch(() => undefined);
        await page.evaluate(untilStill);
        return await page.content();
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
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
