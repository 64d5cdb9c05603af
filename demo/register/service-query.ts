import { badParameter } from './problem.js';
import { searchWords } from './search-words.js';

/** What `GET /services` was asked for. */
export interface ServiceQuery {
  readonly institutions: readonly string[];
  /** A service of any of them is found; none: every service. */
  readonly audiences: readonly string[];
  readonly lifeSituation: string | undefined;
  readonly territory: string | undefined;
  readonly channel: string | undefined;
  readonly fee: string | undefined;
  /** What a person typed, as words to compare. */
  readonly words: readonly string[];
  readonly language: string;
  readonly page: number;
  readonly limit: number;
}

const audiences = ['citizens', 'entrepreneurs', 'institutions'];
const channels = ['e-service', 'in-person', 'vpvkac', 'post', 'email', 'e-address', 'phone', 'other'];
const fees = ['free', 'paid', 'mixed', 'unknown'];

/** Reads the parameters; an empty one counts as left out. */
export function readServiceQuery(parameters: URLSearchParams): ServiceQuery {
  return {
    institutions: readInstitutions(parameters),
    audiences: readAudiences(parameters),
    lifeSituation: parameters.get('lifeSituation') || undefined,
    territory: parameters.get('territory') || undefined,
    channel: readWord(parameters, 'channel', channels),
    fee: readWord(parameters, 'fee', fees),
    words: readWords(parameters),
    language: readLanguage(parameters),
    page: readNumber(parameters, 'page', { otherwise: 1, most: 1_000_000 }),
    limit: readNumber(parameters, 'limit', { otherwise: 24, most: 100 }),
  };
}

export function readAudiences(parameters: URLSearchParams): string[] {
  const given = parameters.getAll('audience').filter((audience) => audience !== '');
  const bad = given.find((audience) => !audiences.includes(audience));
  if (bad !== undefined) throw badParameter('audience', bad, `one of ${audiences.join(', ')}`);
  return given;
}

export function readInstitutions(parameters: URLSearchParams): string[] {
  const given = parameters.getAll('institution').filter((number) => number !== '');
  const bad = given.find((number) => !/^[\w-]{1,40}$/.test(number));
  if (bad !== undefined) throw badParameter('institution', bad, 'a registration number');
  return given;
}

/** A moment or a day, in milliseconds since the epoch. */
export function readSince(parameters: URLSearchParams): number | undefined {
  const given = parameters.get('since');
  if (!given) return undefined;
  const moment = Date.parse(given);
  const looksRight = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(given);
  if (!looksRight || Number.isNaN(moment)) {
    throw badParameter('since', given, 'an ISO 8601 day or moment with its offset, such as 2026-11-23T08:30:00Z');
  }
  return moment;
}

function readWord(parameters: URLSearchParams, name: string, known: readonly string[]): string | undefined {
  const given = parameters.get(name);
  if (!given) return undefined;
  if (!known.includes(given)) throw badParameter(name, given, `one of ${known.join(', ')}`);
  return given;
}

function readWords(parameters: URLSearchParams): string[] {
  const given = parameters.get('q') ?? '';
  if (given.length > 200) throw badParameter('q', given, 'at most 200 characters');
  return [...new Set(searchWords(given))];
}

function readLanguage(parameters: URLSearchParams): string {
  const given = parameters.get('lang') || 'lv';
  try {
    return Intl.getCanonicalLocales(given)[0] ?? 'lv';
  } catch {
    throw badParameter('lang', given, 'a BCP 47 language tag, such as lv or en'); // a RangeError for what is no tag
  }
}

function readNumber(parameters: URLSearchParams, name: string, range: { otherwise: number; most: number }): number {
  const given = parameters.get(name);
  if (!given) return range.otherwise;
  const number = /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > range.most) throw badParameter(name, given, `a whole number from 1 to ${range.most}`);
  return number;
}
