import { after, before } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { OpenedPage, Site } from './demo-pages.js';
import { findFirefox } from './find-firefox.js';

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowLeft' | 'ArrowRight';

/** A keyboard before a page, and eyes; no pointer. */
export interface Keys {
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Runs in the page: stands alone, and gives and takes only what JSON can say. */
  evaluate<Result, Argument>(look: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
}

/** A page with a keyboard before it. */
export interface KeyboardPage {
  readonly keys: Keys;
  /** Console messages and errors nobody caught. */
  readonly said: readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser in which a walk by keys can be taken. */
export interface KeyboardBrowser {
  readonly name: string;
  /** Why no walk can be taken in it here; absent where one can. */
  readonly missing?: string | undefined;
  readonly open: (site: Site, path: string, width: number) => Promise<KeyboardPage>;
}

const height = 800;

/** The Chromium of the other tests of pages. */
export const chromiumKeyboard: KeyboardBrowser = {
  name: 'Chromium',
  open: async (site, path, width) => {
    const { page, said } = await site.open(path, { viewport: { width, height } });
    return { keys: playwrightKeys(page), said, close: () => page.context().close() };
  },
};

/**
 * The stock Firefox of the machine, for the tests of one file. Playwright drives only a Firefox of its own making;
 * Puppeteer speaks WebDriver BiDi, which every Firefox understands.
 */
export function useFirefoxKeyboard(): KeyboardBrowser {
  const program = findFirefox();
  if (!program) {
    return {
      name: 'Firefox',
      missing: 'no Firefox is installed here, or FIREFOX_PATH is empty: the walk is not taken in Firefox',
      open: () => Promise.reject(new Error('There is no Firefox')),
    };
  }
  let browser: Browser;
  before(async () => {
    browser = await launch({ browser: 'firefox', executablePath: program });
  });
  after(() => browser.close());
  return {
    name: 'Firefox',
    open: async (site, path, width) => {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
      await page.setViewport({ width, height });
      await page.goto(new URL(path, site.url).href);
      return { keys: puppeteerKeys(page), said, close: () => page.close() };
    },
  };
}

function playwrightKeys(page: OpenedPage['page']): Keys {
  return {
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (look, argument) => page.evaluate(inPage(look, argument)),
  };
}

function puppeteerKeys(page: Page): Keys {
  return {
    press: async (key) => {
      if (key === 'Space') return page.keyboard.type(' '); // BiDi knows it by what it types
      if (key !== 'Shift+Tab') return page.keyboard.press(key);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    type: (text) => page.keyboard.type(text),
    evaluate: (look, argument) => page.evaluate(inPage(look, argument)) as Promise<Awaited<ReturnType<typeof look>>>,
  };
}

/** A call as text; tsx marks the names of functions by a helper of this name, which a page does not have. */
function inPage(look: unknown, argument: unknown): string {
  return `(() => { const __name = (named) => named; return (${String(look)})(${JSON.stringify(argument)}); })()`;
}
