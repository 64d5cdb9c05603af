import type { Database, Query } from './database.js';
import type { FoundId, KeptMirror, KeptRecord, MirrorState, MirrorStore, RecordKey } from './mirror-store.js';
import { writeChange } from './write-change.js';

/**
 * Texts are folded and stemmed before they come here (`search-words.ts`), so that both sides of a search are folded alike.
 * Records are text rather than `jsonb`: nothing asks into them, and what a register may write `jsonb` does not always hold.
 */
const schema = [
  'create extension if not exists pg_trgm',
  `create table if not exists mirror (
    one boolean primary key default true check (one),
    version integer not null default 0,
    changed_at text not null default '',
    confirmed_at text not null default '',
    read_at text not null default '',
    followed_to text not null default '',
    reader text not null default '',
    reader_until double precision not null default 0,
    words_made integer not null default 0
  )`,
  'insert into mirror default values on conflict do nothing',
  // Of the mirror's version in which it became what it is; without a body: it was removed.
  `create table if not exists record (
    kind text not null,
    id text not null,
    body text,
    changed_at text not null,
    version integer not null,
    primary key (kind, id)
  )`,
  'create index if not exists record_version on record (version)',
  'create table if not exists service_words (id text primary key, words tsvector not null)',
  // Without a list of what is yet to be sorted in: every search would read through it, until somebody pays for all at once.
  'create index if not exists service_words_index on service_words using gin (words) with (fastupdate = off)',
  'create table if not exists word (word text primary key)',
  'create index if not exists word_index on word using gin (word gin_trgm_ops) with (fastupdate = off)',
];

/** Weights of summary, institution, other names and keywords, name. */
const weights = '{0.1, 0.15, 0.6, 1}';

const stateColumns = `version, changed_at as "changedAt", confirmed_at as "confirmedAt", read_at as "readAt",
  followed_to as "followedTo"`;

/** A mirror in PostgreSQL. Makes its tables where they are missing. */
export async function openSqlStore(database: Database): Promise<MirrorStore> {
  // Two gateways that start at once would make the same table twice.
  await database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock(7350)');
    for (const statement of schema) await query(statement);
  });
  const { query } = database;
  return {
    state: () => readState(query),
    load: (since) => load(since, query),
    keys: (kind) =>
      query<RecordKey>('select kind, id from record where body is not null and kind = coalesce($1, kind)', [
        kind ?? null,
      ]),
    apply: (change) => writeChange(change, database),
    search: (typed) => search(typed, query),
    similarWords: (words) => similarWords(words, query),
    takeTurn: async (reader, milliseconds) => {
      // Who has a database to themselves need not wait for a turn that a killed process had taken.
      if (!database.shared) return true;
      const now = 'extract(epoch from clock_timestamp())';
      const taken = await query(
        `update mirror set reader = $1, reader_until = ${now} + $2::double precision / 1000
         where reader = $1 or reader_until < ${now} returning one`,
        [reader, milliseconds],
      );
      return taken.length > 0;
    },
    close: () => database.close(),
  };
}

async function readState(query: Query): Promise<MirrorState> {
  const [state] = await query<MirrorState>(`select ${stateColumns} from mirror`);
  if (!state) throw new Error('The table "mirror" has lost its row');
  return state;
}

/** Records at a time. */
const sliceLength = 200;

/** In slices, so that answers have their turn in between; what is written meanwhile is read again. */
async function load(since: number, query: Query): Promise<KeptMirror> {
  const records = new Map<string, KeptRecord>();
  for (let from = since; ;) {
    const before = await readState(query);
    for (let last: KeptRecord | undefined = undefined; ;) {
      const some: readonly KeptRecord[] = await query<KeptRecord>(
        `select kind, id, body, changed_at as "changedAt" from record
         where version > $1 and (kind, id) > ($2, $3) order by kind, id limit ${sliceLength}`,
        [from, last?.kind ?? '', last?.id ?? ''],
      );
      for (const one of some) records.set(`${one.kind} ${one.id}`, one);
      last = some.at(-1);
      if (some.length < sliceLength) break;
      await new Promise((turn) => setTimeout(turn));
    }
    const after = await readState(query);
    if (after.version === before.version) return { ...after, records: [...records.values()] };
    from = before.version;
  }
}

/** In one row: a short beginning finds thousands, and a row each would cost more than finding them. */
async function search(typed: string, query: Query): Promise<readonly FoundId[]> {
  const [found] = await query<{ ids: string | null; ranks: string | null }>(
    `select json_agg(id)::text as ids, json_agg(rank)::text as ranks from (
       select id, ts_rank('${weights}', words, $1::tsquery) as rank from service_words where words @@ $1::tsquery) as found`,
    [typed],
  );
  const ids = JSON.parse(found?.ids ?? '[]') as string[]; // PostgreSQL made it of texts and numbers
  const ranks = JSON.parse(found?.ranks ?? '[]') as number[];
  return ids.map((id, nth) => ({ id, rank: ranks[nth] ?? 0 }));
}

/** How much of two words' groups of three letters must be the same for one to be a slip of the other. */
const leastSimilarity = 0.35;

async function similarWords(words: readonly string[], query: Query): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await query<{ typed: string; word: string | null }>(
    `select typed, near.word from unnest($1::text[]) as typed
     left join lateral (
       select word from word where word % typed and similarity(word, typed) >= ${leastSimilarity}
       order by similarity(word, typed) desc, word limit 3
     ) as near on true
     where not exists (select from word where starts_with(word, typed))`,
    [words],
  );
  const similar = new Map<string, string[]>();
  for (const { typed, word } of rows) {
    const near = similar.get(typed) ?? [];
    if (word !== null) near.push(word);
    similar.set(typed, near);
  }
  return similar;
}
