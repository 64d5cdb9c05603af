import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInAdapters } from '../../src/built-in-adapters.js';
import { readRegister } from '../../src/conformance/read-register.js';
import { defaultReadingLimits } from '../../src/conformance/reading-limits.js';
import { rules } from '../../src/conformance/rules.js';
import { type Json, startSmallRegister } from './small-register.js';
import { json } from './spoilings.js';

type Answer = (url: URL) => Json;

/** Answers by the address that was asked; what it does not know is not there. */
async function atRegister<Value>(answer: Answer, act: (url: string, asked: () => string[]) => Promise<Value>) {
  const register = await startSmallRegister({
    answer: (_, request) => {
      const body: Json = answer(new URL(request.url));
      return body === undefined ? json('{}', 404, 'application/problem+json') : json(JSON.stringify(body));
    },
  });
  const asked = () => register.asked.map(({ url }) => url.slice(register.url.length));
  return act(register.url, asked).finally(() => register.close());
}

/** What a rule finds in a register of a kind: the found values of each finding. */
function found(rule: string, adapter: string, answer: Answer, institutions: readonly string[] = []): Promise<string[]> {
  return atRegister(answer, async (register) => {
    const question = { register, adapter: await builtInAdapters[adapter]!(), institutions, languages: [] };
    const limits = { ...defaultReadingLimits, delay: 0 };
    const reading = await readRegister(question, limits, new AbortController().signal);
    assert.ok(reading.pages.length > 0 && reading.pages.every(({ refused }) => refused === undefined));
    return rules
      .find(({ id }) => id === rule)!
      .look(reading)
      .map((one) => one.found.join(' | '));
  });
}

const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const hsdsService = (id: string, own: object = {}) => ({
  id,
  name: `Service ${id}`,
  status: 'active',
  organization: { id: 'o', name: 'O' },
  ...own,
});
/** Three services on two pages. */
const hsds =
  (own: Json = {}, ofPage: Json = {}): Answer =>
  ({ pathname, searchParams }) => {
    const all = ['a', 'b', 'c'].map((id) => hsdsService(id, own));
    const [, collection, id] = pathname.split('/');
    if (collection === 'organizations') return { id: 'o', name: 'O' };
    if (id !== undefined) return all.find((one) => one.id === id);
    const page = Number(searchParams.get('page'));
    return {
      total_items: 3,
      total_pages: 2,
      page_number: page,
      contents: all.slice(page * 2 - 2, page * 2),
      ...ofPage,
    };
  };

const ptvService = (number: number, own: object = {}) => ({
  id: guid(number),
  serviceNames: [{ language: 'fi', value: `Palvelu ${number}`, type: 'Name' }],
  serviceDescriptions: [{ language: 'fi', value: 'Kuvaus', type: 'Summary' }],
  organizations: [{ organization: { id: guid(90), name: 'Kunta' }, roleType: 'Responsible' }],
  ...own,
});
/** Three services on two pages of the list. */
const ptv =
  (own: Json = {}, ofPage: Json = {}): Answer =>
  ({ pathname, searchParams }) => {
    const all = [1, 2, 3].map((number) => ptvService(number, own));
    const guids = searchParams.get('guids')?.split(',');
    if (pathname === '/Service/list') return all.filter(({ id }) => guids?.includes(id));
    if (pathname === '/Organization/list')
      return [{ id: guid(90), organizationNames: [{ language: 'fi', value: 'Kunta', type: 'Name' }] }];
    if (guids) return [];
    const page = Number(searchParams.get('page'));
    return { pageNumber: page, pageSize: 2, pageCount: 2, itemList: all.slice(page * 2 - 2, page * 2), ...ofPage };
  };

const helsinki =
  (own: Json = {}): Answer =>
  () => [
    { id: 1, fi: { name: 'Palvelu', channels: [{ id: 5, type: 'TELEPHONE', phone: '09 1' }], ...own }, sv: [], en: [] },
  ];

const node = (id: string, own: object = {}) => ({
  '@id': id,
  '@type': 'cpsv:PublicService',
  'dct:title': { '@value': `Service ${id}`, '@language': 'en' },
  'cv:hasCompetentAuthority': { '@id': 'urn:o', 'dct:title': 'O' },
  ...own,
});
/** Two pages of one service each. */
const cpsv =
  (own: object = {}, next = ''): Answer =>
  ({ searchParams }) =>
    searchParams.get('page') === '2'
      ? { '@graph': [node('urn:b', own)], ...(next && { 'hydra:view': { 'hydra:next': { '@id': next } } }) }
      : { '@graph': [node('urn:a', own)], 'hydra:view': { 'hydra:next': { '@id': '?page=2' } } };

