import type { ReadRecords } from '../domain/read-records.js';
import { RegisterError } from '../domain/register-error.js';

/** The most services that are read whole, to be searched and filtered on the page. */
export const mostServices = 1500;

/** One page of a list, and how many pages there are. */
export interface PageOfRecords<Record> extends ReadRecords<Record> {
  readonly pageCount: number;
  /** Records on each page but the last. */
  readonly length: number;
}

/** Every record of a list; of a list that is too long only how many there are, or a little more. */
export type AllRecords<Record> = ReadRecords<Record> | { readonly tooMany: number };

/** Reads a list to its end, page beside page, where it has no more than `most` records. */
export async function readAllPages<Record>(
  readPage: (page: number) => Promise<PageOfRecords<Record>>,
  most = mostServices,
): Promise<AllRecords<Record>> {
  const first = await readPage(1);
  const { pageCount, length } = first;
  // The last page has one record at least.
  if ((pageCount - 1) * length + 1 > most) return { tooMany: pageCount * length };
  const further = Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => readPage(index + 2));
  return joinRecords([first, ...(await Promise.all(further))]);
}

/** Several lists as one, in their order. */
export function joinRecords<Record>(lists: readonly ReadRecords<Record>[]): ReadRecords<Record> {
  return { items: lists.flatMap(({ items }) => items), leftOut: lists.flatMap(({ leftOut }) => leftOut) };
}

/** Several lists as one; too many where one of them is, or all together are. */
export function joinAll<Record>(lists: readonly AllRecords<Record>[], most = mostServices): AllRecords<Record> {
  const total = lists.reduce((sum, list) => sum + ('tooMany' in list ? list.tooMany : list.items.length), 0);
  const read = lists.flatMap((list) => ('tooMany' in list ? [] : [list]));
  return total > most || read.length < lists.length ? { tooMany: total } : joinRecords(read);
}

/** What was read, and of records that could not be read their ids: as they are remembered. */
export function readableAgain({ items, leftOut }: ReadRecords<unknown>): unknown[] {
  return [...items, ...leftOut.map(({ id }) => ({ id }))];
}

/** What a page's editor is told of a list that no page can hold. */
export function tooManyServices(total: number): RegisterError {
  return new RegisterError(
    'settings',
    `these are ${total} services, more than the ${mostServices} that can be searched without the register's help: ` +
      'expected institution="…" to name whose are shown, or a gateway in front of the register',
  );
}
