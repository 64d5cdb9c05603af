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
import { type Json, type Spoiling, startSmallRegister } from './small-register.js';

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

const isRecord = (path: string) => /^\/services\/\d/.test(path);
/** Changes one service, in its record and in the list. */
const service =
  (change: (one: Json) => void, id = '2'): Spoiling['body'] =>
  (_, body) => {
    for (const one of [body, ...(body.items ?? [])]) if (one.id === id && 'holder' in one) change(one);
    return body;
  };
const page =
  (change: (body: Json, url: URL) => void): Spoiling['body'] =>
  (path, body, url) => {
    if (path === '/services') change(body, url);
    return body;
  };
const json = (text: string, status = 200, type = 'application/json') =>
  new Response(text, { status, headers: { 'content-type': type, 'access-control-allow-origin': '*' } });
const at =
  (path: string, make: (times: number) => Response | Promise<Response>): Spoiling['answer'] =>
  (asked, _, times) =>
    asked === path ? make(times) : undefined;
const header = (name: string, value: string | undefined): Spoiling['headers'] => {
  return (_, headers) => (value === undefined ? headers.delete(name) : headers.set(name, value));
};

/** A register that breaks a rule, and what is told of it first. */
const broken: readonly (readonly [rule: string, how: string, spoiling: Spoiling, first: RegExp])[] = [
  [
    'failed-answer',
    'one record fails',
    { answer: at('/services/2', () => json('{}', 500)) },
    /^\/services\/2: status \| 500$/,
  ],
  [
    'failed-answer',
    'it goes on being busy',
    { answer: at('/services/2', () => new Response('', { status: 503 })) },
    /busy \| 503$/,
  ],
  [
    'not-json',
    'a page of a proxy',
    { answer: at('/services/2', () => json('<html>', 200, 'text/html')) },
    /^\/services\/2: text\/html$/,
  ],
  [
    'too-large',
    'more than the elements read',
    { answer: at('/services/2', () => json(`"${'x'.repeat(4_200_000)}"`)) },
    /^\/services\/2: 4194304$/,
  ],
  ['unreadable-list', 'without a total', { body: page((body) => delete body.total) }, /^\/services: total: expected/],
  [
    'unreadable-list',
    'situations that are no list',
    { body: (path, body) => (path === '/life-situations' ? {} : body) },
    /^\/life-situations: items/,
  ],
  ['no-cors', 'no permission', { headers: header('access-control-allow-origin', undefined) }, /^\/services: $/],
  [
    'no-cors',
    'a permission for another site',
    { headers: header('access-control-allow-origin', 'https://other.example') },
    /other/,
  ],
  [
    'cors-without-vary',
    'the site echoed',
    { headers: header('access-control-allow-origin', 'https://iestade.example') },
    /Vary: –/,
  ],
  [
    'leads-elsewhere',
    'a redirect',
    {
      answer: at(
        '/services/2',
        () =>
          new Response(null, { status: 302, headers: { location: '/services/3', 'access-control-allow-origin': '*' } }),
      ),
    },
    /^\/services\/2: http.*\/services\/3$/,
  ],
  ['wrong-content-type', 'called a page', { headers: header('content-type', 'text/html') }, /^\/services: text\/html$/],
  [
    'wrong-charset',
    'another one named',
    { headers: header('content-type', 'application/json; charset=windows-1257') },
    /windows-1257$/,
  ],
  [
    'wrong-charset',
    'bytes of another',
    {
      answer: at(
        '/services/2',
        () =>
          new Response(Buffer.from('{"a":"ā"}'.replace('ā', 'é'), 'latin1'), {
            headers: { 'content-type': 'application/json' },
          }),
      ),
    },
    /^\/services\/2: $/,
  ],
  ['no-etag', 'none', { headers: header('etag', undefined) }, /^\/services: $/],
  [
    'no-304',
    'passes over If-None-Match',
    { answer: (path, request) => (request.headers.has('if-none-match') ? json('{}') : undefined) },
    /^\/services: 200$/,
  ],
  ['no-cache-control', 'none', { headers: header('cache-control', undefined) }, /^\/services: $/],
  ['no-cache-control', 'no-store', { headers: header('cache-control', 'no-store, max-age=60') }, /no-store/],
  [
    'hidden-headers',
    'the ETag hidden',
    { headers: header('access-control-expose-headers', undefined) },
    /^\/services: $/,
  ],
  [
    'slow-answer',
    'late',
    {
      answer: (path) =>
        path === '/services/2' ? new Promise((resolve) => setTimeout(resolve, 450, undefined)) : undefined,
    },
    /^\/services\/2: \d{3,4}$/,
  ],
  [
    'uncompressed',
    'a long record',
    { body: service((one) => (one.description = { lv: 'a'.repeat(20_000), en: 'b' })) },
    /^\/services: 2\d{4}$/,
  ],
  [
    'unknown-id',
    'a page says so',
    { answer: (path) => (path.startsWith('/services/zz') ? json('<p>404', 404, 'text/html') : undefined) },
    /: 404 \| text\/html$/,
  ],
  [
    'unknown-id',
    'any id has a record',
    { answer: (path) => (path.startsWith('/services/zz') ? json('{}') : undefined) },
    /: 200 \| application\/json$/,
  ],
  ['lying-total', 'ten times as many', { body: page((body) => (body.total *= 10)) }, /^\/services: \d+ \| \d+ \| 0$/],
  [
    'lying-total',
    'another total on each page',
    { body: page((body, url) => (body.total += Number(url.searchParams.get('page')))) },
    /total 6 \| total 7/,
  ],
  [
    'lying-total',
    'a page that is not full',
    { body: page((body) => void (body.page === 1 && body.items.pop())) },
    /^\/services: 1 \| 2 \| 1$/,
  ],
  [
    'repeated-id',
    'on two pages',
    { body: page((body) => void (body.page === 2 && (body.items[0].id = '1'))) },
    /^1: 2 \| 1, 2$/,
  ],
  [
    'looping-pages',
    'the page is not regarded',
    {
      body: page(
        (body) => (body.items = body.items.map((one: Json, index: number) => ({ ...one, id: String(index + 1) }))),
      ),
    },
    /^\/services: 2 \| http/,
  ],
  ['looping-pages', 'next is itself', { body: page((body, url) => (body.next = url.href)) }, /^\/services: 1 \| http/],
  [
    'cannot-search',
    'words are not regarded',
    { body: page((body, url) => void (url.searchParams.has('q') && (body.total = 5))) },
    /search/,
  ],
  [
    'cannot-filter',
    'situations are not regarded',
    { body: page((body, url) => void (url.searchParams.has('lifeSituation') && (body.total = 5))) },
    /filters/,
  ],
  [
    'refused-record',
    'a wrong type',
    { body: service((one) => (one.holder = 'the council')) },
    /^2: holder: expected object/,
  ],
  [
    'refused-record',
    'listed, and not there',
    { answer: at('/services/2', () => json('{}', 404, 'application/problem+json')) },
    /^2: it is listed/,
  ],
  ['missing-name', 'empty', { body: service((one) => (one.name = { lv: ' ' })) }, /^2: name: is empty/],
  [
    'missing-name',
    "an institution's is its number",
    { body: service((one) => (one.holder.name = { lv: '10' })) },
    /^2: 10$/,
  ],
  ['missing-language', 'one of two', { body: service((one) => delete one.name.en) }, /^2: name \| en$/],
  ['no-summary', 'empty', { body: service((one) => (one.summary = {})) }, /^2: summary$/],
  [
    'no-channel',
    'none',
    {
      body: service((one) => {
        delete one.steps;
        delete one.requestUrl;
      }),
    },
    /^2: steps\.channels$/,
  ],
  [
    'channel-leads-nowhere',
    'an e-service without a link',
    { body: service((one) => one.steps && delete one.steps[0].channels[0].url) },
    /^2: e-service \| 1$/,
  ],
  [
    'channel-leads-nowhere',
    'a phone without a number',
    { body: service((one) => one.steps?.[0].channels.push({ kind: 'phone' })) },
    /^2: phone \| 1$/,
  ],
  [
    'broken-institution',
    'not there',
    { body: service((one) => (one.holder.registrationNumber = '99')) },
    /^2: 99 \| unknown \| 1$/,
  ],
  ['broken-situation', 'not there', { body: service((one) => (one.lifeSituationIds = ['war'])) }, /^2: war \| unknown/],
  [
    'broken-situation',
    'its own ancestor',
    {
      body: (path, body) => {
        if (path === '/life-situations') body.items[0].parentId = 'fishing';
        return body;
      },
    },
    /leisure \| circle/,
  ],
  [
    'broken-resource',
    'not there',
    { body: service((one) => one.steps && (one.steps[0].channels[0].resourceIds = ['r9'])) },
    /^2: r9 \| unknown/,
  ],
  [
    'broken-service',
    'not there',
    { body: service((one) => (one.relatedServices = [{ id: '77', name: { lv: 'Zudis' } }])) },
    /^2: 77 \| unknown/,
  ],
  [
    'management-leak',
    'in a record',
    { body: service((one) => one.steps && (one.steps[0].unitCost = { amount: 3 })) },
    /^2: steps\.unitCost \| 1$/,
  ],
  ['extra-member', 'not in the contract', { body: service((one) => (one.colour = 'blue')) }, /^2: colour$/],
  [
    'html-in-plain-text',
    'a tag',
    { body: service((one) => (one.summary.lv = 'Licence<br>zvejai')) },
    /^2: summary\.lv \| <br>$/,
  ],
  ['html-in-plain-text', 'an entity', { body: service((one) => (one.summary.lv = 'Licence&nbsp;zvejai')) }, /&nbsp;/],
  [
    'future-date',
    'of a description',
    { body: service((one) => (one.updatedAt = '2190-01-01')) },
    /^2: updatedAt \| 2190/,
  ],
  ['future-date', 'of a clock', { headers: header('last-modified', 'Fri, 01 Jan 2190 00:00:00 GMT') }, /Last-Modified/],
  ['unread-date', 'in another order', { body: service((one) => (one.updatedAt = '15.01.2026')) }, /^2: updatedAt$/],
  [
    'lost-link',
    'a script',
    { body: service((one) => (one.sourceUrl = 'javascript:alert(1)')) },
    /^2: sourceUrl \| javascript/,
  ],
  [
    'lost-link',
    'no scheme',
    { body: service((one) => one.steps && (one.steps[0].channels[0].url = { lv: 'www.e.example' })) },
    /^2: steps\.0\.channels\.0\.url\.lv \| www/,
  ],
  [
    'insecure-link',
    'http',
    { body: service((one) => (one.sourceUrl = 'http://register.example/2')) },
    /^2: sourceUrl \| http:/,
  ],
  [
    'unknown-code',
    'a kind of channel',
    { body: service((one) => one.steps && (one.steps[0].channels[0].kind = 'fax')) },
    /^2: steps\.0\.channels\.0\.kind \| fax$/,
  ],
  ['unknown-code', 'a price', { body: service((one) => (one.fee = { status: 'cheap' })) }, /^2: fee\.status \| cheap$/],
];

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
