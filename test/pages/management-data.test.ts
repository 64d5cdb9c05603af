import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { institutionPages, type OpenedPage, openInstitution, until, useDemoPages } from '../support/demo-pages.js';

const { site: newSite } = useDemoPages();
const canary = 'KANARIJ';

describe('management data that the register leaks', () => {
  for (const name of institutionPages) {
    it(`is nowhere on ${name}`, async () => {
      const site = await newSite('/fault/leak');
      for (const path of ['/services', '/services/1008', '/life-situations', '/helsinki/errandservices.json']) {
        const raw = await (await fetch(site.register + path)).text();
        assert.ok(raw.includes(canary), `${path} does leak`);
      }
      const opened = await openInstitution(site, name, { prepare });
      const { page } = opened;
      await staysClean(opened, 'the list');
      for (const catalog of await page.locator('service-catalog').all()) {
        for (let index = 0; index < Math.min(3, await catalog.locator('.summary .name a').count()); index += 1) {
          await catalog.locator('.summary .name a').nth(index).click();
          await catalog.locator('.description').waitFor();
          await staysClean(opened, `description ${index}`);
          await catalog.locator('.back a').click();
          await catalog.locator('.summary .name a').first().waitFor();
        }
      }
      const closed = page.locator('service-card .more button[aria-expanded=false]');
      for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
      for (const filter of await page.locator('life-situation-filter').all()) {
        for (const details of await filter.locator('details').all()) {
          await details.evaluate((element) => ((element as HTMLDetailsElement).open = true));
        }
        for (let index = 1; index < Math.min(4, await filter.locator('button.situation').count()); index += 1) {
          await filter.locator('button.situation').nth(index).click();
          await page.locator('.chip').first().waitFor();
          await staysClean(opened, 'a life situation');
        }
      }
      await staysClean(opened, 'the end');
      await page.context().close();
    });
  }

  it('is nowhere when the records are spoilt or withdrawn as well', async () => {
    const site = await newSite('/fault/leak');
    await site.control({ changes: { '1008': null, '1009': { name: 42 } } });
    for (const id of ['1008', '1009']) {
      const raw = await (await fetch(`${site.register}/services/${id}`)).text();
      assert.ok(raw.includes(canary), `${id} does leak`);
    }
    const opened = await site.open('/institutions/benefits/', { prepare });
    await opened.page.locator('service-card .gone').waitFor();
    await opened.page.locator('service-card .trouble').waitFor();
    await staysClean(opened, 'a withdrawn and a spoilt service');
    await opened.page.context().close();
  });

  it('would be found wherever it were', async () => {
    const site = await newSite();
    const { page } = await openInstitution(site, 'municipality', { prepare });
    assert.deepEqual(await placesOf(page), []);
    const ofPublicText = await until(async () => {
      const places = (await placesOf(page, 'Bērnu uzņemšana mūzikas')).join('\n');
      return places.includes('indexedDB') && places; // what is remembered for the next visit is written a little later
    });
    assert.match(ofPublicText, /markup/);
    assert.match(ofPublicText, /answer\.value\.items\.\d+\.name/, 'the answers that elements hold are looked through');
    await page.evaluate(plant, canary);
    const places = (await placesOf(page)).join('\n');
    for (const place of [
      'markup',
      'value',
      'cookie',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'history',
      'event',
      'window.planted',
      'service-catalog.planted.deep',
      'service-catalog.Symbol(planted)',
      'life-situation-filter.planted',
    ]) {
      assert.ok(places.includes(place), `${place} is not among\n${places}`);
    }
    await page.context().close();
  });
});

async function staysClean({ page, said, asked }: OpenedPage, when: string): Promise<void> {
  assert.deepEqual(await placesOf(page), [], when);
  assert.deepEqual(
    [...said, ...asked].filter((line) => line.includes(canary)),
    [],
    when,
  );
}

const eventsOfElements = ['service-open', 'catalog-view', 'life-situation-change', 'register-fail', 'record-reject'];

