import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInAdapters } from '../../src/built-in-adapters.js';
import { originOfPage } from '../../src/conformance/exchange.js';
import { PoliteReader, userAgent } from '../../src/conformance/polite-reader.js';
import { readRegister } from '../../src/conformance/read-register.js';
import { defaultReadingLimits, type ReadingLimits } from '../../src/conformance/reading-limits.js';
import { somePages } from '../../src/conformance/register-kind.js';
import { type SmallRegister, type Spoiling, startSmallRegister } from './small-register.js';

interface Visit {
  readonly spoiling?: Spoiling;
  readonly limits?: Partial<ReadingLimits>;
  readonly signal?: AbortSignal;
}

async function visit({ spoiling, limits, signal = new AbortController().signal }: Visit) {
  const register = await startSmallRegister(spoiling);
  try {
    const adapter = await builtInAdapters['virsis']!();
    const question = { register: register.url, adapter, institutions: [], languages: [] };
    const reading = await readRegister(question, { ...defaultReadingLimits, delay: 0, ...limits }, signal);
    return { register, reading };
  } finally {
    await register.close();
  }
}

const paths = ({ asked }: SmallRegister) => asked.map(({ url }) => new URL(url).pathname);

describe('a register is left in peace', () => {
  it('one request at a time, with a pause after each answer', async () => {
    const { register } = await visit({ limits: { delay: 40 } });
    assert.equal(register.atOnce(), 1);
    const gaps = register.asked.slice(1).map(({ began }, index) => began - register.asked[index]!.ended);
    assert.ok(Math.min(...gaps) >= 35, `the shortest pause was ${Math.min(...gaps)} ms`);
  });
  it('one at a time of whoever asks for several at once as well', async () => {
    const register = await startSmallRegister();
    try {
      const reader = new PoliteReader({ ...defaultReadingLimits, delay: 0 }, new AbortController().signal);
      const { read, used } = reader.open('record');
      await Promise.all(['1', '2', '3', '4', '1'].map((id) => read(`${register.url}/services/${id}`)));
      assert.deepEqual([register.atOnce(), register.asked.length, used.length], [1, 4, 5]);
    } finally {
      await register.close();
    }
  });
  it('each address once, but for the first page and the first record, which are asked for by their ETag', async () => {
    const { register } = await visit({});
    const counts = new Map<string, number>();
    for (const { url } of register.asked) counts.set(url, (counts.get(url) ?? 0) + 1);
    assert.equal([...counts.values()].filter((count) => count > 1).length, 2);
    assert.equal(register.asked.filter(({ headers }) => headers.has('if-none-match')).length, 2);
  });
  it('the tool names itself, and the page that it stands for', async () => {
    const { register } = await visit({});
    for (const { headers } of register.asked) {
      assert.equal(headers.get('user-agent'), userAgent);
      assert.equal(headers.get('origin'), originOfPage);
      assert.equal(headers.get('cookie'), null);
    }
  });
  it('first, second, middle and last pages', () => {
    assert.deepEqual(
      [somePages(1), somePages(2), somePages(4), somePages(101)],
      [[1], [1, 2], [1, 2, 3, 4], [1, 2, 51, 101]],
    );
  });
  it('waits as long as a busy register asks', async () => {
    let isFirst = true;
    const { register, reading } = await visit({
      spoiling: {
        answer: () => {
          if (!isFirst) return undefined;
          isFirst = false;
          return new Response('', { status: 429, headers: { 'retry-after': '1' } });
        },
      },
    });
    assert.ok(register.asked[1]!.began - register.asked[0]!.ended >= 990);
    assert.equal(reading.records.length, 5);
  });
  it('leaves a register that asks for more than a minute', async () => {
    const { register, reading } = await visit({
      spoiling: {
        answer: (path) =>
          path === '/services/2' ? new Response('', { status: 503, headers: { 'retry-after': '3600' } }) : undefined,
      },
    });
    assert.equal(reading.stopped, 'asked-to-leave');
    assert.equal(paths(register).at(-1), '/services/2');
    assert.equal(reading.records.length, 2, 'what was read until then is told');
  });
  it('asks no more than it may', async () => {
    const { register, reading } = await visit({ limits: { maxRequests: 4 } });
    assert.equal(register.asked.length, 4);
    assert.equal(reading.stopped, 'requests');
  });
  it('receives no more than it may', async () => {
    const { register, reading } = await visit({ limits: { maxBytes: 100 } });
    assert.equal(register.asked.length, 1);
    assert.equal(reading.stopped, 'bytes');
  });
  it('takes no longer than it may', async () => {
    const { reading } = await visit({ limits: { maxTime: 60, delay: 30 } });
    assert.equal(reading.stopped, 'time');
  });
  it('waits no longer than it may for one answer', async () => {
    const { reading } = await visit({
      limits: { timeout: 80 },
      spoiling: { answer: (path) => (path === '/services/2' ? new Promise(() => undefined) : undefined) },
    });
    const late = reading.exchanges.find(({ url }) => url.endsWith('/services/2'));
    assert.equal(late?.error?.reason, 'timeout');
    assert.ok(late.took < 2000, `it was waited for ${late.took} ms`);
    assert.equal(reading.records.length, 5);
  });
  it('ends when it is told to, with what it has', async () => {
    const stop = new AbortController();
    const { reading } = await visit({
      signal: stop.signal,
      spoiling: {
        answer: (path) => {
          if (path === '/services/2') stop.abort();
          return undefined;
        },
      },
    });
    assert.equal(reading.stopped, 'interrupted');
    assert.equal(reading.records.length, 1);
  });
  it('does not download what is larger than the elements would', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    let sent = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1;
          if (sent > 200) controller.close();
          else controller.enqueue(chunk);
        },
      });
    const { reading } = await visit({
      spoiling: { answer: (path) => (path === '/services/2' ? new Response(endless()) : undefined) },
    });
    assert.equal(reading.exchanges.find(({ url }) => url.endsWith('/services/2'))?.error?.reason, 'too-large');
    assert.ok(sent < 60, `${sent} MB were sent`);
  });
});
