import { type OpeningHours, weekdays } from '../domain/channel.js';
import { priceOf } from '../domain/fee.js';
import type { Institution } from '../domain/institution.js';
import type { Service } from '../domain/public-service.js';
import { isAboutDeadline } from './fact-words.js';
import { factsIn, isSameFact, type StatedKind } from './facts/facts-in.js';
import type { Schedule } from './facts/opening-times-in.js';
import { sentencesOf, stemsOf } from './words.js';

/** What the register states of one kind. */
interface Stated {
  readonly keys: ReadonlySet<string>;
  /** As the register writes it, for people. */
  readonly texts: readonly string[];
  /** Those that are said of the fact itself, where others are said of other things: an appeal's time is no deadline. */
  readonly ownKeys: ReadonlySet<string>;
  /** Whether whatever else a page says contradicts it; otherwise the register does not say all. */
  readonly isComplete: boolean;
}

/** One row of a price list. */
export interface PriceRow {
  readonly stems: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly text: string;
}

/** The facts of a description in a shape in which a page's can be compared with them. */
export interface RegisterFacts {
  readonly stated: Readonly<Record<StatedKind, Stated>>;
  readonly priceRows: readonly PriceRow[];
  /** Lowest and highest price where any between them is right. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly schedules: readonly Schedule[];
  /** All words of the description and of the institution's contacts. */
  readonly stems: ReadonlySet<string>;
}

/** @param institutions whose own phone, address and hours are right as well */
export function registerFactsOf(service: Service, institutions: readonly Institution[] = []): RegisterFacts {
  const texts = stringsIn(service);
  const contacts = institutions.flatMap(({ contact }) => stringsIn(contact));
  const channels = (service.steps ?? []).flatMap((step) => step.channels ?? []);
  const places = channels.flatMap((channel) => channel.places ?? []);
  const own = stringsIn([service.contact, channels]);
  const hours = [...places.map(({ openingHours }) => openingHours), ...institutions.map((one) => one.openingHours)];
  const states = (kind: 'phone' | 'address'): Stated => {
    const keys = keysIn([...texts, ...contacts], kind);
    const ofOwn = own.flatMap((text) => factsIn(text, kind).map((fact) => fact.text));
    return { keys, ownKeys: keys, texts: [...new Set(ofOwn)], isComplete: ofOwn.length > 0 };
  };
  return {
    stated: {
      price: statedPrices(service, texts),
      deadline: statedDeadline(service, texts),
      phone: states('phone'),
      address: states('address'),
    },
    priceRows: priceRows(service),
    ranges: rangesOf(service),
    stems: new Set([...texts, ...contacts].flatMap(stemsOf)),
    schedules: uniqueSchedules(hours.filter((one) => one !== undefined).map(scheduleOf)),
  };
}

/**
 * Whether what a page states agrees with the register, or with what the register leaves open.
 * @param isNamed whether the page says that it is this very fact
 */
export function agrees({ stated, ranges }: RegisterFacts, kind: StatedKind, key: string, isNamed: boolean): boolean {
  const { keys, ownKeys, isComplete } = stated[kind];
  if (!isNamed && keys.has(key)) return true;
  if ([...ownKeys].some((known) => isSameFact(kind, known, key))) return true;
  if (kind === 'price') {
    if (!isComplete) return key !== '0' || keys.size === 0;
    return ranges.some(([from, to]) => Number(key) >= from && Number(key) <= to);
  }
  return !isComplete;
}

function statedPrices(service: Service, texts: readonly string[]): Stated {
  const { fee, fees = [] } = service;
  const rows = fees.flatMap(({ amount, total, from, to, ...row }) => {
    const { from: low, to: high } = priceOf({ amount, total, from, to, ...row });
    return [amount, total, from, to, low, high];
  });
  const amounts = [...rows, fee.from, fee.to].filter((amount) => amount !== undefined);
  const isFree = fee.status === 'free' || fee.status === 'mixed';
  const keys = new Set([...amounts.map(String), ...(isFree ? ['0'] : []), ...keysIn(texts, 'price')]);
  const hasPrices = amounts.some((amount) => amount > 0);
  // "Paid" without a price, or with rows of 0.00 alone, means that the price list is elsewhere.
  if (fee.status === 'paid' && !hasPrices) keys.add('paid').delete('0');
  const told = [...new Set(amounts)]
    .sort((a, b) => a - b)
    .map((amount) => `${amount.toFixed(2)} ${fee.currency ?? 'EUR'}`);
  const isComplete = hasPrices || fee.status === 'free';
  const stated = fee.status === 'unknown' && !hasPrices ? new Set<string>() : keys;
  return {
    keys: stated,
    ownKeys: stated,
    texts: told.length > 0 ? told : [fee.status],
    isComplete,
  };
}

function statedDeadline(service: Service, texts: readonly string[]): Stated {
  const { deadline, fees, steps, summary, description } = service;
  const notes = stringsIn(deadline?.note);
  const keys = keysIn(texts, 'deadline');
  const told = stringsIn([summary, description]).flatMap(sentences).filter(isAboutDeadline);
  const ownKeys = keysIn([...notes, ...stringsIn([fees, steps]), ...told], 'deadline');
  const days = deadline?.workingDays;
  for (const known of [keys, ownKeys]) if (days !== undefined) known.add(`${days} working-days`);
  const isComplete = days !== undefined || keysIn(notes, 'deadline').size > 0;
  return { keys, ownKeys, texts: [...(days === undefined ? [] : [`${days} d. d.`]), ...notes.slice(0, 1)], isComplete };
}

function sentences(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

function keysIn(texts: readonly string[], kind: StatedKind): Set<string> {
  return new Set(texts.flatMap((text) => factsIn(text, kind).map(({ key }) => key)));
}

function priceRows({ fees = [] }: Service): PriceRow[] {
  return fees.flatMap(({ position, ...fee }) => {
    const { from, to } = priceOf({ position, ...fee });
    const keys = new Set([from, to, fee.amount, fee.total].filter((amount) => amount !== undefined).map(String));
    return Object.values(position).map((text) => ({ stems: new Set(stemsOf(text)), keys, text }));
  });
}

function rangesOf({ fee, fees = [] }: Service): (readonly [number, number])[] {
  const rows = fees.map(priceOf).filter(({ from, to }) => from !== to);
  const all = fees.length > 0 ? rows : [fee];
  return all.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [[from, to] as const]));
}

function scheduleOf({ weekly }: OpeningHours): Schedule {
  return new Map(
    weekdays.flatMap((day) => {
      const intervals = weekly[day]?.map(({ opens, closes }) => `${opens}-${closes}`);
      return intervals ? [[day, intervals] as const] : [];
    }),
  );
}

function uniqueSchedules(schedules: readonly Schedule[]): Schedule[] {
  return [...new Map(schedules.map((schedule) => [JSON.stringify([...schedule]), schedule])).values()];
}

/** All words of a value; addresses of pages are not among them. */
function stringsIn(value: unknown): string[] {
  const strings: string[] = [];
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one === 'string') {
      if (!/^https?:/i.test(one)) strings.push(one);
    } else if (typeof one === 'object' && one !== null) rest.push(...Object.values(one as Record<string, unknown>));
  }
  return strings;
}
