import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openInstitution, type Site, until, useDemoPages } from '../support/demo-pages.js';
import { fill, markup, openPlace, shows } from '../support/guest-page.js';

const { site: newSite } = useDemoPages();
const storeName = 'service-catalog-elements';

/** Names of the browser's own options and of Lit's: added to every object, they change what every script asks for. */
const optionNames = ['value', 'state', 'type', 'unit', 'timeZone'];

/** What other scripts have done to the page before ours came. */
const deeds: Readonly<Record<string, string>> = {
  'added members to all objects': `
    Object.prototype.extend = function () { return 'of the page' };
    Object.prototype.owner = 'of the page';
    Array.prototype.last = function () { return 'of the page' };
    String.prototype.strip = Function.prototype.defer = function () { return 'of the page' };`,
  'added what fetch would send': `
    Object.assign(Object.prototype, { method: 'POST', body: 'of the page', headers: { 'x-page': 'of the page' } });`,
  'replaced methods as an old library did': `
    Array.prototype.toJSON = String.prototype.toJSON = function () { return 'of the page' };
    Array.from = function (list) { return list ? (list.toArray ? list.toArray() : [].slice.call(list)) : [] };
    Function.prototype.bind = function (self, ...first) {
      return (...rest) => this.apply(self, first.concat(rest));
    };
    Element.prototype.remove = function () { this.style.display = 'none'; return this };`,
  'named what bundles look for': `
    window.process = { env: {} }; window.global = window; window.module = { exports: {} };
    window.exports = module.exports; window.$ = window.jQuery = () => { throw new Error('of the page') };
    window.define = Object.assign(() => { throw new Error('of the page') }, { amd: {} });`,
  'brought another Lit': `
    window.litHtmlVersions = ['1.4.1', '2.8.0']; window.litElementVersions = ['2.5.1', '3.3.3'];
    window.reactiveElementVersions = ['1.6.3'];`,
  'wrapped what elements are made with': `
    const { define } = customElements;
    customElements.define = function (name, element, options) {
      for (const key of ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback']) {
        const before = element.prototype[key];
        if (before) element.prototype[key] = function (...all) { return before.apply(this, all) };
      }
      return define.call(this, name, element, options);
    };
    window.Promise = class ZoneAwarePromise extends Promise {};
    const { setTimeout } = window;
    window.setTimeout = (task, ...rest) => setTimeout(() => task(), ...rest);`,
  'named elements after members of window and document': `
    document.addEventListener('DOMContentLoaded', () => {
      for (const name of ['visibilityState', 'head', 'hidden']) {
        document.body.append(Object.assign(document.createElement('img'), { name }));
      }
      for (const id of ['fetch', 'location', 'history', 'customElements', 'indexedDB']) {
        document.body.append(Object.assign(document.createElement('form'), { id }));
      }
    });`,
  'set a base of its own': `
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('head').append(Object.assign(document.createElement('base'), { href: '/elsewhere/' }));
    });`,
};

async function openAfter(site: Site, deed: string) {
  const opened = await openPlace(site, [], { prepare: (page) => page.addInitScript(`{${deed}}`) });
  await addScript(opened.page, '/embed.js');
  await fill(opened.page, markup(site));
  return opened;
}

async function addScript(page: Page, path: string): Promise<void> {
  await page.evaluate((src) => {
    document.querySelector('body')?.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  }, new URL(path, page.url()).href);
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#place > *')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.root')?.innerText)
      .join('\n'),
  );
}

/** What a page has asked so far, once nothing of it is on its way. */
function allAnswered(site: Site) {
  return until(async () => {
    const { requests } = await site.control({});
    return requests.every(({ status }) => status !== null) && requests;
  });
}

/** A view is complete a moment after its first words: counts come with another answer. */
async function sameText(page: Page, usual: string): Promise<void> {
  let text = '';
  const same = until(async () => (text = await textOf(page)) === usual);
  await same.catch(() => assert.equal(text, usual));
}

/** What the elements show on a page that has done nothing. */
async function usualText(site: Site): Promise<string> {
  const { page } = await openAfter(site, '');
  await shows(page);
  await allAnswered(site);
  const text = await textOf(page);
  await page.context().close();
  return text;
}

