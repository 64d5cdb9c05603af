/**
 * Measures the search on records and queries like those of ../shared/corpora/search:
 * `npm run eval:search -- --records FILE --queries FILE`.
 *
 * Two ways to count, since a register holds hundreds of municipal variants of one service:
 * - by record: MRR is the mean of 1 / the rank of the first expected record; recall@5 is the share of the first five places
 *   that expected records fill, of those they could fill.
 * - by concept: variants of one concept are one answer, at the rank of the first of them, and right where that one is
 *   expected; recall@5 is the share of expected concepts among the first five.
 * Records that are "also relevant" are neither right nor wrong: they are passed over. `--misses` shows what was found
 * instead. Times are processor time, since what else the machine does is no concern here.
 */
import MiniSearch from 'minisearch';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildServiceSearch } from '../src/catalog/service-search.js';
import { yieldToPage } from '../src/domain/resting.js';
import type { ServiceSummary } from '../src/domain/public-service.js';

interface CorpusRecord {
  id: string;
  concept: string;
  name: string;
  description: string;
  institution: string;
  category?: string;
  municipality?: string;
  keywords?: string[];
}

interface CorpusQuery {
  id: string;
  query: string;
  type: string;
  expectedConcepts: string[];
  /** Left out: all records of the concepts, in the municipality where one is named. */
  expected?: string[];
  alsoRelevant?: string[];
  alsoRelevantConcepts?: string[];
  municipality?: string;
}

interface Score {
  mrr: number;
  recall: number;
}
type Find = (text: string) => readonly string[];

const corpus = '../shared/corpora/search';
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: `${corpus}/records.json` },
    queries: {
      type: 'string',
      multiple: true,
      default: [`${corpus}/queries-dev.json`, 'test/catalog/unseen-queries.json'],
    },
    misses: { type: 'boolean', default: false },
  },
});

