import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults } from '../../../demo/register/faults.js';
import { useRegister, type Json } from './ask-register.js';

const { ask, json, control, state, url } = useRegister();

/** Asks until the lane holds so many answers; each round is a whole request, so nothing spins. */
async function untilHeld(lane: string, count: number) {
  while ((await state(lane)).held !== count);
}

describe('a fault is switched on', () => {
  it('by the path, by the query, by a lane, by the register’s own control', async () => {
    assert.equal((await ask('/fault/status-503/services')).status, 503);
    assert.equal((await ask('/services?fault=status-503')).status, 503);
    await control('/lane/on', { fault: 'status-503' });
    assert.equal((await ask('/lane/on/services')).status, 503);
    assert.equal((await ask('/services')).status, 200);
    await control('', { fault: 'status-429' });
    assert.equal((await ask('/services')).status, 429);
    assert.equal((await ask('/lane/other/services')).status, 200);
    await ask('/control', { method: 'DELETE' });
    assert.equal((await ask('/services')).status, 200);
  });

  it('inside a lane by the path too, and stays on in the next page', async () => {
    assert.equal((await ask('/lane/b/fault/status-500/services')).status, 500);
    assert.match((await json('/services?fault=no-etag&limit=1')).next, /fault=no-etag/);
  });

  it('an unknown one is 400 and names those there are', async () => {
    for (const answer of [
      await ask('/fault/nothing/services'),
      await ask('/services?fault=nothing'),
      await control('/lane/c', { fault: 'nothing' }),
    ]) {
      assert.equal(answer.status, 400);
      const problem: Json = await answer.json();
      for (const name of Object.keys(faults)) assert.ok(problem.expected.includes(name));
    }
  });
});

