import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type RunningPages, startPages } from '../../demo/pages-server.js';
import { browserFlags, findBrowser } from './find-browser.js';
import { type RegisterProcess, startRegisterProcess } from './register-process.js';

/** Every page of an institution, and what a person must be able to see on it. */
export const institutionPages = [
  'municipality',
  'benefits',
  'strict-csp',
  'bilingual',
  'helsinki',
  'ptv',
  'hsds',
  'cpsv-ap',
  'forest',
  'narrow',
] as const;
export type InstitutionPage = (typeof institutionPages)[number];

/** A demo page as a browser shows it, with everything that it said and asked. */
export interface OpenedPage {
  readonly page: Page;
  /** Console messages, errors nobody caught, and breaches of the page's security policy. */
  readonly said: string[];
  /** Addresses of all requests. */
  readonly asked: string[];
}

/** A copy of the register of a test's own, and the demo's pages in front of it. */
export interface Site {
  /** The pages' own address. */
  readonly url: string;
  /** Where the pages ask. */
  readonly register: string;
  readonly control: (
    control: object,
  ) => Promise<{ held: number; requests: readonly { path: string; status: number | null }[] }>;
  readonly release: () => Promise<void>;
  readonly open: (path: string, options?: OpenOptions) => Promise<OpenedPage>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Runs before the page is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** With the browser's cache, which answering for other sites switches off. */
  readonly withCache?: boolean;
}

/** For the tests of one file: a browser, a demo register in a process of its own, and the demo's pages. */
export function useDemoPages(): { readonly site: (registerPrefix?: string) => Promise<Site> } {
  let browser: Browser;
  let register: RegisterProcess;
  const servers: RunningPages[] = [];
  before(async () => {
    [browser, register] = await Promise.all([launchBrowser(), startRegisterProcess()]);
  });
  after(async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    await register.stop();
  });
  return {
    site: async (registerPrefix = '') => {
      const lane = `${register.url}/lane/${randomUUID()}`;
      const server = await startPages({ port: 0, registerUrl: lane + registerPrefix });
      servers.push(server);
      return siteOf(browser, server.url, lane, registerPrefix);
    },
  };
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserFlags });
}

export function siteOf(browser: Browser, url: string, lane: string, registerPrefix = ''): Site {
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(lane + path, { method, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    url,
    register: lane + registerPrefix,
    control: (control) => call('PUT', '/control', control) as ReturnType<Site['control']>,
    release: async () => {
      await call('POST', '/release');
    },
    open: (path, options) => openPage(browser, new URL(path, url).href, options),
  };
}

async function openPage(
  browser: Browser,
  url: string,
  { prepare, withCache = false, ...options }: OpenOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'lv-LV', ...options });
  // Where a description's links lead does not exist; a page stands there for all of them.
  const elsewhere = '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>';
  if (!withCache) {
    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: elsewhere }));
  }
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.exposeFunction('tellViolation', (violation: string) => said.push(`policy: ${violation}`));
  // tsx marks the names of functions by a helper of this name, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, said, asked };
}

/** The page of an institution with all of its elements showing what the register said. */
export async function openInstitution(site: Site, name: InstitutionPage, options?: OpenOptions): Promise<OpenedPage> {
  const opened = await site.open(`/institutions/${name}/`, options);
  await showsServices(opened.page);
  return opened;
}

/** Waits until each element of the page shows services, and nothing of them is still on its way. */
export async function showsServices(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const shown: Readonly<Record<string, string>> = {
      'service-catalog': '.summary .name a',
      'service-card': '.summary .name, .description',
      // A register that names no situation says so.
      'life-situation-filter': 'button.situation, .quiet',
    };
    const ofPage = [...document.querySelectorAll(Object.keys(shown).join())];
    const within = ofPage.flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll('life-situation-filter') ?? []),
    ]);
    return (
      ofPage.length > 0 &&
      [...ofPage, ...within].every(
        ({ localName, shadowRoot }) =>
          shadowRoot?.querySelector(shown[localName] ?? '') && !shadowRoot.querySelector('.skeleton, .waiting'),
      )
    );
  });
}

/** Presses Tab until what has the focus matches; each stop inside an element must show that it has the focus. */
export async function tabTo(page: Page, selector: string, stops = 80): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { is, hidden, name } = await page.evaluate(lookAtFocus, selector);
    if (hidden) throw new Error(`The focus cannot be seen on ${name}`);
    if (is) return;
  }
  throw new Error(`${selector} was not reached with ${stops} presses of Tab`);
}

function lookAtFocus(selector: string): { is: boolean; hidden: boolean; name: string } {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return { is: false, hidden: false, name: '' };
  const inShadow = element.getRootNode() instanceof ShadowRoot;
  const { outlineStyle } = getComputedStyle(element);
  return { is: element.matches(selector), hidden: inShadow && outlineStyle === 'none', name: element.outerHTML };
}

/** Looks again and again until it is so, letting everything else have its turn in between. */
export async function until<Found>(look: () => Promise<Found | undefined | false>, limit = 60_000): Promise<Found> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Not so within ${limit} ms: ${look}`);
    await new Promise((turn) => setImmediate(turn));
  }
}

/** Services of the whole result, as the register itself counts them. */
export async function registerTotal(site: Site, query: string): Promise<number> {
  const response = await fetch(`${site.register}/services?limit=1&${query}`);
  return ((await response.json()) as { total: number }).total;
}
