import type * as z from 'zod/mini';
import { type ReadRecords, readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import type { LeftOutRecord } from '../../domain/service-page.js';
import { ReadOnce } from '../../register/read-once.js';
import type { RegisterReply } from '../../register/register-adapter.js';
import { ptvChannel, ptvGeneralDescription, ptvId, ptvOrganization, ptvPage, ptvService } from './ptv-wire.js';

/** Asks beneath the register's address. */
export type AskPtv = (path: string) => Promise<RegisterReply>;

/** The most guids the register takes in one request. */
const mostGuids = 100;

/** One page of ids or of services. */
interface Page<Record> extends ReadRecords<Record> {
  readonly pageCount: number;
  /** Records on each page but the last. */
  readonly length: number;
}

/** Every page of a list, or how many records it has where they are more than were wanted. */
export type AllPages<Record> = ReadRecords<Record> | { readonly tooMany: number };

const readIdPage = pageReader(ptvId);
const readServicePage = pageReader(ptvService);
const readServices = listReader(ptvService);
const readChannels = listReader(ptvChannel);
const readGeneralDescriptions = listReader(ptvGeneralDescription);
const readOrganizations = listReader(ptvOrganization);

/** Whole services, as the register lists those of an organisation or an area. */
export async function servicesListed(ask: AskPtv, path: string, most: number) {
  return allPages(async (page) => readServicePage(await ask(`${path}&page=${page}`)), most);
}

/** Ids of all services that are published. */
export async function idsListed(ask: AskPtv, most: number) {
  return allPages(async (page) => readIdPage(await ask(`/Service?page=${page}`)), most);
}

export const servicesById = (ask: AskPtv, ids: readonly string[]) => byGuids(ask, '/Service', ids, readServices);

export const channelsById = (ask: AskPtv, ids: readonly string[]) => byGuids(ask, '/ServiceChannel', ids, readChannels);

export const generalDescriptionsById = (ask: AskPtv, ids: readonly string[]) =>
  byGuids(ask, '/GeneralDescription', ids, readGeneralDescriptions);

export const organizationsById = (ask: AskPtv, ids: readonly string[]) =>
  byGuids(ask, '/Organization', ids, readOrganizations);

/** Those with a Finnish business id: an organisation and parts of it may share one. */
export async function organizationsByCode(ask: AskPtv, code: string) {
  return readOrganizations(await ask(`/Organization/businesscode/${code}`));
}

/** `faa6b1ed-65e0-415e-9db4-67021d8eebc0`: what is none, the register refuses to look for. */
export function isGuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** A Finnish business id, `0201256-6`. */
export function isBusinessCode(text: string): boolean {
  return /^\d{7}-\d$/.test(text);
}

async function byGuids<Record>(
  ask: AskPtv,
  collection: string,
  ids: readonly string[],
  readList: (reply: RegisterReply) => ReadRecords<Record>,
): Promise<ReadRecords<Record>> {
  // In one order, so that the same records have the same addresses in every cache.
  const guids = [...new Set(ids.filter(isGuid))].sort();
  const parts = Array.from({ length: Math.ceil(guids.length / mostGuids) }, (_, index) =>
    guids.slice(index * mostGuids, (index + 1) * mostGuids),
  );
  return joined(await Promise.all(parts.map(async (part) => readList(await ask(`${collection}/list?guids=${part.join()}`)))));
}

async function allPages<Record>(
  readPage: (page: number) => Promise<Page<Record>>,
  most: number,
): Promise<AllPages<Record>> {
  const first = await readPage(1);
  const { pageCount, length } = first;
  // The last page has one record at least.
  if ((pageCount - 1) * length + 1 > most) return { tooMany: pageCount * length };
  const further = Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => readPage(index + 2));
  return joined([first, ...(await Promise.all(further))]);
}

function joined<Record>(parts: readonly ReadRecords<Record>[]): ReadRecords<Record> {
  return { items: parts.flatMap(({ items }) => items), leftOut: parts.flatMap(({ leftOut }) => leftOut) };
}

/** Reads lists of one kind of record, and remembers what it read. */
function listReader<Schema extends z.ZodMiniType>(schema: Schema) {
  const known = new ReadOnce<ReadRecords<z.output<Schema>>>();
  return ({ body, keep }: RegisterReply): ReadRecords<z.output<Schema>> => {
    if (!Array.isArray(body)) throw new RegisterError('wrong-shape', 'expected a list of records');
    return known.value(body, keep, () => {
      const value = readRecords(schema, body);
      return { value, words: readableAgain(value) };
    });
  };
}

function pageReader<Schema extends z.ZodMiniType>(schema: Schema) {
  const known = new ReadOnce<Page<z.output<Schema>>>();
  return ({ body, keep }: RegisterReply): Page<z.output<Schema>> => {
    const envelope = ptvPage.safeParse(body).data;
    if (!envelope) throw new RegisterError('wrong-shape', 'expected a page with pageCount and itemList');
    return known.value(body as object, keep, () => {
      const { itemList, ...paging } = envelope;
      const read = readRecords(schema, itemList);
      const value = { ...read, pageCount: paging.pageCount, length: paging.pageSize || itemList.length };
      return { value, words: { ...paging, itemList: readableAgain(read) } };
    });
  };
}

/** What was read, and of records that could not be read their ids. */
function readableAgain({ items, leftOut }: ReadRecords<unknown>): unknown[] {
  return [...items, ...leftOut.map(({ id }: LeftOutRecord) => ({ id }))];
}
