import { expect } from '@open-wc/testing';
import { MemoryStore, type StoredReply } from '../../src/register/answer-store.js';

function reply(body: unknown): StoredReply {
  return { status: 200, body, etag: undefined, receivedAt: 0, freshUntil: 0 };
}

async function remembered(store: MemoryStore, urls: readonly string[]): Promise<string[]> {
  const replies = await Promise.all(urls.map((url) => store.get(url)));
  return urls.filter((_, index) => replies[index]);
}

describe('the store of answers', () => {
  it('remembers the last reply of each address', async () => {
    const store = new MemoryStore();
    await store.put('a', reply(1));
    await store.put('b', reply(2));
    await store.put('a', reply(3));
    expect((await store.get('a'))?.body).to.equal(3);
    expect((await store.get('b'))?.body).to.equal(2);
    expect(await store.get('c')).to.equal(undefined);
  });

  it('does not grow for ever', async () => {
    const store = new MemoryStore(3);
    for (const url of ['a', 'b', 'c', 'd', 'e']) await store.put(url, reply(url));
    expect(await remembered(store, ['a', 'b', 'c', 'd', 'e'])).to.deep.equal(['c', 'd', 'e']);
  });

  it('forgets what was unused for longest, not what a person keeps looking at', async () => {
    const store = new MemoryStore(2);
    await store.put('a', reply(1));
    await store.put('b', reply(2));
    await store.get('a');
    await store.put('c', reply(3));
    expect(await remembered(store, ['a', 'b', 'c'])).to.deep.equal(['a', 'c']);
  });

  it('forgets nothing when an address is only confirmed', async () => {
    const store = new MemoryStore(2);
    await store.put('a', reply(1));
    await store.put('b', reply(2));
    await store.put('a', reply(1));
    await store.put('c', reply(3));
    expect(await remembered(store, ['a', 'b', 'c'])).to.deep.equal(['a', 'c']);
  });

  it('remembers an address that is named like a part of every object', async () => {
    const store = new MemoryStore();
    expect(await store.get('__proto__')).to.equal(undefined);
    await store.put('__proto__', reply(1));
    expect((await store.get('__proto__'))?.body).to.equal(1);
  });
});
