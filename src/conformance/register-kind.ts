import { RegisterError } from '../domain/register-error.js';
import type { RegisterAdapter } from '../register/register-adapter.js';
import type { Exchange } from './exchange.js';
import type { PoliteReader } from './polite-reader.js';
import type { Ability, ListedPage, Reference, ReferenceKind, UnknownCode } from './reading.js';

/** A register that is being read. */
export interface OpenRegister {
  /** Without a slash at its end. */
  readonly address: string;
  readonly adapter: RegisterAdapter;
  /** Whose services are looked at; none: all. */
  readonly institutions: readonly string[];
  readonly reader: PoliteReader;
}

/**
 * What has to be known of one kind of register beyond what its adapter tells: how its list is read in parts rather than to
 * its end, and which of its words the adapter passes over in silence.
 */
export interface RegisterKind {
  /** What its adapter says it cannot answer; what a register may or may not answer is tried instead. */
  readonly cannot: readonly Ability[];
  /** Kinds of things that services name and that can be asked for by their ids. */
  readonly known: readonly ReferenceKind[];
  /** Whether one service is asked for at an address of its own, which has to say what no register has. */
  readonly hasAddresses: boolean;
  /** The first, the second, the middle and the last page of its services; all of what is not in pages. */
  readonly readPages: (register: OpenRegister) => Promise<readonly ListedPage[]>;
  /** Of the answers that a service was made of, what is its own. */
  readonly rawOf: (id: string, used: readonly Exchange[]) => readonly unknown[];
  readonly unknownCodes: (raw: readonly unknown[], used: readonly Exchange[]) => readonly UnknownCode[];
  /** References that lead nowhere within the answers that a service was made of. */
  readonly brokenWithin?: (id: string, used: readonly Exchange[]) => readonly Omit<Reference, 'from'>[];
}

/** First, second, middle and last, each once. */
export function somePages(count: number): number[] {
  const wanted = [1, 2, Math.ceil((count + 1) / 2), count];
  return [...new Set(wanted)].filter((page) => page >= 1 && page <= Math.max(1, count)).sort((a, b) => a - b);
}

/** The first page says how many there are; the others are read after it. */
export async function readSomePages(readPage: (number: number) => Promise<ListedPage>): Promise<ListedPage[]> {
  const first = await readPage(1);
  const pages = [first];
  for (const number of somePages(first.pageCount ?? 1).slice(1)) pages.push(await readPage(number));
  return pages;
}

/** The same for each institution, where a register lists the services of one at a time. */
export async function readSomePagesOfEach(
  institutions: readonly string[],
  readPage: (number: number, institution: string | undefined) => Promise<ListedPage>,
): Promise<ListedPage[]> {
  const pages: ListedPage[] = [];
  for (const institution of institutions.length > 0 ? institutions : [undefined])
    pages.push(...(await readSomePages((number) => readPage(number, institution))));
  return pages;
}

/** What a question came to: a value, or why there is none. */
export async function outcome<Value>(asked: Promise<Value>): Promise<Value | RegisterError> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RegisterError) return error;
    throw error;
  }
}

/** The words of an error that the adapter raised, rather than the network. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof RegisterError && ['wrong-shape', 'settings'].includes(error.reason)
    ? error.message
    : undefined;
}
