import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import type { Question } from '../../src/domain/question.js';
import type { Database, Query } from '../../src/gateway/mirror/database.js';
import { fetchFromRegister } from '../../src/register/register-http.js';
import { ids } from '../demo/register/ask-register.js';
import { onEachDatabase } from './each-database.js';
import { type Json, type ServedGateway, serveGateway, startLane } from './gateway-under-test.js';

const lane = await startLane();
after(() => lane.close());

onEachDatabase((open) => {
  let served: ServedGateway;
  const rows: object[] = [];
  before(async () => {
    await lane.set({ changes: {}, fault: null, match: null });
    const database = noting(await open(), rows);
    served = await serveGateway({ register: lane.url, database, rateLimits: { burst: 1000 } });
  });
  after(() => served.close());
  const { json, ask } = {
    json: (path: string) => served.json(path),
    ask: (path: string, init?: RequestInit) => served.ask(path, init),
  };

  it('says that the register was not read yet, and when to come back', async () => {
    const answer = await ask('/services');
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
    assert.deepEqual(await json('/health'), { status: 'empty' });
  });

  it('answers everything as the register does', async () => {
    assert.equal(await served.gateway.readWhole(), 'confirmed');
    for (const question of questions) {
      const [told, wanted] = [await askAs(served.url, question), await askAs(lane.url, question)];
      assert.deepEqual(comparable(told), comparable(wanted), JSON.stringify(question));
    }
  });

  it('follows what the register says has changed, at once', async () => {
    await lane.set({ changes: { '1009': null, '1039': { name: { lv: 'Jauns nosaukums' } }, '7777': { ...added } } });
    assert.equal(await served.gateway.followChanges(), 'confirmed');
    assert.equal((await ask('/services/1009')).status, 410);
    assert.equal((await json('/services/1039')).name.lv, 'Jauns nosaukums');
    assert.deepEqual(ids(await json('/services?q=nosaukumi')), ['1039']);
    assert.deepEqual(ids(await json('/services?q=pievienots')), ['7777']);
    await lane.set({ changes: {} });
    assert.equal(await served.gateway.readWhole(), 'confirmed');
    assert.equal((await ask('/services/1009')).status, 200);
    assert.equal((await ask('/services/7777')).status, 404);
  });

  it('finds what people mean: other forms, everyday words, slips', async () => {
    for (const [typed, id] of [
      ['bērniem', '1008'],
      ['dzimšana', '1008'],
      ['ķīmijai', '1039'],
      ['reģistrēt ķīmiju', '1039'],
      ['pablasts', '1008'],
      ['kāzu', '2011'],
      ['jaundzimušajam', '1008'],
    ] as const) {
      assert.ok(ids(await json(`/services?q=${encodeURIComponent(typed)}`)).includes(id), typed);
    }
    assert.deepEqual(ids(await json('/services?q=qqxxqq')), []);
    assert.equal((await json('/services?q=%20%E2%80%A6')).total, 7);
  });

  it('puts a service whose name has the words before one whose summary has them', async () => {
    const found = ids(await json('/services?q=b%C4%93rna'));
    assert.deepEqual(found.slice(0, 2).sort(), ['1008', '1009']);
    assert.equal(found.at(-1), '2011');
  });

  it('tells the same answer once', async () => {
    const first = await ask('/services');
    const etag = first.headers.get('etag')!;
    const again = await ask('/services', { headers: { 'If-None-Match': `"other", ${etag}` } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), etag);
    assert.match(again.headers.get('cache-control')!, /stale-while-revalidate=\d+, stale-if-error=\d+/);
    assert.equal(again.headers.get('access-control-allow-origin'), '*');
    assert.equal(again.headers.get('access-control-allow-credentials'), null);
    assert.equal((await ask('/services?page=2&limit=1', { headers: { 'If-None-Match': etag } })).status, 200);
  });

  it('sends it compressed to whoever takes that', async () => {
    const packed = await ask('/services', { headers: { 'Accept-Encoding': 'gzip' } });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    const plain = await ask('/services', { headers: { 'Accept-Encoding': 'identity' } });
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.deepEqual(await packed.json(), await plain.json());
  });

  it('reads no service of the mirror while none has changed, however many there are', async () => {
    rows.length = 0;
    const before = await (await ask('/services')).text();
    assert.equal(await served.gateway.followChanges(), 'confirmed');
    assert.equal(await (await ask('/services')).text(), before);
    assert.deepEqual(
      rows.filter((row: Json) => row.kind === 'service' || row.body !== undefined),
      [],
    );
  });

  it('keeps its tags when nothing has changed', async () => {
    const tag = async () => (await ask('/services')).headers.get('etag');
    const before = await tag();
    assert.equal(await served.gateway.readWhole(), 'confirmed');
    assert.equal(await tag(), before);
  });
});

