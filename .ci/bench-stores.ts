/**
 * Measures where a browser can keep the register's words between two visits: `npm run bench:stores`.
 *
 * In the installed Chromium, on a page of its own, each store is given fifteen replies of a hundred services (all of a
 * large catalog) and one of twelve (a first view). A visit is a new page: it opens the store, and reads the first view,
 * then the rest. Each time is the median of all visits, in milliseconds, from asking until the words are parsed.
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { startRegister } from '../demo/register/start-register.js';
import { browserFlags, findBrowser } from '../test/support/find-browser.js';

const visits = 21;

/** What a page does with a store: runs in the page. */
interface PageStore {
  readonly put: (key: string, words: unknown) => Promise<unknown>;
  readonly get: (key: string) => Promise<unknown>;
}

/** Runs in the page: makes the stores, each opened anew. */
function defineStores(): void {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no reason'));
    });
  const indexedDb = (name: string, pack: (words: unknown) => unknown, unpack: (kept: unknown) => unknown) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('replies');
    const database = settled(request);
    const replies = async (mode: IDBTransactionMode) =>
      (await database).transaction('replies', mode).objectStore('replies');
    return {
      put: async (key: string, words: unknown) => settled((await replies('readwrite')).put(pack(words), key)),
      get: async (key: string) => unpack(await settled((await replies('readonly')).get(key))),
    };
  };
  const stores: Record<string, () => PageStore> = {
    'IndexedDB, JSON': () =>
      indexedDb(
        'json',
        (words) => JSON.stringify(words),
        (kept) => (kept === undefined ? undefined : JSON.parse(kept as string)),
      ),
    'IndexedDB, objects': () =>
      indexedDb(
        'objects',
        (words) => words,
        (kept) => kept,
      ),
    'Cache API': () => {
      const cache = caches.open('replies');
      return {
        put: async (key, words) => (await cache).put(`/kept/${key}`, Response.json(words)),
        get: async (key) => (await (await cache).match(`/kept/${key}`))?.json(),
      };
    },
    localStorage: () => ({
      put: async (key, words) => localStorage.setItem(key, JSON.stringify(words)),
      get: async (key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown,
    }),
  };
  Object.assign(globalThis, { stores });
}

interface Visit {
  readonly first: number;
  readonly rest: number;
  readonly put: number;
}

/** Runs in the page. */
async function visit({
  name,
  replies,
}: {
  name: string;
  replies: readonly (readonly [string, unknown])[];
}): Promise<Visit> {
  const { stores } = globalThis as unknown as { stores: Record<string, () => PageStore> };
  let start = performance.now();
  const lap = () => {
    const since = performance.now() - start;
    start = performance.now();
    return since;
  };
  const store = stores[name]?.();
  if (!store) throw new Error(`There is no store ${name}`);
  await store.get('0');
  const first = lap();
  await Promise.all(replies.slice(1).map(([key]) => store.get(key)));
  const rest = lap();
  for (const [key, words] of replies) await store.put(key, words);
  return { first, rest, put: lap() };
}

async function measure(browser: Browser, url: string, replies: readonly (readonly [string, unknown])[]): Promise<void> {
  const context = await browser.newContext();
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(defineStores);
  const names = ['IndexedDB, JSON', 'IndexedDB, objects', 'Cache API', 'localStorage'];
  const done = new Map<string, Visit[]>(names.map((name) => [name, []]));
  for (let nth = 0; nth <= visits; nth += 1) {
    for (const name of names) {
      const page = await context.newPage();
      await page.goto(url);
      try {
        const times = await page.evaluate(visit, { name, replies });
        if (nth > 0) done.get(name)?.push(times); // the first one found nothing
      } catch (error) {
        if (nth === 0) console.log(`${name}: ${String(error).split('\n')[0] ?? ''}`);
      }
      await page.close();
    }
  }
  for (const [name, times] of done) {
    if (times.length === 0) continue;
    const median = (of: (visit: Visit) => number) =>
      (times.map(of).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1).padStart(6);
    const [first, rest, put] = [median((one) => one.first), median((one) => one.rest), median((one) => one.put)];
    console.log(`${name.padEnd(20)} first view ${first} ms, the rest ${rest} ms, all written ${put} ms`);
  }
  await context.close();
}

const register = await startRegister({});
const app = new Hono().get('/', (context) => context.html('<!doctype html><title>Stores</title>'));
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  const ask = async (limit: number) =>
    (await fetch(`${register.url}/services?limit=${limit}`)).json() as Promise<unknown>;
  const [few, many] = [await ask(12), await ask(100)];
  const replies = [['0', few] as const, ...Array.from({ length: 15 }, (_, nth) => [String(nth + 1), many] as const)];
  const size = (words: unknown) => `${Math.round(JSON.stringify(words).length / 1024)} kB`;
  console.log(
    `Chromium ${browser.version()}, ${visits} visits: a first view of ${size(few)}, 15 replies of ${size(many)}`,
  );
  await measure(browser, `http://localhost:${(server.address() as AddressInfo).port}/`, replies);
} finally {
  await browser.close();
  server.close();
  await register.close();
}
