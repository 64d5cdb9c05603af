import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { ServicePage } from '../../src/domain/service-page.js';
import type { Answered, Exchange } from '../support/exchanges.js';
import { answerFrom } from '../support/exchanges.js';
import { type Contract, contractLeaks } from './contract-leaks.js';

/** What was said, and what an adapter made of it. */
export interface Telling {
  readonly exchange: Exchange;
  readonly answered: Answered;
}

interface Members {
  readonly [name: string]: unknown;
}

/** What became of the records of lists. */
interface ReadLists {
  /** All that was said beside the records. */
  readonly frame: unknown;
  readonly records: readonly unknown[];
  readonly items: readonly Members[];
  readonly leftOut: ServicePage['leftOut'];
}

const contractFile = new URL('../../src/adapters/virsis/openapi.json', import.meta.url);
const contract = JSON.parse(readFileSync(contractFile, 'utf8')) as Contract;

/** What is wrong with the answer to a changed register: members that nobody knows, records that are gone. */
export function complainOfAnswer(before: Telling, after: Telling): string[] {
  return [...complainOfMembers(after), ...complainOfRecords(before, after)];
}

/** The words that are remembered make the same answer, in memory and as the JSON a browser keeps. */
export async function complainOfMemory(exchange: Exchange, answered: Answered): Promise<string[]> {
  const expected = wordsOf(answered);
  const asJson = new Map(
    Array.from(answered.kept, ([url, { status, body }]) => {
      const words = JSON.stringify(body) as string | undefined;
      return [url, { status, body: words === undefined ? undefined : (JSON.parse(words) as unknown) }];
    }),
  );
  const complaints: string[] = [];
  for (const said of [answered.kept, asJson]) {
    const again = said.size > 0 ? await answerFrom({ ...exchange, said }) : undefined;
    if (!again) complaints.push('nothing is remembered');
    else if (wordsOf(again) !== expected) complaints.push('what is remembered makes another answer');
  }
  return complaints;
}

/**
 * An answer as JSON, without what was wrong with records that could not be read: what is remembered of them is that they
 * could not be read, and as which.
 */
function wordsOf({ value }: Answered): string {
  return JSON.stringify(value, (member, inner: unknown) => (member === 'reason' ? undefined : inner));
}

function complainOfMembers({ exchange: { adapter, question }, answered: { value } }: Telling): string[] {
  if (value === undefined) return [];
  const { leftOut, ...members } = value as Members & { readonly leftOut?: readonly object[] };
  const names = (leftOut ?? []).flatMap((left) => Object.keys(left)).filter((name) => !['id', 'reason'].includes(name));
  const leaks = (name: string, inner: unknown) => contractLeaks(contract, name, inner);
  switch (question.about) {
    case 'services':
    case 'all-services': {
      // Helsinki's register knows nothing but whole descriptions.
      const schema = adapter.name === 'helsinki' ? 'Service' : 'ServiceSummary';
      const { items, services = items, ...page } = members;
      const shown = (services ?? []) as readonly unknown[];
      return [...names, ...leaks('ServicePage', page), ...shown.flatMap((item) => leaks(schema, item))];
    }
    case 'service':
      return leaks({ published: 'Service', suspended: 'Service' }[String(members.status)] ?? 'WithdrawnService', value);
    case 'life-situations':
      return [...names, ...leaks('LifeSituationTree', members)];
    case 'life-situation':
      return [...names, ...leaks('LifeSituation', members)];
    case 'institution':
      return leaks('Institution', value);
    case 'resources':
      return [...names, ...leaks('ResourceList', members)];
  }
}

/**
 * Nothing is lost from lists of which nothing but records was changed. A record that is as it was is shown as it was;
 * one that was changed is shown or named as left out, by its id where it has one, and counted where it has none. Of
 * records with one id one is shown or named; the others are one with it where they say the same.
 */