describe('a register of each kind is read as its adapter reads it', () => {
  for (const [adapter, answer, institutions] of [
    ['hsds', hsds(), []],
    ['hsds', hsds(), ['o']],
    ['ptv', ptv(), []],
    ['ptv', ptv(), [guid(90)]],
  ] as const) {
    it(`${adapter}, ${institutions.length > 0 ? 'of an institution' : 'whole'}: by the same addresses`, async () => {
      const loaded = await builtInAdapters[adapter]!();
      const byAdapter = await atRegister(answer, async (register, asked) => {
        await loaded.answer({ about: 'all-services', institutions, most: 100 }, register, async (url) => {
          return { status: 200, body: (await (await fetch(url)).json()) as unknown };
        });
        return asked().filter((path) => path.includes('page='));
      });
      const byCheck = await atRegister(answer, async (register, asked) => {
        const question = { register, adapter: loaded, institutions, languages: [] };
        await readRegister(question, { ...defaultReadingLimits, delay: 0 }, new AbortController().signal);
        // The first page is asked for once more, by its ETag, where there is one.
        return [...new Set(asked().filter((path) => path.includes('page=')))];
      });
      assert.deepEqual(byCheck, byAdapter);
      assert.equal(byCheck.length, 2);
    });
  }
});

describe('what registers of other kinds have of their own', () => {
  const rows: readonly (readonly [rule: string, adapter: string, wrong: Answer, right: Answer, told: string])[] = [
    ['lying-total', 'hsds', hsds({}, { total_items: 7 }), hsds(), '2 | 5 | 1'],
    ['lying-total', 'ptv', ptv({}, { pageCount: 3 }), ptv(), '2 | 2 | 1'],
    ['looping-pages', 'cpsv-ap', cpsv({}, '?page=2'), cpsv(), '2 | '],
    ['unknown-code', 'hsds', hsds({ status: 'dreaming' }), hsds({ status: 'defunct' }), 'status | dreaming'],
    [
      'unknown-code',
      'ptv',
      ptv({ serviceChargeType: 'Barter' }),
      ptv({ serviceChargeType: 'Charged' }),
      'serviceChargeType | Barter',
    ],
    [
      'unknown-code',
      'ptv',
      ptv({ targetGroups: [{ code: 'KR9' }] }),
      ptv({ targetGroups: [{ code: 'KR1.2' }] }),
      'targetGroups.0.code | KR9',
    ],
    [
      'unknown-code',
      'helsinki',
      helsinki({ life_events: ['FLYING'] }),
      helsinki({ life_events: ['DIVORCE'] }),
      'fi.life_events.0 | FLYING',
    ],
    ['unknown-code', 'helsinki', helsinki({ channels: [{ id: 5, type: 'FAX' }] }), helsinki(), 'fi.channels.0 | FAX'],
    ['broken-service', 'ptv', ptv({ generalDescriptionId: guid(70) }), ptv(), `${guid(70)} | unknown | 3`],
    [
      'broken-institution',
      'cpsv-ap',
      cpsv({ 'cv:hasCompetentAuthority': { '@id': 'urn:lost' } }),
      cpsv(),
      'urn:lost | unknown | 2',
    ],
    ['refused-record', 'hsds', hsds({ organization: {} }), hsds({ status: 'inactive' }), 'organization.id: '],
    ['refused-record', 'helsinki', helsinki({ channels: 'none' }), helsinki(), 'fi.channels: expected array'],
    ['missing-name', 'ptv', ptv({ serviceNames: [] }), ptv(), 'name: is empty in every language'],
    ['missing-name', 'cpsv-ap', cpsv({ 'dct:title': '' }), cpsv(), 'name: '],
    ['lost-link', 'hsds', hsds({ url: 'www.example' }), hsds({ url: 'https://www.example' }), 'url | www.example'],
    [
      'insecure-link',
      'helsinki',
      helsinki({ links: [{ title: 'A', url: 'http://a.example' }] }),
      helsinki(),
      'fi.links.0.url | http://a.example',
    ],
  ];
  for (const [rule, adapter, wrong, right, told] of rows) {
    it(`${rule} (${adapter}): ${told}`, async () => {
      const [first = 'nothing'] = await found(rule, adapter, wrong);
      assert.ok(first.startsWith(told), first);
      assert.deepEqual(await found(rule, adapter, right), []);
    });
  }
});
