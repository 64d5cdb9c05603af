import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type * as z from 'zod/mini';
import { startRegister, type RunningRegister } from '../../demo/register/start-register.js';
import { buildOpenApi } from '../../src/adapters/virsis/virsis-openapi.js';
import { institution } from '../../src/domain/institution.js';
import { lifeSituation, lifeSituationNode } from '../../src/domain/life-situation.js';
import { service, serviceSummary, withdrawnService } from '../../src/domain/public-service.js';
import { readRecords } from '../../src/domain/read-records.js';
import { resource } from '../../src/domain/resource.js';
import { servicePageEnvelope } from '../../src/domain/service-page.js';
import { lostMembers } from './lost-members.js';
import { brokenRules, type OpenApiDocument } from './open-api-rules.js';
import { read } from './project-files.js';

const file = 'src/adapters/virsis/openapi.json';

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total: number;
}

describe(file, () => {
  const document = JSON.parse(read(file)) as OpenApiDocument;

  it('is what the schemas of src/domain say', () => {
    assert.deepEqual(document, JSON.parse(JSON.stringify(buildOpenApi())), 'run "npm run contract"');
  });
  it('keeps the rules of OpenAPI 3.1', () => {
    assert.deepEqual(brokenRules(document), []);
  });
  it('names every path of the contract', () => {
    assert.deepEqual(Object.keys(document.paths).sort(), [
      '/changes',
      '/institutions/{registrationNumber}',
      '/life-situations',
      '/life-situations/{id}',
      '/openapi.json',
      '/resources',
      '/services',
      '/services/{id}',
    ]);
  });
  it('describes every property', () => {
    const silent = Object.entries(document.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([property, { description }]) => (description ? [] : [`${name}.${property}`])),
    );
    assert.deepEqual(silent, []);
  });
});

describe('the demo register keeps the contract', () => {
  let register: RunningRegister;
  before(async () => {
    register = await startRegister();
  });
  after(() => register.close());

  const ask = async (path: string) => (await fetch(register.url + path)).json();
  const listAll = async () => {
    const items = [];
    for (let page = 1, total = 1; items.length < total; page += 1) {
      const answer = (await ask(`/services?limit=100&page=${page}`)) as Page;
      assert.ok(answer.items.length > 0, 'a page before the last is empty');
      total = answer.total;
      items.push(...answer.items);
    }
    return items;
  };

  it('it serves the committed document', async () => {
    assert.deepEqual(await ask('/openapi.json'), JSON.parse(read(file)));
  });
  it('a page of the list', async () => {
    const page = await ask('/services?limit=10');
    assertKept(servicePageEnvelope, [page]);
  });
  it('every service in the list', async () => {
    assertKept(serviceSummary, await listAll());
  });
  it('every service in full', async () => {
    const services = await Promise.all((await listAll()).map(({ id }) => ask(`/services/${String(id)}`)));
    assertKept(service, services);
  });
  it('every life situation', async () => {
    const { items } = (await ask('/life-situations')) as Page;
    assertKept(lifeSituationNode, items);
    assertKept(lifeSituation, await Promise.all(items.map(({ id }) => ask(`/life-situations/${String(id)}`))));
  });
  it('every institution', async () => {
    const numbers = (await listAll()).map(
      ({ holder }) => (holder as { registrationNumber: string }).registrationNumber,
    );
    assertKept(institution, await Promise.all([...new Set(numbers)].map((number) => ask(`/institutions/${number}`))));
  });
  it('every resource', async () => {
    assertKept(resource, ((await ask('/resources')) as Page).items);
  });
  it('every withdrawn service, explained with 410', async () => {
    const { items } = (await ask('/changes')) as Page;
    const withdrawn = items.filter(({ change }) => change === 'withdrawn');
    assert.ok(withdrawn.length > 0);
    for (const { id } of withdrawn) {
      const answer = await fetch(`${register.url}/services/${String(id)}`);
      assert.equal(answer.status, 410);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
      const { type, title, detail, ...explained } = (await answer.json()) as Record<string, unknown>;
      assert.ok(typeof type === 'string' && typeof title === 'string' && detail === undefined);
      assertKept(withdrawnService, [explained]);
    }
  });
});

describe('the check of the contract fails', () => {
  it('on a member that is lost, at every depth', () => {
    const record = {
      id: '7',
      holder: { name: { lv: 'VSAA', kpi: [1] } },
      steps: [{ order: 1, cost: 2 }],
      url: 'data:,',
    };
    const value = { id: '7', holder: { name: { lv: 'VSAA' } }, steps: [{ order: 1 }], url: undefined };
    assert.deepEqual(lostMembers(record, value), ['7.holder.name.kpi', '7.steps.0.cost', '7.url']);
  });
  it('not on plain text that became paragraphs', () => {
    assert.deepEqual(lostMembers({ text: { lv: 'Teksts' } }, { text: { lv: [{ kind: 'paragraph' }] } }), []);
  });
  it('not on markup that became paragraphs, but on markup that is lost', () => {
    const record = { text: { lv: { format: 'html', text: 'Teksts' } } };
    assert.deepEqual(lostMembers(record, { text: { lv: [{ kind: 'paragraph' }] } }), []);
    assert.deepEqual(lostMembers(record, { text: {} }), ['record.text.lv']);
  });
  it('on a document that breaks the rules', () => {
    const operation = { operationId: 'a', responses: { 200: { $ref: '#/components/schemas/B' } } };
    const document = {
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths: { '/a/{id}': { get: operation }, '/b': { get: operation } },
      components: { schemas: { C: {} } },
    };
    assert.deepEqual(brokenRules(document), [
      'openapi is 3.0.3',
      'two operations share an operationId',
      'get /a/{id}: path parameters:  for id',
      '#/components/schemas/B leads nowhere',
      '#/components/schemas/C is not used',
    ]);
  });
});

/** Every record is read, and nothing of it is lost on the way. */
function assertKept(schema: z.ZodMiniType, records: readonly unknown[]) {
  assert.ok(records.length > 0);
  const { items, leftOut } = readRecords(schema, records);
  assert.deepEqual(leftOut, []);
  assert.deepEqual(
    items.flatMap((item, index) => lostMembers(records[index], item)),
    [],
  );
}