/** A database that notes every row it gives. */
function noting(database: Database, rows: object[]): Database {
  const through =
    (query: Query): Query =>
    async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
      const given = await query<Row>(sql, parameters);
      rows.push(...given);
      return given;
    };
  return {
    ...database,
    query: through(database.query),
    transaction: (run) => database.transaction((query) => run(through(query))),
  };
}

/** A service that was not there before. */
const added = {
  status: 'published',
  serviceType: 'individual-benefit',
  audiences: ['citizens'],
  name: { lv: 'Pievienots pakalpojums' },
  summary: { lv: 'Īss.' },
  holder: { registrationNumber: '00000000102', name: { lv: 'Aģentūra' } },
  recipients: ['natural-person'],
  fee: { status: 'free' },
  channelKinds: ['post'],
};

const questions: readonly Question[] = [
  { about: 'services', page: 1, limit: 3 },
  { about: 'services', page: 2, limit: 3, sort: 'updated' },
  { about: 'services', page: 1, limit: 100, audiences: ['citizens'], channels: ['e-service', 'post'] },
  { about: 'services', page: 1, limit: 100, lifeSituation: 'L100', language: 'en' },
  { about: 'services', page: 1, limit: 100, territory: 'LV-D01', fees: ['mixed'] },
  { about: 'services', page: 1, limit: 100, standardService: '2000' },
  { about: 'services', page: 1, limit: 100, institutions: ['00000000201'], statuses: ['suspended'] },
  { about: 'services', page: 1, limit: 100, targetGroups: ['families'] },
  { about: 'services', page: 99, limit: 100 },
  { about: 'services', page: 1, limit: 100, text: 'KASU' },
  { about: 'services', page: 1, limit: 100, text: '…' },
  { about: 'all-services', audiences: ['citizens'], most: 100 },
  ...['1008', '2021', '2037', '2038', 'no such', '../services'].map((id) => ({ about: 'service', id }) as const),
  { about: 'life-situations', audiences: ['citizens'] },
  { about: 'life-situations', territory: 'LV-D02', institutions: ['00000000102'] },
  ...['L100', 'L101', 'none'].map((id) => ({ about: 'life-situation', id }) as const),
  ...['00000000201', '0'].map((registrationNumber) => ({ about: 'institution', registrationNumber }) as const),
  { about: 'resources', ids: ['R2', 'none'] },
];

/** As the pages' own adapter reads it. */
function askAs(address: string, question: Question) {
  const { signal } = new AbortController();
  return virsisAdapter.answer(question, address, (url, limits) => fetchFromRegister(url, signal, limits));
}

/** Without what two registers of the same records may say differently: moments and the order of counts. */
function comparable(value: unknown): unknown {
  const members = JSON.parse(JSON.stringify(value ?? null));
  if (members?.generatedAt) delete members.generatedAt;
  for (const counts of Object.values<Json>(members?.facets ?? {}))
    counts.sort((a: Json, b: Json) => (a.value < b.value ? -1 : 1));
  return members;
}
