import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { type Browser, type BrowserContext, chromium, type ConsoleMessage, type Page } from 'playwright-core';
import { wcagTags } from '../../stories/config/wcag-tags.js';
import { browserFlags, findBrowser } from '../support/find-browser.js';
import { type RegisterProcess, startRegisterProcess } from '../support/register-process.js';

const builtStorybook = fileURLToPath(new URL('../../dist-storybook', import.meta.url));
const axeScript = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

const entries = readEntries();
let register: RegisterProcess | undefined;
let server: ServerType | undefined;
let browser: Browser | undefined;
/** One for all pages, so that they share what was downloaded. */
let context: BrowserContext;
let storybook: string;
let registerUrl: string;

before(async () => {
  register = await startRegisterProcess();
  registerUrl = register.url;
  const pages = new Hono().get('/favicon.ico', (c) => c.body(null, 204)).use(serveStatic({ root: builtStorybook }));
  server = createAdaptorServer({ fetch: pages.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  storybook = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  context = await browser.newContext();
});

after(async () => {
  await browser?.close();
  server?.close();
  await register?.stop();
});

/** Each story in both languages, one of them on a wide page and one on a narrow. */
const settings = [
  { language: 'lv', width: 1280 },
  { language: 'en', width: 320 },
] as const;

for (const setting of settings) {
  describe(`stories in ${setting.language}, ${setting.width} pixels wide`, { concurrency: 4 }, () => {
    for (const entry of entries.filter(({ type }) => type === 'story')) {
      it(`${entry.title}: ${entry.name}`, () => inPage(entry, setting, checkStory));
    }
  });
}

describe('documentation pages', () => {
  for (const entry of entries.filter(({ type }) => type === 'docs')) {
    it(entry.title, () => inPage(entry, settings[0], checkDocumentation));
  }
});

/** Milliseconds; longer than a story waits for anything, so that a story which fails says what it did not show. */
const storyPatience = 60_000;

type Setting = (typeof settings)[number];
type Check = (page: Page) => Promise<void>;

async function inPage(entry: Entry, { language, width }: Setting, check: Check): Promise<void> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message, entry)) errors.push(message.text());
  });
  try {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(addressOf(entry, language));
    await check(page);
    assert.deepEqual(errors, [], 'errors in the console');
  } finally {
    await page.close();
  }
}

function addressOf({ id, type }: Entry, language: string): string {
  // The page's own check for the accessibility panel is off: this test runs one.
  const globals = `language:${language};a11y.manual:!true`;
  return `${storybook}/iframe.html?${new URLSearchParams({ id, viewMode: type, globals, register: registerUrl })}`;
}

/** Where an answer of the register is an HTTP error, or never comes, the browser says so itself. */
function isExpected(message: ConsoleMessage, { tags, type }: Entry): boolean {
  const mayFail = type === 'docs' || tags.includes('http-error');
  const { url } = message.location();
  // The snippet builder looks for the hashes of a script that is not there.
  return mayFail && (url.startsWith(registerUrl) || url.endsWith('/integrity.json'));
}

async function checkStory(page: Page): Promise<void> {
  assert.equal(await playStory(page), undefined, 'the play function threw');
  await page.addScriptTag({ path: axeScript });
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await overflows(page), [], 'wider than their place');
}

async function checkDocumentation(page: Page): Promise<void> {
  await page.waitForSelector('.sbdocs-content h1, .sbdocs-content h2');
  await page.waitForLoadState('load');
}

interface PreviewWindow {
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
  readonly __STORYBOOK_ADDONS_CHANNEL__: { last(event: string): readonly [{ readonly message?: string }] | undefined };
}

/** Waits until the story is rendered and played; what its play function threw, if it did. */
async function playStory(page: Page): Promise<string | undefined> {
  const isOver = () => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as PreviewWindow;
    return ['finished', 'errored', 'aborted'].includes(preview?.currentRender?.phase ?? '');
  };
  await page.waitForFunction(isOver, undefined, { timeout: storyPatience });
  return page.evaluate(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as PreviewWindow;
    // A story whose play function failed reports itself finished all the same.
    const thrown = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
    return thrown.flatMap((event) => (channel.last(event) ?? []).map(({ message }) => message ?? event))[0];
  });
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as typeof import('axe-core') & { axe: typeof import('axe-core') };
    return (await axe.run('#storybook-root', { runOnly: tags })).violations;
  }, wcagTags);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${String(target)}\n${failureSummary}`),
  );
}

/** What sticks out of its place: the page out of the window, an element's content out of the element. */
async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#storybook-root *')]
      .filter((element) => element.shadowRoot || element === document.documentElement)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ localName, scrollWidth, clientWidth }) => `${localName} by ${scrollWidth - clientWidth} pixels`),
  );
}

function readEntries(): readonly Entry[] {
  const index = `${builtStorybook}/index.json`;
  assert.ok(existsSync(index), 'dist-storybook is missing: run npm run build:storybook first');
  return Object.values((JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> }).entries);
}
