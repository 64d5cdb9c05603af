import type * as z from 'zod/mini';
import { type ReadRecords, readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { ReadOnce } from '../../register/read-once.js';
import { joinRecords, type PageOfRecords, readableAgain, readAllPages } from '../../register/read-pages.js';
import type { RegisterReply } from '../../register/register-adapter.js';
import { ptvChannel, ptvGeneralDescription, ptvId, ptvOrganization, ptvPage, ptvService } from './ptv-wire.js';

/** Asks beneath the register's address. */
export type AskPtv = (path: string) => Promise<RegisterReply>;

/** The most guids the register takes in one request. */
const mostGuids = 100;

const readIdPage = pageReader(ptvId);
const readServicePage = pageReader(ptvService);
const readServices = listReader(ptvService);
const readChannels = listReader(ptvChannel);
const readGeneralDescriptions = listReader(ptvGeneralDescription);
const readOrganizations = listReader(ptvOrganization);

/** Whole services, as the register lists those of an organisation or an area. */
export async function servicesListed(ask: AskPtv, path: string) {
  return readAllPages(async (page) => readServicePage(await ask(`${path}&page=${page}`)));
}

/** Ids of all services that are published. */
export async function idsListed(ask: AskPtv) {
  return readAllPages(async (page) => readIdPage(await ask(`/Service?page=${page}`)));
}

export const servicesById = (ask: AskPtv, ids: readonly string[]) => byGuids(ask, '/Service', ids, readServices);

export const channelsById = (ask: AskPtv, ids: readonly string[]) => byGuids(ask, '/ServiceChannel', ids, readChannels);

export const generalDescriptionsById = (ask: AskPtv, ids: readonly string[]) =>
  byGuids(ask, '/GeneralDescription', ids, readGeneralDescriptions);

export const organizationsById = (ask: AskPtv, ids: readonly string[]) =>
  byGuids(ask, '/Organization', ids, readOrganizations);

/** `faa6b1ed-65e0-415e-9db4-67021d8eebc0`: what is none, the register refuses to look for. */
export function isGuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
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
  return joinRecords(
    await Promise.all(parts.map(async (part) => readList(await ask(`${collection}/list?guids=${part.join()}`)))),
  );
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
  const known = new ReadOnce<PageOfRecords<z.output<Schema>>>();
  return ({ body, keep }: RegisterReply): PageOfRecords<z.output<Schema>> => {
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
