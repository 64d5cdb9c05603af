import type { Institution } from '../../domain/institution.js';
import type { LifeSituationNode } from '../../domain/life-situation.js';
import type { Service, ServiceRecord, ServiceSummary, WithdrawnService } from '../../domain/public-service.js';
import type { Question, ValueOf } from '../../domain/question.js';
import { RegisterError } from '../../domain/register-error.js';
import type { Resource } from '../../domain/resource.js';
import { resourceIdsOf } from '../../domain/resources-question.js';
import type { ServicePage } from '../../domain/service-page.js';
import type { KeptSituation } from './catalogue.js';
import type { RecordKey } from './mirror-store.js';

/** Asks the register one question through its adapter. */
export type AskRegister = <Q extends Question>(question: Q) => Promise<ValueOf<Q>>;

/** A list or a record that contradicts another answer of the same read: nothing follows from such a read. */
export class IncompleteReadError extends Error {
  override readonly name = 'IncompleteReadError';
}

/** What a register was found to hold of services. */
export interface ReadServices {
  readonly services: readonly Service[];
  readonly withdrawn: readonly WithdrawnService[];
  /** Ids that the register says it does not know. */
  readonly unknown: readonly string[];
  /** Records that are there and that could not be read. */
  readonly unread: readonly RecordKey[];
}

/** All that a register was found to hold. */
export interface WholeRead extends ReadServices {
  readonly situations: readonly KeptSituation[];
  readonly institutions: readonly Institution[];
  readonly resources: readonly Resource[];
}

/** Services on each page that is read. */
const pageLength = 100;
/** The most ids that are asked for at once. */
const mostIds = 100;

/**
 * Reads a register to its end.
 * @param institutions registration numbers whose services are read; none: all
 * @param known ids of services that were there before or were withdrawn: each that is not listed is asked for, since only
 * the register's own word withdraws a service
 * @param atOnce how many questions are open at a time
 * @throws RegisterError where the register fails to answer one question, IncompleteReadError where answers do not fit
 */
export async function readWholeRegister(
  ask: AskRegister,
  institutions: readonly string[],
  known: readonly string[],
  atOnce: number,
): Promise<WholeRead> {
  const listed = await readList(ask, institutions, atOnce);
  const read = await readServices(ask, [...new Set([...listed.ids, ...known])], atOnce);
  const missing = read.unknown.filter((id) => listed.ids.has(id));
  if (missing.length > 0) throw new IncompleteReadError(`${missing.length} services are listed and not known`);
  const numbers = [...new Set([...institutions, ...read.services.flatMap(institutionsOf)])];
  const unread: RecordKey[] = [...listed.unread.map((id) => ({ kind: 'service', id }) as const), ...read.unread];
  const found = await each(numbers, atOnce, (id) =>
    ifReadable({ kind: 'institution', id }, unread, () => ask({ about: 'institution', registrationNumber: id })),
  );
  return {
    ...read,
    unread,
    situations: await readSituations(ask, institutions, atOnce, unread),
    institutions: found.filter((institution) => institution !== undefined),
    resources: await readResources(ask, read.services.flatMap(resourceIdsOf), unread),
  };
}

/** Each of these services by its id. @throws RegisterError where the register fails to answer for one of them */
export async function readServices(ask: AskRegister, ids: readonly string[], atOnce: number): Promise<ReadServices> {
  const unread: RecordKey[] = [];
  const records = await each(ids, atOnce, (id) =>
    ifReadable({ kind: 'service', id }, unread, () => ask({ about: 'service', id })),
  );
  const there = records.filter((record) => record !== undefined);
  return {
    services: there.filter(isOffered),
    withdrawn: there.filter((record) => record.status === 'withdrawn'),
    unknown: there.filter(({ status }) => status === 'unknown').map(({ id }) => id),
    unread,
  };
}

function isOffered(record: ServiceRecord): record is Service {
  return record.status === 'published' || record.status === 'suspended';
}

