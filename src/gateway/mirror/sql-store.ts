import type { Database, Query } from './database.js';
import type { FoundId, KeptMirror, KeptRecord, MirrorChange, MirrorState, MirrorStore } from './mirror-store.js';

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
    reader_until double precision not null default 0
  )`,
  'insert into mirror default values on conflict do nothing',
  `create table if not exists record (
    kind text not null,
    id text not null,
    body text not null,
    changed_at text not null,
    primary key (kind, id)
  )`,
  'create table if not exists service_words (id text primary key, words tsvector not null)',
  'create index if not exists service_words_index on service_words using gin (words)',
  'create table if not exists word (word text primary key)',
  'create index if not exists word_index on word using gin (word gin_trgm_ops)',
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
    load: () => load(query),
    apply: (change) => database.transaction((within) => apply(change, within)),
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

/** In one statement, so that records and state are of one moment. */
async function load(query: Query): Promise<KeptMirror> {
  const rows = await query<MirrorState & { [Column in keyof KeptRecord]: KeptRecord[Column] | null } & { at: string }>(
    `select kind, id, body, record.changed_at as at,
      version, mirror.changed_at as "changedAt", confirmed_at as "confirmedAt", read_at as "readAt",
      followed_to as "followedTo"
     from mirror left join record on true order by kind, id`,
  );
  const [first] = rows;
  if (!first) throw new Error('The table "mirror" has lost its row');
  const { version, changedAt, confirmedAt, readAt, followedTo } = first;
  const records = rows.flatMap(({ kind, id, body, at }) =>
    kind === null || id === null || body === null ? [] : [{ kind, id, body, changedAt: at }],
  );
  return { version, changedAt, confirmedAt, readAt, followedTo, records };
}

async function apply({ put, words, remove, confirmedAt, whole, followedTo }: MirrorChange, query: Query) {
  // One writer at a time; readers see the mirror of before until this is done.
  await query('select one from mirror for update');
  const changed = await query(
    `insert into record (kind, id, body, changed_at)
     select kind, id, body, $4 from unnest($1::text[], $2::text[], $3::text[]) as given (kind, id, body)
     on conflict (kind, id) do update set body = excluded.body, changed_at = excluded.changed_at
     where record.body <> excluded.body returning id`,
    [put.map(({ kind }) => kind), put.map(({ id }) => id), put.map(({ body }) => body), confirmedAt],
  );
  const removed = await query(
    `delete from record using unnest($1::text[], $2::text[]) as gone (kind, id)
     where record.kind = gone.kind and record.id = gone.id returning record.id`,
    [remove.map(({ kind }) => kind), remove.map(({ id }) => id)],
  );
  await writeWords(words, query);
  await query(`delete from service_words where id not in (select id from record where kind = 'service')`);
  // What was read to its end is also the time to forget words that no service has any more.
  if (whole) await forgetWords(query);
  const isChanged = changed.length + removed.length > 0;
  await query(
    `update mirror set confirmed_at = $1, read_at = case when $2 then $1 else read_at end,
       followed_to = coalesce($3, followed_to), version = version + $4,
       changed_at = case when $4 > 0 then $1 else changed_at end`,
    [confirmedAt, whole, followedTo ?? null, isChanged ? 1 : 0],
  );
}

async function writeWords(words: MirrorChange['words'], query: Query) {
  const given = [words.map(({ id }) => id), words.map(({ vector }) => vector)];
  await query(
    `insert into service_words (id, words)
     select id, vector::tsvector from unnest($1::text[], $2::text[]) as given (id, vector)
     on conflict (id) do update set words = excluded.words where service_words.words <> excluded.words`,
    given,
  );
  await query(
    `insert into word (word) select distinct substr(lexeme, 2)
     from unnest($1::text[]) as vector, unnest(tsvector_to_array(vector::tsvector)) as lexeme
     where lexeme like '=%' on conflict do nothing`,
    [words.map(({ vector }) => vector)],
  );
}

async function forgetWords(query: Query) {
  await query(
    `delete from word where word not in (
       select substr(lexeme, 2) from service_words, unnest(tsvector_to_array(words)) as lexeme where lexeme like '=%')`,
  );
}

async function search(typed: string, query: Query): Promise<readonly FoundId[]> {
  return query<FoundId>(
    `select id, ts_rank('${weights}', words, $1::tsquery)::double precision as rank
     from service_words where words @@ $1::tsquery`,
    [typed],
  );
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
