import { readFileSync } from 'node:fs';
import type { CorpusRecord } from '../../demo/register/convert-search-corpus.js';

const corpus = '../shared/corpora/search';
export const corpusFile = `${corpus}/records.json`;

/** Services on a page of the catalogue as elements ask for it. */
const limit = 12;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
let read: readonly CorpusRecord[] | undefined;
const records = () => (read ??= readJson(corpusFile) as CorpusRecord[]);

const searchFor = (text: string) => `/services?q=${encodeURIComponent(text)}&limit=${limit}`;

/** What many pages show and ask: first pages, filters, descriptions, searches. */
export function hotAddresses(): string[] {
  return [
    ...['', '&page=2', '&audience=citizens', '&audience=entrepreneurs', '&channel=e-service', '&sort=updated'].map(
      (filter) => `/services?limit=${limit}${filter}`,
    ),
    '/life-situations',
    '/life-situations?audience=citizens',
    ...everyNth(records(), 50).map(({ id }) => `/services/${encodeURIComponent(id)}`),
    ...everyNth(typedSearches(), 50),
  ];
}

/** Searches as people type them: each beginning of each query, from its second letter. */
export function typedSearches(): string[] {
  const queries = (readJson(`${corpus}/queries-dev.json`) as { query: string }[]).map(({ query }) => query);
  const names = everyNth(records(), 60).map(({ name }) => name.split(/\s+/).slice(0, 2).join(' '));
  const beginnings = [...queries, ...names].flatMap((text) =>
    Array.from(text, (_, index) => text.slice(0, index + 1).trim()).filter((typed) => typed.length > 1),
  );
  return [...new Set(beginnings)].map(searchFor);
}

/** So many searches that differ from each other and from those above: two words of one service, the second begun. */
export function newSearches(count: number): string[] {
  const texts = new Set<string>();
  for (const { name, description } of shuffled(records())) {
    const words = `${name} ${description}`.split(/[^\p{L}]+/u).filter((word) => word.length > 4);
    const [one = '', other = ''] = shuffled(words);
    texts.add(`${one} ${other.slice(0, 4)}`);
    if (texts.size === count) break;
  }
  return [...texts].map(searchFor);
}

function everyNth<Item>(items: readonly Item[], count: number): Item[] {
  return Array.from({ length: count }, (_, nth) => items.slice(Math.floor((nth * items.length) / count))).flatMap(
    ([first]) => (first === undefined ? [] : [first]),
  );
}

let seed = 1;

/** Another order, the same each time it is run. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
