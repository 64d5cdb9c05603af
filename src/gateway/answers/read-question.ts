import * as z from 'zod/mini';
import { channelKinds } from '../../domain/channel.js';
import { isoDateOrMoment } from '../../domain/date.js';
import { feeStatuses } from '../../domain/fee.js';
import { languageTag } from '../../domain/language-tag.js';
import { audiences, serviceStatuses } from '../../domain/public-service.js';
import { type LifeSituationsQuestion, type ServicesQuestion, sorts } from '../../domain/question.js';
import { badParameter, Problem } from './problem.js';

/** The longest address that is read, in characters. */
const longestAddress = 4096;
/** The most values of one parameter. */
const mostValues = 50;
const mostIds = 100;
const longestText = 200;
const largestPage = 100;

/** @throws Problem 414 where it is too long to be a question */
export function readAddress(address: string): URL {
  if (address.length > longestAddress) throw new Problem(414, 'The address is longer than any question');
  return new URL(address);
}

/** @throws Problem 400 that names the parameter */
export function readServicesQuestion(parameters: URLSearchParams): ServicesQuestion {
  const text = parameters.get('q') ?? '';
  if (text.length > longestText) throw badParameter('q', `at most ${longestText} characters`);
  const [sort] = readWords(parameters, 'sort', sorts);
  return {
    about: 'services',
    institutions: readCodes(parameters, 'institution'),
    audiences: readWords(parameters, 'audience', audiences),
    lifeSituation: readCode(parameters, 'lifeSituation'),
    territory: readCode(parameters, 'territory'),
    channels: readWords(parameters, 'channel', channelKinds),
    fees: readWords(parameters, 'fee', feeStatuses),
    statuses: readWords(parameters, 'status', serviceStatuses),
    targetGroups: readCodes(parameters, 'targetGroup'),
    standardService: readCode(parameters, 'standardService'),
    ...(text.trim() !== '' && { text: text.trim() }),
    language: readLanguage(parameters),
    ...(sort && { sort }),
    page: readNumber(parameters, 'page', 1, 1_000_000),
    limit: readNumber(parameters, 'limit', 24, largestPage),
  };
}

/** @throws Problem 400 that names the parameter */
export function readLifeSituationsQuestion(parameters: URLSearchParams): LifeSituationsQuestion {
  return {
    about: 'life-situations',
    audiences: readWords(parameters, 'audience', audiences),
    institutions: readCodes(parameters, 'institution'),
    territory: readCode(parameters, 'territory'),
  };
}

/** Ids parted by commas, sorted, each once. @throws Problem 400 where they are too many */
export function readIds(parameters: URLSearchParams): string[] {
  const ids = parameters.getAll('ids').flatMap((list) => list.split(','));
  const given = [...new Set(ids.filter((id) => id !== ''))].sort();
  if (given.length > mostIds) throw badParameter('ids', `at most ${mostIds} ids, parted by commas`);
  return given;
}

/** A moment in milliseconds since the epoch. @throws Problem 400 */
export function readSince(parameters: URLSearchParams): number | undefined {
  const given = parameters.get('since');
  if (!given) return undefined;
  if (!z.safeParse(isoDateOrMoment, given).success) {
    throw badParameter('since', 'an ISO 8601 day or moment with its offset, such as 2026-11-23T08:30:00Z');
  }
  return Date.parse(given);
}

/** The values given, in one order, so that the same question is one in every cache. */
function given(parameters: URLSearchParams, name: string): string[] {
  const values = [...new Set(parameters.getAll(name).filter((value) => value !== ''))].sort();
  if (values.length > mostValues) throw badParameter(name, `at most ${mostValues} values`);
  return values;
}

function readWords<Word extends string>(parameters: URLSearchParams, name: string, known: readonly Word[]): Word[] {
  return given(parameters, name).map((value) => {
    const word = known.find((one) => one === value);
    if (word === undefined) throw badParameter(name, `one of ${known.join(', ')}`);
    return word;
  });
}

function readCodes(parameters: URLSearchParams, name: string): string[] {
  const codes = given(parameters, name);
  if (codes.some((code) => code.length > longestText)) throw badParameter(name, `at most ${longestText} characters`);
  return codes;
}

function readCode(parameters: URLSearchParams, name: string): string | undefined {
  return readCodes(parameters, name)[0];
}

function readLanguage(parameters: URLSearchParams): string {
  const tag = parameters.get('lang') || 'lv';
  const known = z.safeParse(languageTag, tag).success && isLocale(tag);
  if (!known) throw badParameter('lang', 'a BCP 47 language tag, such as lv or en');
  return tag;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // a RangeError for what only looks like a tag
  }
}

function readNumber(parameters: URLSearchParams, name: string, otherwise: number, most: number): number {
  const written = parameters.get(name);
  if (!written) return otherwise;
  const number = /^\d{1,7}$/.test(written) ? Number(written) : 0;
  if (number < 1 || number > most) throw badParameter(name, `a whole number from 1 to ${most}`);
  return number;
}
