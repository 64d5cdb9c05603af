import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ids, useRegister, type Json } from './ask-register.js';

const { ask, json } = useRegister();
const find = async (query: string) => ids(await json(`/services?${query}`)).sort();

describe('GET /services', () => {
  it('lists published and suspended services, never withdrawn ones or drafts', async () => {
    const answer = await json('/services');
    assert.deepEqual(ids(answer).sort(), ['1008', '1009', '1039', '1901', '2011', '2021', '2111']);
    const { total, page, limit, next } = answer;
    assert.deepEqual({ total, page, limit, next }, { total: 7, page: 1, limit: 24, next: undefined });
    assert.match(answer.generatedAt, /^\d{4}-.*Z$/);
  });

  it('serves summaries with situations from both directions', async () => {
    const items: Json[] = (await json('/services')).items;
    const summary = items.find(({ id }) => id === '1008');
    assert.deepEqual(summary.lifeSituationIds, ['L101']);
    assert.equal(summary.steps, undefined);
    assert.equal(summary.lifeSituations, undefined);
    assert.deepEqual(items.find(({ id }) => id === '1009').lifeSituationIds, ['L101', 'L104']);
  });

  it('sorts by name as the language does', async () => {
    assert.deepEqual(ids(await json('/services?lang=lv')), ['1009', '1008', '2111', '1901', '2011', '2021', '1039']);
    assert.equal(ids(await json('/services?lang=en'))[0], '1009');
    assert.equal(ids(await json('/services?lang=en'))[1], '1039');
  });

  it('sorts by what was updated last where it is asked to', async () => {
    const updated = ['1008', '1009', '2021', '2111', '1901', '2011', '1039'];
    assert.deepEqual(ids(await json('/services?sort=updated')), updated);
    assert.deepEqual(ids(await json('/services?sort=updated&q=b%C4%93rn')), ['1008', '1009', '2011']);
  });

  it('sorts by name, or by where the words are, where it is asked to', async () => {
    const byName = ['1009', '1008', '2111', '1901', '2021', '1039'];
    const inName = ['1901', '1009', '1008', '2111', '2021', '1039'];
    assert.deepEqual(ids(await json('/services?sort=name&q=ap')), byName);
    assert.deepEqual(ids(await json('/services?sort=relevance&q=ap')), inName);
    assert.deepEqual(ids(await json('/services?q=ap')), inName);
    assert.deepEqual(ids(await json('/services?sort=relevance')), ids(await json('/services')));
  });

  it('is read page by page, each naming the next', async () => {
    const seen: string[] = [];
    let path: string | undefined = '?limit=3&audience=citizens';
    while (path) {
      const answer: Json = await json(`/services${path}`);
      seen.push(...ids(answer));
      path = answer.next;
    }
    assert.equal(seen.length, 6);
    assert.equal(new Set(seen).size, 6);
    assert.deepEqual(ids(await json('/services?page=99')), []);
  });
});

describe('filters', () => {
  it('institution: holder or provider, repeatable', async () => {
    assert.deepEqual(await find('institution=00000000201'), ['1008', '2011', '2021']);
    assert.equal((await find('institution=00000000201&institution=00000000102')).length, 7);
    assert.deepEqual(await find('institution=00000000999'), []);
  });

  it('audience: inter-institutional services are only in the institutions’ catalogue', async () => {
    assert.deepEqual(await find('audience=institutions'), ['1901']);
    assert.deepEqual(await find('audience=entrepreneurs'), ['1039']);
    assert.ok(!(await find('audience=citizens')).includes('1901'));
  });

  it('lifeSituation: named by the service, by a step, or below a group', async () => {
    assert.deepEqual(await find('lifeSituation=L101'), ['1008', '1009']);
    assert.deepEqual(await find('lifeSituation=L104'), ['1009', '2011']);
    assert.deepEqual(await find('lifeSituation=L100'), ['1008', '1009', '2011']);
    assert.deepEqual(await find('lifeSituation=L1'), []);
  });

  it('territory: its own services and those of the whole State', async () => {
    const found = await find('territory=LV-D01');
    assert.ok(found.includes('2011') && found.includes('1008') && !found.includes('2111'));
  });

  it('channel and fee', async () => {
    assert.deepEqual(await find('channel=vpvkac'), ['2011']);
    assert.deepEqual(await find('channel=in-person'), ['1009', '2011']);
    assert.deepEqual(await find('fee=unknown'), ['1009']);
    assert.deepEqual(await find('fee=mixed&channel=post'), []);
  });

  it('channel, fee, status, targetGroup: any of the values given', async () => {
    assert.deepEqual(await find('channel=vpvkac&channel=post'), ['1039', '2011']);
    assert.deepEqual(await find('fee=unknown&fee=mixed'), ['1009', '2011']);
    assert.deepEqual(await find('status=suspended'), ['2021']);
    assert.equal((await find('status=suspended&status=published')).length, 7);
    assert.deepEqual(await find('targetGroup=families'), ['1008', '2011']);
    assert.deepEqual(await find('targetGroup=seniors&targetGroup=none'), ['2011']);
    assert.deepEqual(await find('targetGroup=families&fee=free'), ['1008']);
  });

  it('standardService: its local variants', async () => {
    assert.deepEqual(await find('standardService=2000'), ['2011', '2111']);
    assert.deepEqual(await find('standardService=2000&territory=LV-D02'), ['2111']);
    assert.deepEqual(await find('standardService=none'), []);
  });

  it('q: folded beginnings of words, every one of them, names first', async () => {
    assert.deepEqual(ids(await json('/services?q=BERNA')), ['1009', '1008', '2011']);
    assert.deepEqual(ids(await json('/services?q=pabalsts%20b%C4%93r')), ['1009', '1008', '2011']);
    assert.deepEqual(await find('q=jaundzim'), ['1008']);
    assert.deepEqual(await find('q=mazula'), ['1008']);
    assert.deepEqual(await find('q=newborn'), ['1008']);
    assert.deepEqual(await find('q=imijas'), []);
    assert.equal((await find('q=%20')).length, 7);
  });

  it('an empty parameter counts as left out', async () => {
    assert.equal(
      (
        await find(
          'audience=&channel=&fee=&status=&targetGroup=&standardService=&sort=&q=&lang=&page=&limit=&institution=',
        )
      ).length,
      7,
    );
  });
});

