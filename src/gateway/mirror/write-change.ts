import type { Database, Query } from './database.js';
import type { MirrorChange, MirrorRecord, RecordKey } from './mirror-store.js';
import { slices } from './slices.js';

/** Records at a time: what a database in this process does with them, it does before anything else. */
const sliceLength = 10;
/** Grows with every change of how words are made of texts (`search-words.ts`): they are then made anew. */
const wordsMade = 1;

/**
 * Writes a step of the mirror, all of it or nothing. What is as it was is left out before the transaction begins: it may be
 * thousands of records, and in a database in this process nobody searches while a transaction lasts.
 */
export async function writeChange(change: MirrorChange, { query, transaction }: Database): Promise<void> {
  const [words] = await query<{ made: number }>('select words_made as made from mirror');
  const isMadeAnew = change.whole && words?.made !== wordsMade;
  const put = isMadeAnew ? change.put : await changedOf(change.put, query);
  await transaction((within) => write({ ...change, put }, isMadeAnew, within));
}

async function changedOf(records: readonly MirrorRecord[], query: Query): Promise<MirrorRecord[]> {
  const changed: MirrorRecord[] = [];
  for await (const some of slices(records, 5 * sliceLength)) {
    const same = await query<RecordKey>(
      `select kind, id from record join unnest($1::text[], $2::text[], $3::text[]) as given (kind, id, body)
       using (kind, id) where record.body = given.body`,
      columns(some),
    );
    const known = new Set(same.map(keyOf));
    changed.push(...some.filter((one) => !known.has(keyOf(one))));
  }
  return changed;
}

async function write(change: MirrorChange, isMadeAnew: boolean, query: Query): Promise<void> {
  const { put, remove, confirmedAt, whole, followedTo } = change;
  // One writer at a time; readers see the mirror of before until this is done.
  const [state] = await query<{ version: number }>('select version from mirror for update');
  const version = (state?.version ?? 0) + 1;
  let changed = 0;
  for await (const some of slices(put, sliceLength)) {
    const rows = await query(
      `insert into record (kind, id, body, changed_at, version)
       select kind, id, body, $4, $5 from unnest($1::text[], $2::text[], $3::text[]) as given (kind, id, body)
       on conflict (kind, id) do update
       set body = excluded.body, changed_at = excluded.changed_at, version = excluded.version
       where record.body is distinct from excluded.body returning id`,
      [...columns(some), confirmedAt, version],
    );
    changed += rows.length;
    await writeWords(some, query);
  }
  for await (const some of slices(remove, 500)) {
    const rows = await query(
      `update record set body = null, changed_at = $3, version = $4
       from unnest($1::text[], $2::text[]) as gone (kind, id)
       where record.kind = gone.kind and record.id = gone.id and body is not null returning record.id`,
      [...keyColumns(some), confirmedAt, version],
    );
    changed += rows.length;
    const services = some.filter(({ kind }) => kind === 'service').map(({ id }) => id);
    await query('delete from service_words where id = any($1::text[])', [services]);
  }
  // What was read to its end is also the time to forget words that no service has any more.
  if (whole && changed > 0) await forgetWords(query);
  await query(
    `update mirror set confirmed_at = $1, read_at = case when $2 then $1 else read_at end,
       followed_to = coalesce($3, followed_to), version = version + $4,
       changed_at = case when $4 > 0 then $1 else changed_at end, words_made = case when $5 then $6 else words_made end`,
    [confirmedAt, whole, followedTo ?? null, changed > 0 ? 1 : 0, isMadeAnew, wordsMade],
  );
}

async function writeWords(records: readonly MirrorRecord[], query: Query): Promise<void> {
  const worded = records.flatMap(({ id, words }) => (words ? [{ id, vector: words() }] : []));
  if (worded.length === 0) return;
  const vectors = worded.map(({ vector }) => vector);
  await query(
    `insert into service_words (id, words)
     select id, vector::tsvector from unnest($1::text[], $2::text[]) as given (id, vector)
     on conflict (id) do update set words = excluded.words where service_words.words <> excluded.words`,
    [worded.map(({ id }) => id), vectors],
  );
  await query(
    `insert into word (word) select distinct substr(lexeme, 2)
     from unnest($1::text[]) as vector, unnest(tsvector_to_array(vector::tsvector)) as lexeme
     where lexeme like '=%' on conflict do nothing`,
    [vectors],
  );
}

/** Words of letters and digits only, so nothing in them ends a quoted lexeme. */
async function forgetWords(query: Query): Promise<void> {
  const all = await query<{ word: string }>('select word from word');
  for await (const some of slices(all, 250)) {
    await query(
      `delete from word using unnest($1::text[]) as looked (word) where word.word = looked.word and not exists (
         select from service_words where words @@ ('''=' || looked.word || '''')::tsquery)`,
      [some.map(({ word }) => word)],
    );
  }
}

const keyOf = ({ kind, id }: RecordKey) => `${kind} ${id}`;

const keyColumns = (records: readonly RecordKey[]) => [records.map(({ kind }) => kind), records.map(({ id }) => id)];

const columns = (records: readonly MirrorRecord[]) => [
  ...keyColumns(records),
  records.map(({ value }) => JSON.stringify(value)),
];
