import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { StoredReply } from '../../src/register/answer-store.js';
import { BrowserStore, storeLimits } from '../../src/register/browser-store.js';

const hour = 60 * 60 * 1000;

function reply(body: unknown, more: Partial<StoredReply> = {}): StoredReply {
  const now = Date.now();
  return { status: 200, body, etag: '"1"', receivedAt: now, freshUntil: now + hour, ...more };
}

const scope = 'virsis';
/** Each test has a database of its own: other tests of the same origin run beside it. */
let database: string;
beforeEach(() => {
  database = `test-${crypto.randomUUID()}`;
});
afterEach(() => {
  indexedDB.deleteDatabase(database);
});

/** A visit is a store that remembers nothing of its own yet. */
const storeOf = (limits = storeLimits) => new BrowserStore(scope, limits, database);

async function nextVisit(urls: readonly string[], limits = storeLimits): Promise<(StoredReply | undefined)[]> {
  const store = storeOf(limits);
  return Promise.all(urls.map((url) => store.get(url)));
}

/** Writes in the order given, and resolves when the last of it is in the browser. */
async function written(replies: readonly (readonly [url: string, reply: StoredReply])[], limits = storeLimits) {
  const store = storeOf(limits);
  for (const [url, one] of replies) await store.put(url, one, 'visits');
  await store.put('last', reply('last'), 'visits');
  while ((await nextVisit(['last']))[0] === undefined);
}

describe('the store across visits', () => {
  it('has on the next visit what it was given on this one', async () => {
    const [page, gone] = [reply({ items: [{ id: '1' }] }), reply(undefined, { status: 404, etag: undefined })];
    await written([
      ['page', page],
      ['gone', gone],
    ]);
    // Shown at once, and confirmed at once.
    const old = { freshUntil: 0 };
    expect(await nextVisit(['page', 'gone', 'other'])).to.deep.equal([
      { ...page, ...old },
      { ...gone, ...old },
      undefined,
    ]);
  });

  it('has at once what it was given, before the browser has written it', async () => {
    const store = storeOf();
    const one = reply('words');
    await store.put('a', one, 'visits');
    expect(await store.get('a')).to.equal(one);
  });

  it('keeps nothing for the next visit of what is of this one', async () => {
    const store = storeOf();
    await store.put('?q=typed', reply('found'), 'visit');
    await written([]);
    expect(await nextVisit(['?q=typed'])).to.deep.equal([undefined]);
    expect((await store.get('?q=typed'))?.body).to.equal('found');
  });

  it('keeps registers and adapters apart', async () => {
    await written([['a', reply('mine')]]);
    expect(await new BrowserStore('other', storeLimits, database).get('a')).to.equal(undefined);
  });

  it('forgets what is older than its age', async () => {
    const limits = { ...storeLimits, age: hour };
    const old = reply('old', { receivedAt: Date.now() - 2 * hour });
    await written([['old', old]], { ...storeLimits });
    expect(await nextVisit(['old'], limits)).to.deep.equal([undefined]);
    expect((await nextVisit(['old']))[0]?.body).to.equal('old');
  });

  for (const { bound, limits } of [
    { bound: 'replies', limits: { ...storeLimits, replies: 3 } },
    { bound: 'characters', limits: { ...storeLimits, characters: 2 * 1000 } },
  ]) {
    it(`keeps the newest where it holds so many ${bound}`, async () => {
      const now = Date.now();
      const letters = 'x'.repeat(900);
      const replies = ['a', 'b', 'c', 'd'].map(
        (url, index) => [url, reply(letters, { receivedAt: now - 1000 + index })] as const,
      );
      await written(replies, limits);
      const kept = async () => (await nextVisit(['a', 'b', 'c', 'd'])).map((one) => one !== undefined);
      while (String(await kept()) === String([true, true, true, true])); // it is pruned once all is written
      expect(await kept()).to.deep.equal([false, false, true, true]);
    });
  }

  it('leaves out what alone is more than it may hold', async () => {
    const limits = { ...storeLimits, characters: 100 };
    await written([['large', reply('x'.repeat(200))]], limits);
    expect(await nextVisit(['large'])).to.deep.equal([undefined]);
  });

  it('does not read what another script wrote there', async () => {
    await written([['a', reply('words')]]);
    const opened = await openDB(database);
    await opened.put('replies', { key: `${scope} a`, words: '{', size: 1, status: 200, receivedAt: Date.now() });
    opened.close();
    expect(await nextVisit(['a'])).to.deep.equal([undefined]);
  });

  it('is a memory of this visit where the browser keeps nothing', async () => {
    const own = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open') ?? expect.fail('has no IndexedDB');
    Object.defineProperty(IDBFactory.prototype, 'open', {
      ...own,
      value: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      const store = storeOf();
      await store.put('a', reply('words'), 'visits');
      expect((await store.get('a'))?.body).to.equal('words');
      expect(await store.get('b')).to.equal(undefined);
      expect(await nextVisit(['a'])).to.deep.equal([undefined]);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', own);
    }
    await written([['a', reply('again')]]);
    expect((await nextVisit(['a']))[0]?.body).to.equal('again');
  });
});