describe('each fault', () => {
  it('slow answers later', async () => {
    const before = performance.now();
    const answer = await ask('/services?fault=slow&ms=40');
    assert.ok(performance.now() - before >= 39);
    assert.equal(answer.status, 200);
  });

  it('hang never answers', async () => {
    await control('/lane/hang', { fault: 'hang' });
    const leaving = new AbortController();
    const asking = ask('/lane/hang/services', { signal: leaving.signal });
    let seen: Json;
    do seen = await state('/lane/hang');
    while (seen.requests.length === 0);
    leaving.abort();
    await assert.rejects(asking, { name: 'AbortError' });
    assert.equal((await state('/lane/hang')).requests[0].status, null);
  });

  it('reset breaks the connection', async () => {
    await assert.rejects(ask('/lane/reset/fault/reset/services'), TypeError);
    assert.equal((await state('/lane/reset')).requests[0].status, null);
  });

  it('status-500, status-503 and status-429 are problems; the last two say when to come back', async () => {
    for (const [status, retryAfter] of [
      [500, null],
      [503, '1'],
      [429, '1'],
    ] as const) {
      const answer = await ask(`/fault/status-${status}/services`);
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('retry-after'), retryAfter);
      assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
  });

  it('status-404 and html are pages', async () => {
    for (const [fault, status] of [
      ['status-404', 404],
      ['html', 200],
    ] as const) {
      const answer = await ask(`/fault/${fault}/services`);
      assert.equal(answer.status, status);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(await answer.text(), /^<!doctype html>/);
    }
  });

  it('truncated is complete as HTTP and broken as JSON', async () => {
    const answer = await ask('/fault/truncated/services');
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    await assert.rejects(answer.json(), SyntaxError);
  });

  it('wrong-types spoils exactly one record', async () => {
    for (const path of [
      '/services',
      '/life-situations',
      '/resources',
      '/services?q=mazula',
      '/helsinki/errandservices.json',
    ]) {
      const [good, bad] = [await json(path), await json(`/fault/wrong-types${path}`)];
      const [goodItems, badItems] = [good.items ?? good, bad.items ?? bad];
      const differing = goodItems.filter(
        (item: Json, index: number) => JSON.stringify(item) !== JSON.stringify(badItems[index]),
      );
      assert.equal(differing.length, 1, path);
    }
    assert.equal((await json('/fault/wrong-types/services/1008')).name, 42);
  });

  it('no-cors opens to nobody', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await ask('/fault/no-cors/services', { method });
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('access-control-expose-headers'), null);
    }
  });

  it('no-etag never tags and never says 304', async () => {
    const etag = (await ask('/services')).headers.get('etag') ?? '';
    const answer = await ask('/fault/no-etag/services', { headers: { 'If-None-Match': etag } });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('etag'), null);
    assert.equal((await answer.json()).total, 7);
  });

  it('hold keeps answers until they are released, in order', async () => {
    await control('/lane/hold', { fault: 'hold', match: '/services/' });
    const order: string[] = [];
    const held = ['1008', '1009'].map((id) =>
      ask(`/lane/hold/services/${id}`).then((answer) => {
        order.push(id);
        return answer.status;
      }),
    );
    await untilHeld('/lane/hold', 2);
    assert.equal((await ask('/lane/hold/services')).status, 200);
    assert.deepEqual(order, []);
    assert.deepEqual(await (await ask('/lane/hold/release', { method: 'POST' })).json(), { released: 2 });
    assert.deepEqual(await Promise.all(held), [200, 200]);
    assert.equal((await state('/lane/hold')).held, 0);
  });

  it('hold forgets who left', async () => {
    const leaving = new AbortController();
    const asking = ask('/lane/left/services?fault=hold', { signal: leaving.signal });
    await untilHeld('/lane/left', 1);
    leaving.abort();
    await assert.rejects(asking, { name: 'AbortError' });
    await untilHeld('/lane/left', 0);
  });

  it('slow-body drips the right bytes', async () => {
    const [good, dripped] = [await json('/changes'), await json('/changes?fault=slow-body&ms=0')];
    assert.deepEqual(dripped, good);
    const { body } = await ask('/fault/slow-body/services');
    const reader = body?.getReader();
    assert.ok(((await reader?.read())?.value?.length ?? 0) > 0);
    await reader?.cancel();
  });

  it('close-mid-body breaks off', async () => {
    const answer = await ask('/fault/close-mid-body/services');
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    await assert.rejects(answer.text(), TypeError);
  });

  it('redirect leads to another origin’s page', async () => {
    const { status, headers } = await ask('/fault/redirect/services', { redirect: 'manual' });
    assert.equal(status, 302);
    assert.notEqual(new URL(headers.get('location') ?? '').origin, url());
    const page = await ask('/fault/redirect/services');
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.equal(page.headers.get('access-control-allow-origin'), null);
    await page.text();
  });

  it('bom begins with one', async () => {
    const bytes = new Uint8Array(await (await ask('/fault/bom/services')).arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('huge is more than 200 MB', async () => {
    const { body } = await ask('/fault/huge/services');
    let bytes = 0;
    for await (const piece of body ?? []) bytes += piece.length;
    assert.ok(bytes > 200_000_000);
  });

  it('byte-per-second begins with one byte', async () => {
    const { body } = await ask('/fault/byte-per-second/services', { headers: { 'Accept-Encoding': 'identity' } });
    const reader = body?.getReader();
    assert.equal(new TextDecoder().decode((await reader?.read())?.value), '{');
    await reader?.cancel();
  });

  it('wrong-content-type is the right answer, called a page', async () => {
    const answer = await ask('/fault/wrong-content-type/services');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
    assert.deepEqual(await answer.json(), await json('/services'));
  });

  it('duplicates, lying-total and next-loop change nothing else of a list', async () => {
    const good = await json('/services');
    const twice = good.items.flatMap((item: Json) => [item, item]);
    assert.deepEqual(await json('/fault/duplicates/services'), { ...good, items: twice });
    assert.deepEqual(await json('/fault/lying-total/services'), { ...good, total: good.total * 10 });
    const looping = await json('/fault/next-loop/services?limit=2');
    assert.match(looping.next, /\/fault\/next-loop\/services\?limit=2$/);
    for (const fault of ['duplicates', 'lying-total']) {
      assert.deepEqual(await json(`/fault/${fault}/services/1008`), await json('/services/1008'));
    }
  });

  it('cycle has no life situation at the top', async () => {
    const { items } = await json('/fault/cycle/life-situations');
    const ids = new Set(items.map(({ id }: Json) => id));
    assert.ok(items.length > 1 && items.every(({ parentId }: Json) => ids.has(parentId)));
  });

  it('clock-skew is years ahead', async () => {
    const { headers } = await ask('/fault/clock-skew/services');
    for (const name of ['date', 'last-modified']) {
      assert.ok(Date.parse(headers.get(name) ?? '') > Date.now() + 1e11, name);
    }
  });

  it('not-modified says so to who has nothing', async () => {
    assert.equal((await ask('/fault/not-modified/services')).status, 304);
  });

  it('other-answer gives another page and other records', async () => {
    assert.equal((await json('/fault/other-answer/services?limit=2')).page, 2);
    assert.equal((await json('/fault/other-answer/services/1008')).id, '1009');
    assert.equal((await json('/fault/other-answer/life-situations/L101')).id, 'L102');
  });

  it('flapping changes with the second', async () => {
    const seen = new Set<number>();
    while (seen.size < 2) seen.add((await ask('/fault/flapping/services')).status);
    assert.deepEqual([...seen].sort(), [200, 503]);
  });

  it('leaves problems and missing records what they are', async () => {
    for (const fault of ['wrong-types', 'truncated', 'bom', 'no-etag', 'leak', 'no-cors']) {
      assert.equal((await ask(`/services/2037?fault=${fault}`)).status, 410);
    }
  });

  it('spoilt answers are not kept by caches', async () => {
    for (const fault of ['truncated', 'wrong-types', 'bom', 'html', 'status-404', 'status-500']) {
      assert.equal((await ask(`/fault/${fault}/services`)).headers.get('cache-control'), 'no-store', fault);
    }
  });
});
