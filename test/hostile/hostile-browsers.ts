import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../support/find-browser.js';
import { findFirefox } from '../support/find-firefox.js';
import { watchPage } from './page-look.js';

/** A page that is watched from before its first script. */
export interface WatchedPage {
  /** Console messages, errors nobody caught, and dialogs. */
  readonly said: readonly string[];
  /** Addresses of all requests. */
  readonly asked: readonly string[];
  evaluate<Result, Argument>(look: (argument: Argument) => Result, argument: Argument): Promise<Result>;
  readonly close: () => Promise<void>;
}

export interface HostileBrowser {
  readonly name: string;
  readonly open: (address: string) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** What both drivers' pages can tell, by the same names. */
interface Teller {
  on(event: 'console', tell: (message: { type(): string; text(): string }) => void): unknown;
  on(event: 'pageerror', tell: (error: unknown) => void): unknown;
  on(event: 'request', tell: (request: { url(): string }) => void): unknown;
  on(event: 'dialog', tell: (dialog: { message(): string; dismiss(): Promise<void> }) => void): unknown;
}

export async function openChromium(): Promise<HostileBrowser> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  return {
    name: 'Chromium',
    open: async (address) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const heard = listenTo(page);
      await page.addInitScript(asText(watchPage));
      await page.goto(address);
      return {
        ...heard,
        evaluate: (look, argument) => page.evaluate(asText(look, argument)),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** `undefined` where there is no Firefox. */
export async function openFirefox(): Promise<HostileBrowser | undefined> {
  const program = findFirefox();
  if (!program) return undefined;
  const browser = await launch({ browser: 'firefox', executablePath: program });
  return {
    name: 'Firefox',
    open: async (address) => {
      const page = await browser.newPage();
      const heard = listenTo(page as unknown as Teller);
      await page.evaluateOnNewDocument(asText(watchPage));
      await page.goto(address);
      return {
        ...heard,
        evaluate: async (look, argument) => (await page.evaluate(asText(look, argument))) as ReturnType<typeof look>,
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

function listenTo(page: Teller): { said: string[]; asked: string[] } {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    said.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { said, asked };
}

/** A call as text; tsx marks the names of functions by a helper of this name, which a page does not have. */
function asText(look: unknown, argument?: unknown): string {
  return `(() => { const __name = (named) => named; return (${String(look)})(${JSON.stringify(argument) ?? ''}); })()`;
}