function complainOfRecords(before: Telling, after: Telling): string[] {
  const [known, read] = [listsOf(before), listsOf(after)];
  if (!known || !read || !isDeepStrictEqual(known.frame, read.frame)) return [];
  const itemsById = byId(read.items);
  const knownById = byId(known.records);
  const shownById = byId(known.items);
  const recordsById = byId(read.records);
  const leftOutIds = new Set(read.leftOut.map(({ id }) => id));
  const complaints = read.records.flatMap((record) => {
    const id = idOf(record);
    const isAlone = recordsById.get(id)?.length === 1;
    const isAsItWas = (knownById.get(id) ?? []).some((one) => isDeepStrictEqual(one, record));
    if (id !== undefined && isAsItWas && isAlone) {
      const isShown = itemsById.get(id)?.some((item) => shownById.get(id)?.some((one) => isDeepStrictEqual(one, item)));
      return isShown ? [] : [`${id} was not changed and is not shown as it was`];
    }
    return itemsById.has(id) || leftOutIds.has(id) ? [] : [`${id} is neither shown nor named`];
  });
  const ids = new Set(read.records.map(idOf).filter((id) => id !== undefined));
  const least = ids.size + (recordsById.get(undefined)?.length ?? 0);
  const found = read.items.length + read.leftOut.length;
  const isEach = found >= least && found <= read.records.length;
  return isEach ? complaints : [...complaints, `of ${read.records.length} records ${found} are shown or named`];
}

function byId<Value>(values: readonly Value[]): Map<string | undefined, Value[]> {
  const grouped = new Map<string | undefined, Value[]>();
  for (const value of values) grouped.set(idOf(value), [...(grouped.get(idOf(value)) ?? []), value]);
  return grouped;
}

/** An id as people read it: some registers count. */
function idOf(record: unknown): string | undefined {
  const { id } = membersOf(record);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

/** Nothing where the question is about no list, or not about the whole of it, or none was said. */
function listsOf({ exchange: { adapter, question, said }, answered: { value } }: Telling): ReadLists | undefined {
  const bodies = Array.from(said.values(), ({ body }) => body);
  const isWhole = question.about === 'all-services' || (question.about === 'services' && !question.text);
  const items = itemsIn(value);
  if (!items) return undefined;
  const leftOut = (value as Partial<Pick<ServicePage, 'leftOut'>>).leftOut ?? [];
  if (adapter.name === 'helsinki') {
    const [records] = bodies;
    return isWhole && Array.isArray(records) ? { frame: [], records, items, leftOut } : undefined;
  }
  const lists = bodies.map(question.about === 'life-situation' ? partsOfSteps : partsOfPage);
  const parts = lists.filter((list) => list !== undefined);
  if (parts.length < lists.length) return undefined;
  return {
    frame: parts.map(({ frame }) => frame),
    records: parts.flatMap(({ records }) => records),
    items,
    leftOut,
  };
}

function itemsIn(value: unknown): readonly Members[] | undefined {
  const { items, services, steps } = (value ?? {}) as Readonly<Record<string, readonly Members[] | undefined>>;
  return items ?? services ?? steps?.flatMap((step) => step.services as readonly Members[]);
}

type Parts = Pick<ReadLists, 'frame' | 'records'>;

function partsOfPage(body: unknown): Parts | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { items, ...frame } = body as Members;
  return Array.isArray(items) ? { frame, records: items } : undefined;
}

function partsOfSteps(body: unknown): Parts | undefined {
  const { steps, ...frame } = (body ?? {}) as Members;
  if (!Array.isArray(steps)) return undefined;
  const parts = steps.map((one) => {
    const { services, ...step } = (one ?? {}) as Members;
    return { step, services };
  });
  if (!parts.every(({ services }) => Array.isArray(services))) return undefined;
  return {
    frame: [frame, parts.map(({ step }) => step)],
    records: parts.flatMap(({ services }) => services as unknown[]),
  };
}
