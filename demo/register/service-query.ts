import { badParameter } from './problem.js';
import { searchWords } from './search-words.js';

/** What `GET /services` was asked for. */
export interface ServiceQuery {
  /** Of this list and those below, a service of any of the values is found; none: every service. */
  readonly institutions: readonly string[];
  readonly audiences: readonly string[];
  readonly lifeSituation: string | undefined;
  readonly territory: string | undefined;
  readonly channels: readonly string[];
  readonly fees: readonly string[];
  readonly statuses: readonly string[];
  readonly targetGroups: readonly string[];
  readonly standardService: string | undefined;
  /** What a person typed, as words to compare. */
  readonly words: readonly string[];
  readonly language: string;
  readonly sort: Sort;
  readonly page: number;
  readonly limit: number;
}

const sorts = ['relevance', 'name', 'updated'] as const;
export type Sort = (typeof sorts)[number];

const audiences = ['citizens', 'entrepreneurs', 'institutions'];
const channels = ['e-service', 'in-person', 'vpvkac', 'post', 'email', 'e-address', 'phone', 'other'];
const fees = ['free', 'paid', 'mixed', 'unknown'];
const statuses = ['published', 'suspended'];

/** Reads the parameters; an empty one counts as left out. */
export function readServiceQuery(parameters: URLSearchParams): ServiceQuery {
  const words = readWords(parameters);
  return {
    institutions: readInstitutions(parameters),
    audiences: readAudiences(parameters),
    lifeSituation: parameters.get('lifeSituation') || undefined,
    territory: parameters.get('territory') || undefined,
    channels: readEach(parameters, 'channel', channels),
    fees: readEach(parameters, 'fee', fees),
    statuses: readEach(parameters, 'status', statuses),
    targetGroups: readCodes(parameters, 'targetGroup', 'a code of a target group'),
    standardService: readCodes(parameters, 'standardService', 'an id of a standard service')[0],
    words,
    language: readLanguage(parameters),
    sort: readSort(parameters) ?? (words.length > 0 ? 'relevance' : 'name'),
    page: readNumber(parameters, 'page', { otherwise: 1, most: 1_000_000 }),
    limit: readNumber(parameters, 'limit', { otherwise: 24, most: 100 }),
  };
}

export function readAudiences(parameters: URLSearchParams): string[] {
  return readEach(parameters, 'audience', audiences);
}

export function readInstitutions(parameters: URLSearchParams): string[] {
  return readCodes(parameters, 'institution', 'a registration number');
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

/** Each value given, of those the contract knows. */
function readEach<Known extends string>(parameters: URLSearchParams, name: string, known: readonly Known[]): Known[] {
  return given(parameters, name).map((value) => {
    const word = known.find((one) => one === value);
    if (word === undefined) throw badParameter(name, value, `one of ${known.join(', ')}`);
    return word;
  });
}

/** Each value given, of the form that codes have. */
function readCodes(parameters: URLSearchParams, name: string, expected: string): string[] {
  const codes = given(parameters, name);
  const bad = codes.find((code) => !/^[\w.:-]{1,40}$/.test(code));
  if (bad !== undefined) throw badParameter(name, bad, expected);
  return codes;
}

function given(parameters: URLSearchParams, name: string): string[] {
  return parameters.getAll(name).filter((value) => value !== '');
}

function readSort(parameters: URLSearchParams): Sort | undefined {
  return readEach(parameters, 'sort', sorts)[0];
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
