import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ids, useRegister } from './ask-register.js';

const { ask, json, control, state } = useRegister();

describe('a lane', () => {
  it('remembers what it was asked, by itself', async () => {
    const first = await ask('/lane/log/services?limit=2');
    const etag = first.headers.get('etag') ?? '';
    await first.text();
    await ask('/lane/log/services?limit=2', { headers: { 'If-None-Match': etag } });
    await ask('/lane/log/services/9999');
    assert.deepEqual(await state('/lane/log'), {
      fault: null,
      match: null,
      maxAge: null,
      requests: [
        { method: 'GET', path: '/services?limit=2', ifNoneMatch: null, status: 200 },
        { method: 'GET', path: '/services?limit=2', ifNoneMatch: etag, status: 304 },
        { method: 'GET', path: '/services/9999', ifNoneMatch: null, status: 404 },
      ],
      held: 0,
    });
    assert.deepEqual((await state('/lane/quiet')).requests, []);
  });

  it('has its fault only where the path matches', async () => {
    await control('/lane/match', { fault: 'status-500', match: '/services/1008' });
    assert.equal((await ask('/lane/match/services/1008')).status, 500);
    assert.equal((await ask('/lane/match/services')).status, 200);
    await control('/lane/match', { fault: null });
    assert.equal((await ask('/lane/match/services/1008')).status, 200);
  });

  it('has changes of its own', async () => {
    const before = await ask('/lane/change/services/1008');
    const tag = before.headers.get('etag') ?? '';
    await before.text();
    await control('/lane/change', {
      changes: { 1008: { name: { lv: 'Jauns nosaukums' }, deadline: null }, 1009: null },
    });
    const after = await ask('/lane/change/services/1008', { headers: { 'If-None-Match': tag } });
    assert.equal(after.status, 200);
    const changed = (await after.json()) as { name: unknown; deadline: unknown; updatedAt: string };
    assert.deepEqual(changed.name, { lv: 'Jauns nosaukums' });
    assert.equal(changed.deadline, undefined);
    assert.equal(changed.updatedAt, '2026-03-01');
    assert.equal((await ask('/lane/change/services/1009')).status, 410);
    assert.ok(!ids(await json('/lane/change/services')).includes('1009'));
    assert.deepEqual(ids(await json('/lane/change/changes')).slice(-2), ['1008', '1009']);
    assert.equal((await ask('/services/1009')).status, 200);
  });

  it('keeps its changes when only its fault is set, and gives them up when told', async () => {
    await control('/lane/keep', { changes: { 1009: null } });
    await control('/lane/keep', { fault: 'no-etag' });
    assert.equal((await ask('/lane/keep/services/1009')).status, 410);
    await control('/lane/keep', { changes: {} });
    assert.equal((await ask('/lane/keep/services/1009')).status, 200);
  });

  it('serves records that were changed to the wrong types', async () => {
    const wrong = {
      name: 42,
      audiences: 'citizens',
      holder: 'x',
      territories: 5,
      channelKinds: {},
      lifeSituationIds: 'L1',
      fee: 'free',
    };
    await control('/lane/wrong', { changes: { 1008: wrong } });
    assert.equal((await json('/lane/wrong/services/1008')).name, 42);
    assert.equal((await json('/lane/wrong/services')).total, 7);
  });

  it('is reset', async () => {
    await control('/lane/reset', { fault: 'status-500', match: '/s', changes: { 1008: null } });
    await ask('/lane/reset/services');
    await ask('/lane/reset/control', { method: 'DELETE' });
    assert.deepEqual(await state('/lane/reset'), { fault: null, match: null, maxAge: null, requests: [], held: 0 });
    assert.equal((await ask('/lane/reset/services/1008')).status, 200);
  });

  it('refuses control it cannot read, and says why', async () => {
    for (const body of ['no json', '[]', '{"changes":{"1":2}}', '{"changes":[]}']) {
      const answer = await ask('/lane/bad/control', { method: 'PUT', body });
      assert.equal(answer.status, 400, body);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
    assert.equal((await ask('/lane/bad/release')).status, 405);
  });
});
