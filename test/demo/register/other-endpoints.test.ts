import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startRegister } from '../../../demo/register/start-register.js';
import { ids, useRegister, type Json } from './ask-register.js';
import { smallRegister } from './small-register.js';

const sample = fileURLToPath(new URL('../../../demo/register/helsinki/sample.json', import.meta.url));
const { ask, json } = useRegister({ helsinki: sample, openApiFile: '/nowhere/openapi.json' });

describe('GET /institutions/{registrationNumber}', () => {
  it('serves the institution', async () => {
    assert.deepEqual(await json('/institutions/00000000201'), smallRegister.institutions[1]);
  });
  it('an unknown one is 404', async () => {
    assert.equal((await ask('/institutions/00000000999')).status, 404);
  });
});

describe('GET /resources', () => {
  it('gives the ones asked for, maintenance as moments', async () => {
    const { items } = await json('/resources?ids=R2,none');
    assert.equal(items.length, 1);
    assert.equal(items[0].state, 'maintenance');
    assert.equal(Date.parse(items[0].until) - Date.parse(items[0].from), 8 * 3_600_000);
    assert.ok(Date.parse(items[0].from) < Date.now() && Date.now() < Date.parse(items[0].until));
    assert.equal(items[0].fromHours, undefined);
  });
  it('gives all without ids', async () => {
    assert.deepEqual(ids(await json('/resources')), ['R1', 'R2']);
  });
});

describe('GET /changes', () => {
  it('says what happened, the oldest first', async () => {
    const { items } = await json('/changes');
    assert.deepEqual(items, [
      { id: '2037', change: 'withdrawn', at: '2026-01-31' },
      { id: '1009', change: 'changed', at: '2026-02-01T10:00:00+02:00' },
      { id: '1008', change: 'changed', at: '2026-03-01' },
      { id: '2021', change: 'suspended', at: '2026-04-01' },
    ]);
  });
  it('since: from that moment on', async () => {
    assert.deepEqual(ids(await json('/changes?since=2026-03-01')), ['1008', '2021']);
    assert.deepEqual(ids(await json('/changes?since=2026-02-01T08:00:01Z')), ['1008', '2021']);
    assert.equal((await ask('/changes?since=yesterday')).status, 400);
  });
});

describe('GET /openapi.json', () => {
  it('is 503 while there is none', async () => {
    const answer = await ask('/openapi.json');
    assert.equal(answer.status, 503);
    assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
  });
  it('serves the file', async () => {
    const register = await startRegister({ data: smallRegister, openApiFile: sample });
    assert.equal((await fetch(`${register.url}/openapi.json`)).status, 200);
    await register.close();
  });
});

describe('GET /helsinki/errandservices.json', () => {
  it('serves the file with tags like the rest', async () => {
    const answer = await ask('/helsinki/errandservices.json');
    const etag = answer.headers.get('etag') ?? '';
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const records: Json[] = await answer.json();
    assert.ok(records.length >= 6 && records.every(({ fi }) => typeof fi.name === 'string'));
    const again = await ask('/lane/h/helsinki/errandservices.json', { headers: { 'If-None-Match': etag } });
    assert.equal(again.status, 304);
  });
  it('leads to an address', async () => {
    const elsewhere = 'https://helsinki.demo.example/errandservices.json';
    const register = await startRegister({ data: smallRegister, helsinki: elsewhere });
    const answer = await fetch(`${register.url}/helsinki/errandservices.json`, { redirect: 'manual' });
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), elsewhere);
    await register.close();
  });
});

describe('what the register does not have', () => {
  it('an unknown path is a 404 problem', async () => {
    const answer = await ask('/nothing');
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
  });
  it('writing is a 405 problem', async () => {
    assert.equal((await ask('/services', { method: 'POST', body: '{}' })).status, 405);
  });
});