function read(path: string): unknown {
  if (!existsSync(path)) {
    console.error(`There is no ${path} here: give --records FILE and --queries FILE.`);
    process.exit(1);
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

const records = read(values.records) as CorpusRecord[];
const byId = new Map(records.map((record) => [record.id, record]));

function toSummary(record: CorpusRecord): ServiceSummary {
  return {
    id: record.id,
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: { lv: record.name },
    summary: { lv: record.description },
    holder: { registrationNumber: record.institution, name: { lv: record.institution } },
    recipients: ['any-person'],
    fee: { status: 'unknown' },
    channelKinds: [],
    ...(record.keywords && { keywords: { lv: record.keywords } }),
  };
}

function idsOf(concepts: readonly string[] = [], municipality = ''): string[] {
  return records
    .filter((record) => concepts.includes(record.concept) && (record.municipality ?? '').startsWith(municipality))
    .map(({ id }) => id);
}

function expectedOf({ expected, expectedConcepts, municipality }: CorpusQuery): readonly string[] {
  return expected ?? idsOf(expectedConcepts, municipality);
}

/** The found ids judged by record and by concept. */
function judge(query: CorpusQuery, ids: readonly string[]): { byRecord: Score; byConcept: Score } {
  const expected = new Set(expectedOf(query));
  const passed = new Set([...(query.alsoRelevant ?? []), ...idsOf(query.alsoRelevantConcepts)]);
  const counted = ids.filter((id) => expected.has(id) || !passed.has(id));
  const seen = new Set<string>();
  const leaders = counted.filter((id) => {
    const concept = byId.get(id)?.concept ?? id;
    return !seen.has(concept) && seen.add(concept);
  });
  const possible = new Set([...expected].map((id) => byId.get(id)?.concept)).size;
  return {
    byRecord: score(counted, expected, Math.min(5, expected.size)),
    byConcept: score(leaders, expected, Math.min(5, possible)),
  };
}

function score(ids: readonly string[], expected: ReadonlySet<string>, possible: number): Score {
  const rank = ids.findIndex((id) => expected.has(id)) + 1;
  const hits = ids.slice(0, 5).filter((id) => expected.has(id)).length;
  return { mrr: rank === 0 ? 0 : 1 / rank, recall: hits / possible };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const percentile = (numbers: readonly number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;
const row = (cells: readonly (string | number)[]) =>
  cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell).padEnd(14)).join('');

function printScores(queries: readonly CorpusQuery[], ways: Readonly<Record<string, Find>>): void {
  const types = [...new Set(queries.map(({ type }) => type))];
  console.log(row(['', '', 'by concept', '', 'by record']));
  console.log(row(['', 'queries', 'MRR', 'recall@5', 'MRR', 'recall@5']));
  for (const [name, find] of Object.entries(ways)) {
    const judged = queries.map((query) => ({ query, ...judge(query, find(query.query)) }));
    for (const type of ['all', ...types]) {
      const of = judged.filter(({ query }) => type === 'all' || query.type === type);
      const { length } = of;
      const figures = (['byConcept', 'byRecord'] as const).flatMap((level) => [
        mean(of.map((one) => one[level].mrr)),
        mean(of.map((one) => one[level].recall)),
      ]);
      console.log(row([type === 'all' ? name : `  ${type}`, String(length), ...figures]));
    }
    if (!values.misses || name !== 'ours') continue;
    for (const { query, byConcept } of judged.filter((one) => one.byConcept.mrr < 1 || one.byConcept.recall < 1)) {
      console.log(
        `  ${query.id} "${query.query}" wants ${query.expectedConcepts.join(', ')} (${byConcept.mrr.toFixed(2)})`,
      );
      for (const id of find(query.query).slice(0, 5)) console.log(`      ${id} ${byId.get(id)?.name ?? ''}`);
    }
  }
}

/** The index of the first `count` records, how long it took and how long its longest chunk was. */
async function index(count: number) {
  const services = records.slice(0, count).map(toSummary);
  let since = now();
  const chunks: number[] = [];
  const start = since;
  const search = await buildServiceSearch(services, {
    pause: async () => {
      chunks.push(now() - since);
      await yieldToPage();
      since = now();
    },
  });
  return { search, time: now() - start, longest: Math.max(now() - since, ...chunks) };
}

/** How long each query takes as somebody types it letter by letter. */
function timeTyping(find: Find, queries: readonly CorpusQuery[]): number[] {
  const typed = queries.flatMap(({ query }) => Array.from(query, (_, end) => query.slice(0, end + 1)));
  return typed.map((text) => {
    const start = now();
    find(text);
    return now() - start;
  });
}

const { search, time, longest } = await index(records.length);
const start = now();
const bare = new MiniSearch<CorpusRecord>({ fields: ['name', 'description', 'institution'] });
bare.addAll(records);
const bareTime = now() - start;
const ways: Record<string, Find> = {
  bare: (text) => bare.search(text).map(({ id }) => id as string),
  ours: (text) => search.search(text, 'lv').map(({ service }) => service.id),
};

const sets = values.queries.map((path) => {
  const all = read(path) as CorpusQuery[];
  // Queries written for other records say nothing of these.
  return { path, all, queries: all.filter((query) => expectedOf(query).some((id) => byId.has(id))) };
});
for (const { path, all, queries } of sets) {
  console.log(`\n${path}: ${queries.length} of ${all.length} queries are about these records`);
  if (queries.length === 0) continue;
  printScores(queries, ways);
}

const queries = sets.flatMap((set) => set.queries);
const few = Math.min(1500, records.length);
const small = await index(few);
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const ms = (number: number) => `${number.toFixed(1)} ms`;
const print = (name: string, times: readonly number[]) =>
  console.log(`${name.padEnd(32)} p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}`);
console.log('\nindex');
console.log(`bare, ${records.length} records`.padEnd(32), ms(bareTime));
for (const [count, built] of [[records.length, { time, longest }] as const, [few, small] as const]) {
  console.log(`ours, ${count} records`.padEnd(32), `${ms(built.time)}, longest chunk ${ms(built.longest)}`);
}
console.log('\nquery, letter by letter');
print(`bare, ${records.length} records`, timeTyping(ways.bare ?? (() => []), queries));
print(`ours, ${records.length} records`, timeTyping(ways.ours ?? (() => []), queries));
print(
  `ours, ${few} records`,
  timeTyping((text) => small.search.search(text, 'lv').map(({ service }) => service.id), queries),
);
