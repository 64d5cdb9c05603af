import { chooseLanguage } from '../../domain/localized-text.js';
import type { Service } from '../../domain/public-service.js';
import type { KeptRecord, RecordKey, RecordKind } from './mirror-store.js';
import { slices } from './slices.js';

/** A record that was read. */
export interface ReadRecord extends RecordKey {
  /** The mirror itself wrote it, so it is what its kind says. */
  readonly value: object;
  readonly changedAt: string;
}

/** Records that are read before others have their turn. */
const sliceLength = 100;

/**
 * Reads records that changed into those of before.
 * @param before left out: these are all
 */
export async function readKept(
  before: ReadonlyMap<string, ReadRecord> | undefined,
  kept: readonly KeptRecord[],
): Promise<ReadonlyMap<string, ReadRecord>> {
  const records = new Map(before);
  for await (const some of slices(kept, sliceLength)) {
    for (const { kind, id, body, changedAt } of some) {
      const key = `${kind} ${id}`;
      if (body === null) records.delete(key);
      else records.set(key, { kind, id, value: JSON.parse(body) as object, changedAt });
    }
  }
  return before ? records : byName(records);
}

/** What is read of one kind, by id. */
export function ofKind<Value>(records: ReadonlyMap<string, ReadRecord>, wanted: RecordKind): Map<string, Value> {
  const found = [...records.values()].filter(({ kind }) => kind === wanted);
  return new Map(found.map(({ id, value }) => [id, value as Value]));
}

/** Services by their names: so they stand in later versions too, and what is nearly sorted is soon sorted. */
function byName(records: ReadonlyMap<string, ReadRecord>): ReadonlyMap<string, ReadRecord> {
  const { compare } = new Intl.Collator('lv');
  const nameOf = ({ kind, value }: ReadRecord) =>
    kind === 'service' ? (chooseLanguage((value as Service).name, 'lv')?.value ?? '') : '';
  const named = Array.from(records, ([key, record]) => ({ key, record, name: nameOf(record) }));
  named.sort((a, b) => compare(a.name, b.name));
  return new Map(named.map(({ key, record }) => [key, record]));
}
