import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withManagementHalf } from '../../demo/register/management-half.js';
import { startRegister } from '../../demo/register/start-register.js';
import { builtInAdapters } from '../../src/built-in-adapters.js';
import { isManagementMember } from '../../src/conformance/management-members.js';
import { membersOf } from '../../src/conformance/members.js';
import { readRegister } from '../../src/conformance/read-register.js';
import type { Reading } from '../../src/conformance/reading.js';
import { defaultReadingLimits } from '../../src/conformance/reading-limits.js';
import type { Finding } from '../../src/conformance/rule.js';
import { rules } from '../../src/conformance/rules.js';
import { brokenAnswers } from './broken-answers.js';
import { brokenRecords } from './broken-records.js';
import { type Spoiling, startSmallRegister } from './small-register.js';
import { json } from './spoilings.js';

const limits = { ...defaultReadingLimits, delay: 0, maxWait: 50, timeout: 2000, slow: 400 };

async function readAt(register: string, adapter = 'virsis', institutions: readonly string[] = []) {
  const loaded = await builtInAdapters[adapter]!();
  return readRegister({ register, adapter: loaded, institutions, languages: [] }, limits, new AbortController().signal);
}

async function readSpoilt(spoiling: Spoiling): Promise<Reading> {
  const register = await startSmallRegister(spoiling);
  try {
    return await readAt(register.url);
  } finally {
    await register.close();
  }
}

function look(id: string, reading: Reading): readonly Finding[] {
  const rule = rules.find((one) => one.id === id);
  assert.ok(rule, `there is a rule ${id}`);
  return rule.look(reading);
}

const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ record, found, address = '' }) => `${record?.id ?? new URL(address || 'x:').pathname}: ${found.join(' | ')}`,
  );

const broken = [...brokenAnswers, ...brokenRecords];

/** Rules that are tried below on registers of other kinds. */
const triedElsewhere = ['insecure-address', 'too-many-services', 'broken-channel', 'cannot-answer'];

const clean = await readSpoilt({});
const demo = await startRegister();
after(() => demo.close());

describe('a register that does everything right', () => {
  for (const { id } of rules) it(`keeps ${id}`, () => assert.deepEqual(told(look(id, clean)), []));
  it('is read in parts, and to the last of them', () => {
    assert.deepEqual(
      clean.pages.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.deepEqual([clean.records.length, clean.total, clean.stopped], [5, 5, undefined]);
    assert.deepEqual(clean.languages, ['lv', 'en']);
  });
});

describe('a register that breaks a rule is told of', () => {
  for (const [rule, how, spoiling, first] of broken) {
    it(`${rule}: ${how}`, async () => {
      const reading = await readSpoilt(spoiling);
      const [finding] = told(look(rule, reading));
      assert.match(finding ?? 'nothing was found', first);
    });
  }
  it('insecure-address: http on another machine', () => {
    assert.equal(look('insecure-address', { ...clean, register: 'http://register.example/api' }).length, 1);
    assert.equal(look('insecure-address', { ...clean, register: 'https://register.example/api' }).length, 0);
  });
  it('too-many-services: a register without a search counts thousands', async () => {
    const contents = [{ id: 'a', name: 'A', organization: { id: 'o', name: 'O' } }];
    const register = await startSmallRegister({
      answer: (path) =>
        path === '/services' ? json(JSON.stringify({ total_items: 4000, total_pages: 4000, contents })) : undefined,
    });
    try {
      assert.deepEqual(told(look('too-many-services', await readAt(register.url, 'hsds'))), [': 4000']);
    } finally {
      await register.close();
    }
  });
  it('broken-channel: a service of Finland names one that is not given', async () => {
    const found = told(look('broken-channel', await readAt(`${demo.url}/ptv/api/v11`, 'ptv')));
    assert.ok(
      found.some((one) => one.includes('00000002-0000-4000-8000-000000000099 | unknown')),
      found.join('\n'),
    );
  });
  it('cannot-answer: a file has no states of resources', async () => {
    const [finding] = look('cannot-answer', await readAt(`${demo.url}/helsinki/errandservices.json`, 'helsinki'));
    assert.ok(finding?.found.includes('resources'));
  });
  it('every rule is tried', () => {
    const tried = new Set([...broken.map(([rule]) => rule), ...triedElsewhere]);
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !tried.has(id)),
      [],
    );
  });
});

describe('management data', () => {
  const whole = {
    id: '1',
    steps: [{ channels: [{ places: [{}] }] }],
    fees: [{}],
    documents: [{}],
    contact: {},
    notices: [{}],
  };
  it('every member that the demo register keeps for itself is known', () => {
    for (const sort of ['service', 'institution', 'lifeSituation', 'resource', 'change', 'problem']) {
      const plain = new Set([...membersOf(whole)].map(({ path }) => path.join('.')));
      const unknown = [...membersOf(withManagementHalf(whole, sort, 'test'))]
        .map(({ path }) => path)
        .filter((path) => !plain.has(path.join('.')))
        .filter((path) => !path.some((name) => isManagementMember(name, 'virsis')));
      assert.deepEqual(unknown, [], sort);
    }
  });
  for (const [adapter, path] of [
    ['virsis', ''],
    ['helsinki', '/helsinki/errandservices.json'],
    ['ptv', '/ptv/api/v11'],
    ['hsds', '/hsds'],
    ['cpsv-ap', '/cpsv-ap/catalogue'],
  ] as const) {
    it(`that ${adapter} leaks is told of, and what it says is not`, async () => {
      const reading = await readAt(`${demo.url}/fault/leak${path}`, adapter);
      const found = look('management-leak', reading);
      assert.ok(
        found.some(({ found: [member] }) => member?.includes('kpis')),
        told(found).join('\n'),
      );
      assert.ok(!JSON.stringify(found).includes('KANARIJ-'));
      assert.deepEqual(look('management-leak', await readAt(demo.url + path, adapter)), []);
    });
  }
});
