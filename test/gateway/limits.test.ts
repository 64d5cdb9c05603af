import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { RateLimit } from '../../src/gateway/rate-limit.js';
import { makeReply, ReplyCache } from '../../src/gateway/answers/reply-cache.js';
import { serveGateway, startLane } from './gateway-under-test.js';

const lane = await startLane();
const served = await serveGateway({
  register: lane.url,
  rateLimits: { burst: 3, perMinute: 1 },
  clientOf: ({ headers }) => headers.get('x-test-client') ?? undefined,
});
await served.gateway.readWhole();
after(async () => {
  await served.close();
  await lane.close();
});

describe('what a request may be', () => {
  it('a parameter that cannot be read is named, and what was typed is not repeated', async () => {
    for (const query of [
      'limit=0',
      'limit=101',
      'page=-1',
      'page=99999999',
      'audience=everybody',
      'sort=random',
      'lang=%3Cb%3E',
      `q=${'x'.repeat(201)}`,
      Array.from({ length: 51 }, (_, index) => `institution=${index}`).join('&'),
    ]) {
      const answer = await served.ask(`/services?${query}`);
      assert.equal(answer.status, 400, query);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
      assert.ok(!(await answer.text()).includes('<b>'));
    }
    assert.equal((await served.ask('/changes?since=yesterday')).status, 400);
    assert.equal(
      (await served.ask(`/resources?ids=${Array.from({ length: 101 }, (_, index) => index).join()}`)).status,
      400,
    );
    assert.equal((await served.ask(`/services?q=${'%20'.repeat(2000)}`)).status, 414);
  });

  it('only reading is allowed, and there is nothing but the contract', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await served.ask('/services', { method, body: 'x' });
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS');
    }
    assert.equal((await served.ask('/elsewhere')).status, 404);
    assert.equal((await served.ask('/openapi.json')).status, 200);
    const head = await served.ask('/services', { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
    const preflight = await served.ask('/services', {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  });

  it('a client that asks too often waits, and the others do not', async () => {
    const as = (client: string) => served.ask('/services', { headers: { 'x-test-client': client } });
    for (let nth = 0; nth < 3; nth += 1) assert.equal((await as('one')).status, 200);
    const refused = await as('one');
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal(refused.headers.get('access-control-allow-origin'), '*');
    assert.equal((await as('two')).status, 200);
    assert.equal((await served.ask('/health')).status, 200);
  });

  it('neither what was typed nor who asked is written down', async () => {
    await served.ask('/services?q=slepens%20teksts', {
      headers: { 'x-test-client': 'persona', 'User-Agent': 'persona' },
    });
    await served.ask('/services/slepens');
    const written = served.logged.join('\n') + (await (await served.ask('/metrics')).text());
    assert.ok(!/slepens|persona|127\.0\.0\.1/.test(written));
    assert.match(written, /"route":"\/services\/:id"/);
  });
});

describe('memory is bounded', () => {
  it('by the number of clients', () => {
    let now = 0;
    const limit = new RateLimit({ burst: 2, perMinute: 60, clients: 100 }, () => now);
    for (let client = 0; client < 1000; client += 1) limit.secondsToWait(String(client));
    assert.equal(limit.size, 100);
    assert.deepEqual(
      ['a', 'a', 'a'].map((client) => limit.secondsToWait(client)),
      [0, 0, 1],
    );
    now += 1000;
    assert.equal(limit.secondsToWait('a'), 0);
  });

  it('by the bytes of answers, and no failure is kept', async () => {
    const cache = new ReplyCache(3000);
    let made = 0;
    const ask = (key: string, version = 1) =>
      cache.get(version, key, () => {
        made += 1;
        return makeReply(200, 'x'.repeat(1000));
      });
    for (const key of ['a', 'b', 'a', 'c', 'a']) await ask(key);
    assert.equal(made, 3);
    await ask('b');
    assert.equal(made, 4, 'the one asked for longest ago has gone');
    await ask('a', 2);
    assert.equal(made, 5, 'another version is another answer');
    await assert.rejects(cache.get(2, 'd', () => Promise.reject(new Error('once'))));
    assert.equal((await ask('d', 2)).status, 200);
  });
});