/** Notes what the page has before any script of its own, and keeps every event of the elements. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript((types) => {
    const notes = { own: new Set<string>(), events: [] as Event[] };
    Object.assign(window, { notes });
    for (const type of types) window.addEventListener(type, (event) => notes.events.push(event), true);
    notes.own = new Set(Object.getOwnPropertyNames(window));
  }, eventsOfElements);
}

function placesOf(page: Page, word = canary): Promise<string[]> {
  return page.evaluate(findWord, word);
}

/** Every place of a page where script, or a person, could come upon the word. */
async function findWord(word: string): Promise<string[]> {
  const found: string[] = [];
  const { notes } = window as unknown as { notes: { own: Set<string>; events: Event[] } };
  const check = (place: string, text: unknown) => {
    if (String(text).includes(word)) found.push(place);
  };

  // What the page shows and says, through all shadow roots.
  const nodes: Node[] = [];
  const gather = (root: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      nodes.push(node);
      if (node instanceof Element && node.shadowRoot) gather(node.shadowRoot);
    }
    check('markup', root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML);
  };
  gather(document);
  for (const node of nodes) if (node instanceof HTMLInputElement) check('value', node.value);
  check('title', document.title);
  check('address', location.href);
  check('history', JSON.stringify(history.state));
  for (const { name } of performance.getEntries()) check('performance', name);

  // What it keeps.
  check('cookie', document.cookie);
  check('localStorage', JSON.stringify(Object.entries(localStorage)));
  check('sessionStorage', JSON.stringify(Object.entries(sessionStorage)));
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const response of await cache.matchAll()) check('caches', await response.text());
  }
  for (const { name = '' } of await indexedDB.databases()) check('indexedDB', JSON.stringify(await contentsOf(name)));

  // What script reaches from the elements, from their events, and from what the page's scripts left on window.
  const seen = new Set<unknown>([window, document]);
  const queue: [value: unknown, path: string][] = [];
  for (const node of nodes) queue.push([node, node.nodeName.toLowerCase()]);
  for (const event of notes.events) queue.push([event, `event ${event.type}`]);
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!notes.own.has(name)) queue.push([(window as unknown as Record<string, unknown>)[name], `window.${name}`]);
  }
  for (const [value, path] of queue) {
    if (typeof value === 'string' || typeof value === 'symbol') check(path, value.toString());
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Map || value instanceof Set)
      for (const entry of [...value].flat()) queue.push([entry, `${path}[]`]);
    for (let layer: object | null = value; layer && !isNative(layer);) {
      for (const key of Reflect.ownKeys(layer)) {
        let inner: unknown;
        try {
          inner = Reflect.get(layer, key, value);
        } catch {
          continue; // a getter that is not for this object
        }
        check(`${path}.${String(key)} (its name)`, String(key));
        queue.push([inner, `${path}.${String(key)}`]);
      }
      layer = isOfPage(value) ? null : Object.getPrototypeOf(layer);
    }
  }
  return [...new Set(found)];

  /** A node that is no element of ours: its own fields are looked at, what its class tells is the page's structure. */
  function isOfPage(value: object): boolean {
    return value instanceof Node && !(Object.hasOwn(value, 'renderRoot') || 'updateComplete' in value);
  }

  function isNative(layer: object): boolean {
    const { constructor } = layer as { constructor?: unknown };
    const isPrototype =
      typeof constructor === 'function' && (constructor as { prototype?: unknown }).prototype === layer;
    return isPrototype && Function.prototype.toString.call(constructor).includes('[native code]');
  }

  async function contentsOf(name: string): Promise<unknown[]> {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(`${name} cannot be read`));
      });
    const database = await settled(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const contents = [];
    for (const store of stores) contents.push(await settled(database.transaction(store).objectStore(store).getAll()));
    database.close();
    return contents;
  }
}

/** Puts the word in every place that is looked at. */
async function plant(word: string): Promise<void> {
  const catalog = document.querySelector('service-catalog');
  const filter = catalog?.shadowRoot?.querySelector('life-situation-filter');
  if (!catalog || !filter) throw new Error('The page has no catalog with a filter');
  filter.shadowRoot?.querySelector('button')?.setAttribute('data-planted', word);
  const input = catalog.shadowRoot?.querySelector('input');
  if (input) input.value = word;
  Object.assign(catalog, { planted: { deep: new Map([['key', [word]]]) }, [Symbol('planted')]: word });
  Object.assign(filter, { planted: () => undefined });
  Object.assign((filter as unknown as { planted: object }).planted, { field: new Set([word]) });
  Object.assign(window, { planted: word });
  window.dispatchEvent(Object.assign(new Event('service-open'), { service: word }));
  document.cookie = `planted=${word}`;
  localStorage.setItem('planted', word);
  sessionStorage.setItem('planted', word);
  history.replaceState({ word }, '');
  await (await caches.open('planted')).put('/planted', new Response(word));
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('planted');
    opening.onupgradeneeded = () => opening.result.createObjectStore('planted');
    opening.onerror = () => reject(new Error('no database'));
    opening.onsuccess = () => {
      const writing = opening.result.transaction('planted', 'readwrite');
      writing.objectStore('planted').put({ word }, 'key');
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