describe('on a page whose other scripts', () => {
  for (const [deed, script] of Object.entries(deeds)) {
    it(`have ${deed}, the elements show what they always do, and say nothing`, async () => {
      const site = await newSite();
      const { page, said } = await openAfter(site, script);
      await shows(page);
      const requests = await allAnswered(site);
      assert.deepEqual(
        requests.filter(({ status }) => status !== 200),
        [],
      );
      await sameText(page, await usualText(site));
      assert.deepEqual(said, []);
      await page.context().close();
    });
  }

  for (const names of [
    ['get', 'set'],
    ['value', 'writable'],
    ['once', 'passive', 'signal', 'capture'],
  ]) {
    it(`add ${names.join(', ')} to all objects later, a service is still found, opened and left`, async () => {
      const site = await newSite();
      const { page, said } = await openInstitution(site, 'municipality');
      await page.evaluate((all) => {
        const ofAll = Object.prototype as unknown as Record<string, unknown>;
        for (const name of all) ofAll[name] = () => undefined;
      }, names);
      await page.locator('service-catalog input[type=search]').first().pressSequentially('pabals');
      await page.locator('service-catalog mark').first().waitFor();
      await page.locator('service-catalog .summary .name a').first().click();
      await page.locator('.description').first().waitFor();
      await page.locator('.back a').click();
      await page.locator('service-catalog .filters input').first().click();
      await page.locator('.chip').first().waitFor();
      assert.deepEqual(said, []);
      await page.context().close();
    });
  }

  it('have added the register’s own words to all objects, none of them is shown, kept or searched by engines', async () => {
    const site = await newSite();
    const words = (await wordsOfContract()).filter((word) => !optionNames.includes(word));
    const { page, said } = await openAfter(
      site,
      `for (const word of ${JSON.stringify(words)}) Object.prototype[word] = 'of the page';`,
    );
    await shows(page);
    assert.ok(words.length > 80);
    await sameText(page, await usualText(site));
    const described = page.locator('service-catalog > script');
    await described.waitFor({ state: 'attached' });
    assert.doesNotMatch(await described.innerText(), /of the page/);
    assert.doesNotMatch(JSON.stringify(await kept(page)), /of the page/);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('have taken new features away again, what stands in the elements stays, and the page is told', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site, [], {
      prepare: (one) => one.addInitScript('delete Promise.withResolvers; delete AbortSignal.any;'),
    });
    await addScript(page, '/embed.js');
    await fill(page, `<service-catalog register="${site.register}"><a href="/">Instead</a></service-catalog>`);
    await until(async () => said.length === 3);
    for (const line of said) assert.match(line, /^warning: <[a-z-]+> needs a newer browser/);
    assert.ok(await page.getByText('Instead').isVisible());
    await page.context().close();
  });
});

describe('on a page with another version of the script', () => {
  it('the one that came first stays, each element says so, and both live beside each other', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site, []);
    await page.route('**/second/**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/second/', '');
      const body = await readFile(new URL(`../../dist/embed/${path}`, import.meta.url), 'utf8');
      await route.fulfill({ contentType: 'text/javascript', body: `${body}\n/* another version */` });
    });
    for (const url of ['/embed.js', '/second/embed.js']) await page.addScriptTag({ url, type: 'module' });
    await until(async () => said.length === 3);
    for (const line of said) assert.match(line, /^warning: <[a-z-]+> is already defined on this page/);
    await fill(page, markup(site));
    await shows(page);
    await page.evaluate(async (register) => {
      const second: string = '/second/embed.js';
      const { addAdapter } = (await import(second)) as { addAdapter: (name: string, load: () => unknown) => void };
      addAdapter('virsis', () => Promise.reject(new Error(`${register} is not for this version`)));
    }, site.register);
    await fill(page, markup(site));
    await shows(page);
    assert.equal(said.length, 3, said.join('\n'));
    await page.context().close();
  });

  for (const when of ['before', 'while'] as const) {
    it(`whose store has other tables ${when} ours is open, the elements go on without a store`, async () => {
      const site = await newSite();
      const { page, said } = await openPlace(site, ['/embed.js'], { withCache: true });
      if (when === 'before') await bringNewerStore(page);
      await fill(page, markup(site));
      await shows(page);
      if (when === 'while') {
        await until(async () => (await kept(page)).length > 0);
        await bringNewerStore(page);
        await fill(page, markup(site));
        await shows(page);
      }
      await page.locator('.summary .name a').first().click();
      await page.locator('service-catalog .description').waitFor();
      assert.deepEqual(said, []);
      await page.context().close();
    });
  }
});

/** Every member that the contract names. */
async function wordsOfContract(): Promise<string[]> {
  const text = await readFile(new URL('../../src/adapters/virsis/openapi.json', import.meta.url), 'utf8');
  const words = new Set<string>();
  JSON.parse(text, (key, value: unknown) => {
    if (key === 'properties') for (const word of Object.keys(value as object)) words.add(word);
    return value;
  });
  return [...words];
}

/** What the browser keeps for the page. */
function kept(page: Page): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const rows = database.transaction('replies').objectStore('replies').getAll();
    const found = await new Promise<unknown[]>((resolve) => (rows.onsuccess = () => resolve(rows.result)));
    database.close();
    return found;
  }, storeName);
}

/** Resolves once the newer tables are there: nothing of ours holds them up. */
function bringNewerStore(page: Page): Promise<void> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open(name, 1000);
    await new Promise((resolve) => (request.onsuccess = resolve));
  }, storeName);
}