describe('facets', () => {
  const filters: Record<string, string> = {
    audience: 'citizens',
    channel: 'in-person',
    fee: 'free',
    status: 'published',
    targetGroup: 'families',
    standardService: '2000',
    institution: '00000000201',
    territory: 'LV-D01',
    lifeSituation: 'L100',
    q: 'b',
  };

  it('each count is what the value finds under all the other filters', async () => {
    const combinations = [
      [],
      ['audience'],
      ['territory', 'q'],
      ['institution', 'fee'],
      ['status', 'targetGroup'],
      ['standardService'],
      ['channel', 'lifeSituation'],
      Object.keys(filters),
    ];
    for (const names of combinations) {
      const query = new URLSearchParams(names.map((name) => [name, filters[name] ?? '']));
      const { facets } = await json(`/services?${query}`);
      for (const [name, values] of Object.entries<Json[]>(facets)) {
        for (const { value, count } of values) {
          const narrowed = new URLSearchParams(query);
          narrowed.set(name, value);
          assert.equal((await json(`/services?${narrowed}`)).total, count, `${name}=${value} under ${query}`);
        }
      }
    }
  });

  it('name every value there is', async () => {
    const { facets } = await json('/services');
    assert.deepEqual(facets.fee, [
      { value: 'free', count: 4 },
      { value: 'mixed', count: 1 },
      { value: 'paid', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
    assert.deepEqual(facets.territory.map(({ value }: Json) => value).sort(), ['LV-D01', 'LV-D02']);
    assert.deepEqual(facets.status, [
      { value: 'published', count: 6 },
      { value: 'suspended', count: 1 },
    ]);
  });

  it('give names to the values that are codes', async () => {
    const { facets } = await json('/services');
    assert.deepEqual(facets.targetGroup, [
      { value: 'families', name: { lv: 'Ģimenes', en: 'Families' }, count: 2 },
      { value: 'seniors', name: { lv: 'Seniori' }, count: 1 },
    ]);
    const nameOf = (values: Json[], code: string) => values.find(({ value }) => value === code).name;
    assert.deepEqual(nameOf(facets.institution, '00000000201'), { lv: 'Zaļupes novada pašvaldība' });
    assert.deepEqual(nameOf(facets.territory, 'LV-D02'), { lv: 'Mežkalnes novads' });
  });
});

describe('bad values', () => {
  const bad = [
    'audience=x',
    'channel=fax',
    'fee=0',
    'fee=free&fee=x',
    'status=draft',
    'status=withdrawn',
    'targetGroup=a%20b',
    'standardService=a%20b',
    'sort=price',
    'lang=!!',
    'page=0',
    'page=x',
    'limit=101',
    'limit=-1',
    'institution=a%20b',
    `q=${'a'.repeat(201)}`,
  ];
  for (const query of bad) {
    it(`${query.slice(0, 20)} is 400 and says what was expected`, async () => {
      const answer = await ask(`/services?${query}`);
      assert.equal(answer.status, 400);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      const problem: Json = await answer.json();
      assert.equal(problem.parameter, query.split('=')[0]);
      assert.equal(problem.status, 400);
      assert.ok(problem.expected && problem.title && problem.type && problem.detail);
    });
  }
});
