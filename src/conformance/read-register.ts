import type { RegisterAdapter } from '../register/register-adapter.js';
import { answered } from './exchange.js';
import { findBroken } from './broken-references.js';
import { PoliteReader, ReadingStoppedError } from './polite-reader.js';
import type { Ability, ListedPage, Reading, SampledRecord } from './reading.js';
import type { ReadingLimits, StopReason } from './reading-limits.js';
import type { OpenRegister } from './register-kind.js';
import { outcome, refusalOf } from './register-kind.js';
import { registerKinds } from './register-kinds.js';
import { sampleRecord } from './sample-record.js';
import { tryQuestions } from './try-questions.js';

/** Which register is read, and whose services of it. */
export interface ReadingQuestion {
  /** Without a slash at its end. */
  readonly register: string;
  readonly adapter: RegisterAdapter;
  /** None: all. */
  readonly institutions: readonly string[];
  /** Languages that every service should be in; none: those that most services are in. */
  readonly languages: readonly string[];
}

/** How far a reading is. */
export type TellProgress = (done: number, total: number, address: string) => void;

/** A reading, and how much of the register it is. */
export interface FinishedReading extends Reading {
  readonly requests: number;
}

/** Reads parts of a register: pages of its list, a sample of its services, what these name, and how it answers. */
export async function readRegister(
  { register: address, adapter, institutions, languages }: ReadingQuestion,
  limits: ReadingLimits,
  signal: AbortSignal,
  tell: TellProgress = () => undefined,
): Promise<FinishedReading> {
  const kind = registerKinds[adapter.name] ?? registerKinds.virsis;
  const reader = new PoliteReader(limits, signal);
  const register: OpenRegister = { address, adapter, institutions, reader };
  const at = Date.now();
  const pages: ListedPage[] = [];
  const records: SampledRecord[] = [];
  const found = { broken: [], situations: [], situationsLeftOut: [], refusedAnswers: [], cannot: kind.cannot };
  let rest: Pick<Reading, keyof typeof found> = found;
  let stopped: StopReason | undefined;
  try {
    pages.push(...(await kind.readPages(register)));
    await askForSameAsFirst(reader, 'list');
    const ids = choose(await idsOf(register, pages), limits.sample);
    for (const [index, id] of ids.entries()) {
      tell(index, ids.length, id);
      records.push(await sampleRecord(register, kind, id));
    }
    await askForSameAsFirst(reader, 'record');
    rest = { ...rest, cannot: [...kind.cannot, ...(await tryQuestions(register, kind, pages))] as readonly Ability[] };
    rest = { ...rest, ...(await findBroken(register, kind, records, limits.sample)) };
  } catch (error) {
    if (!(error instanceof ReadingStoppedError)) throw error;
    stopped = error.reason;
  }
  return {
    register: address,
    adapter: adapter.name,
    languages: languages.length > 0 ? languages : usualLanguages(records),
    at,
    slow: limits.slow,
    exchanges: reader.exchanges,
    requests: reader.requests,
    pages,
    total: totalOf(pages),
    records,
    ...rest,
    stopped: stopped ?? reader.stopped,
  };
}

async function askForSameAsFirst(reader: PoliteReader, purpose: 'list' | 'record'): Promise<void> {
  const [first] = answered(reader.exchanges).filter((exchange) => exchange.purpose === purpose);
  if (first) await reader.askForSame(first);
}

/** Ids on the pages; of a file that holds all institutions' services, those of the ones that were asked for. */
async function idsOf({ address, adapter, institutions, reader }: OpenRegister, pages: readonly ListedPage[]) {
  const listed = [...new Set(pages.flatMap(({ ids }) => ids).filter((id) => id !== undefined))];
  if (institutions.length === 0 || !['helsinki', 'cpsv-ap'].includes(adapter.name)) return listed;
  const question = { about: 'all-services', institutions, most: Infinity } as const;
  const answer = await outcome(adapter.answer(question, address, reader.open('list').read));
  if (refusalOf(answer) !== undefined || !('services' in answer)) return listed;
  return (answer.services ?? []).map(({ id }) => id);
}

/** So many of them, at equal distances, the first and the last among them. */
function choose(ids: readonly string[], count: number): string[] {
  if (ids.length <= count) return [...ids];
  const at = (index: number) => ids[Math.round((index * (ids.length - 1)) / Math.max(1, count - 1))];
  return Array.from({ length: count }, (_, index) => at(index)).filter((id) => id !== undefined);
}

function totalOf(pages: readonly ListedPage[]): number | undefined {
  const first = new Map(pages.map((page) => [page.of, page])).values();
  const totals = [...first].map(({ total, pageCount, size, of }) => {
    if (total !== undefined) return total;
    const ofList = pages.filter((page) => page.of === of);
    const seen = ofList.reduce((sum, { ids }) => sum + ids.length, 0);
    return Math.max(seen, size && pageCount ? (pageCount - 1) * size + 1 : 0);
  });
  return totals.length > 0 ? totals.reduce((sum, one) => sum + one, 0) : undefined;
}

/** Languages in which at least half of the services have their name. */
function usualLanguages(records: readonly SampledRecord[]): string[] {
  const names = records.flatMap(({ service }) => (service ? [service.name] : []));
  const counts = new Map<string, number>();
  for (const name of names) {
    const languages = new Set(Object.keys(name).map((tag) => tag.toLowerCase().split('-')[0] ?? ''));
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].filter(([language, count]) => language !== 'und' && count * 2 >= names.length).map(([tag]) => tag);
}