/** The resources with these ids, each once, as far as the register knows them. */
export async function readResources(
  ask: AskRegister,
  wanted: readonly string[],
  unread: RecordKey[] = [],
): Promise<Resource[]> {
  const ids = [...new Set(wanted)].sort();
  const read: Resource[] = [];
  for (let start = 0; start < ids.length; start += mostIds) {
    const { items, leftOut } = await ask({ about: 'resources', ids: ids.slice(start, start + mostIds) });
    read.push(...items);
    unread.push(...leftOut.flatMap(({ id }) => (id === undefined ? [] : [{ kind: 'resource', id } as const])));
  }
  return read;
}

/** The ids on all pages of the list, which must hold as many as each of them counts. */
async function readList(ask: AskRegister, institutions: readonly string[], atOnce: number) {
  const readPage = (page: number) => ask({ about: 'services', institutions, page, limit: pageLength });
  const first = await readPage(1);
  const length = first.limit;
  const count = Math.max(1, Math.ceil(first.total / length));
  const numbers = Array.from({ length: count - 1 }, (_, index) => index + 2);
  const pages = [first, ...(await each(numbers, atOnce, readPage))];
  const ids = new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)));
  const leftOut = pages.flatMap((page) => page.leftOut);
  const unread = leftOut.flatMap(({ id }) => (id === undefined || ids.has(id) ? [] : [id]));
  const nameless = leftOut.filter(({ id }) => id === undefined).length;
  if (pages.some((page) => !fits(page, first, ids.size + unread.length + nameless))) {
    throw new IncompleteReadError(`the list counts ${first.total} services and holds ${ids.size + unread.length}`);
  }
  return { ids, unread };
}

function fits({ total, limit }: ServicePage, first: ServicePage, found: number): boolean {
  return total === found && limit === first.limit;
}

async function readSituations(
  ask: AskRegister,
  institutions: readonly string[],
  atOnce: number,
  unread: RecordKey[],
): Promise<KeptSituation[]> {
  const { items, leftOut } = await ask({ about: 'life-situations', institutions });
  unread.push(...leftOut.flatMap(({ id }) => (id === undefined ? [] : [{ kind: 'life-situation', id } as const])));
  const read = await each([...items.entries()], atOnce, async ([nth, node]): Promise<KeptSituation | undefined> => {
    const { id } = node;
    const situation = await ifReadable({ kind: 'life-situation', id }, unread, () =>
      ask({ about: 'life-situation', id, institutions }),
    );
    if (!situation) {
      if (unread.some((one) => one.kind === 'life-situation' && one.id === id)) return undefined;
      throw new IncompleteReadError('a life situation is listed and not known');
    }
    const { steps, leftOut: _, serviceCount: __, ...told } = situation;
    const kept = steps.map(({ services, ...step }) => ({ ...step, serviceIds: services.map((one) => one.id) }));
    return { ...told, ...parentOf(node), nth, steps: kept };
  });
  return read.filter((situation) => situation !== undefined);
}

/** What is asked for; `undefined`, and a word of it in `unread`, where the register's record is broken. */
async function ifReadable<Value>(
  key: RecordKey,
  unread: RecordKey[],
  read: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RegisterError) || error.reason !== 'wrong-shape') throw error;
    unread.push(key);
    return undefined;
  }
}

/** The tree says where a situation stands. */
function parentOf({ parentId }: LifeSituationNode) {
  return parentId === undefined ? {} : { parentId };
}

function institutionsOf({ holder, providers = [] }: ServiceSummary): string[] {
  return [holder, ...providers].map(({ registrationNumber }) => registrationNumber);
}

/** What comes of each item, in their order, a few at a time; the first failure ends it. */
async function each<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  let failed = false;
  const work = async () => {
    for (const [index, item] of rest) {
      if (failed) return;
      results[index] = await act(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
