import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { helsinkiAdapter } from '../../src/adapters/helsinki/helsinki-adapter.js';
import { buildServiceSearch } from '../../src/catalog/service-search.js';
import { selectServices } from '../../src/domain/select-services.js';
import type { Facets } from '../../src/domain/service-page.js';

/** The city's own export, where someone keeps it beside the project. */
const file = fileURLToPath(new URL('../../../shared/registers/helsinki-tpr/errandservices.json', import.meta.url));
const languages = ['fi', 'sv', 'en'] as const;
type Language = (typeof languages)[number];
type Codes = 'life_events' | 'target_groups';
type Published = { readonly id: number } & Readonly<Record<Language, Readonly<Partial<Record<Codes, string[]>>>>>;

const skip = !existsSync(file) && 'the city’s export is not beside the project';
const published = skip ? [] : (JSON.parse(await readFile(file, 'utf8')) as readonly Published[]);
const read = async () => ({ status: 200, body: published }) as const;
const { services = [] } = await helsinkiAdapter.answer({ about: 'all-services', most: 1000 }, file, read);
const search = await buildServiceSearch(services);

describe('the 334 services of the City of Helsinki', { skip }, () => {
  it('are all there', () => assert.equal(services.length, 334));

  for (const language of languages) {
    it(`are found by their names, in ${language}, among the first five`, () => {
      const named = services.flatMap(({ name }) => name[language] ?? []);
      assert.ok(named.length > 250, `${named.length} names`);
      const missed = named.filter((name) => {
        const first = search.search(name, language).slice(0, 5);
        // Some services share a name: any of them is what was looked for.
        return !first.some(({ service }) => service.name[language] === name);
      });
      assert.deepEqual(missed, [], `${missed.length} of ${named.length} names do not find their service`);
    });
  }

  it('are found under each life event that names them', () => {
    assertFilters('lifeSituation', 'life_events', (id) => ({ lifeSituation: id }));
  });

  it('are found under each group of people they are addressed to', () => {
    assertFilters('targetGroup', 'target_groups', (id) => ({ targetGroups: [id] }));
  });
});

/** Counts and finds under each code of the export's own records what these records say. */
function assertFilters(facet: keyof Facets, member: Codes, choose: (code: string) => object): void {
  const whole = { about: 'services', page: 1, limit: 1000 } as const;
  const codesOf = (record: Published) => new Set(languages.flatMap((language) => record[language][member] ?? []));
  const codes = [...new Set(published.flatMap((record) => [...codesOf(record)]))].sort();
  assert.ok(codes.length >= 8, `${codes.length} codes`);
  const { facets } = selectServices(services, whole);
  assert.deepEqual(facets?.[facet]?.map(({ value }) => value).sort(), codes);
  for (const code of codes) {
    const expected = published.filter((record) => codesOf(record).has(code)).map(({ id }) => String(id));
    const { items, total } = selectServices(services, { ...whole, ...choose(code) });
    assert.deepEqual(items.map(({ id }) => id).sort(), expected.sort(), code);
    assert.equal(total, expected.length, code);
    assert.equal(facets?.[facet]?.find(({ value }) => value === code)?.count, expected.length, code);
  }
}
