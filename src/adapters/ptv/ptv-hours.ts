import { type Interval, type OpeningHours, type Weekday, weekdays } from '../../domain/channel.js';
import { today } from '../../domain/opening-times.js';
import { byReservation, exceptionalHours, hoursOverMidnight, regularHours } from './ptv-codes.js';
import { type ByLanguage, mapLanguages, ptvPlain, stated } from './ptv-texts.js';
import type { PtvOpeningHour, PtvServiceHour } from './ptv-wire.js';

type Weekly = Partial<Record<Weekday, Interval[]>>;
/** Finland has one. */
const timeZone = 'Europe/Helsinki';
type Exceptions = NonNullable<OpeningHours['exceptions']>;

/**
 * Opening hours of what the register calls regular hours, hours over midnight and exceptional hours. Regular hours of a
 * season count while it lasts, and then instead of those that hold always; seasons that are over or to come are left out.
 * @param day ISO 8601; today in Finland where it is left out
 * @returns `undefined` where no hours are stated
 */
export function ptvOpeningHours(hours: readonly PtvServiceHour[], day = today(timeZone)): OpeningHours | undefined {
  const current = hours.filter((one) => isWeekly(one) && holdsOn(one, day));
  const seasonal = current.filter(({ validTo }) => validTo);
  const holding = seasonal.length > 0 ? seasonal : current;
  const weekly: Weekly = {};
  for (const one of holding) addWeekly(weekly, one);
  const exceptions = hours.flatMap((one) => exceptionsIn(one, day));
  const note = stated(joinedNotes(holding));
  if (Object.keys(weekly).length === 0 && exceptions.length === 0 && !note) return undefined;
  return { weekly: sorted(weekly), timeZone, ...(exceptions.length > 0 && { exceptions }), ...(note && { note }) };
}

function isWeekly({ serviceHourType }: PtvServiceHour): boolean {
  return regularHours.has(serviceHourType ?? '') || hoursOverMidnight.has(serviceHourType ?? '');
}

function holdsOn({ validFrom, validTo }: PtvServiceHour, day: string): boolean {
  return (!validFrom || dayIn(validFrom) <= day) && (!validTo || dayIn(validTo) >= day);
}

/** The register writes days as moments, whose time says nothing. */
function dayIn(moment: string): string {
  return moment.slice(0, 10);
}

function addWeekly(weekly: Weekly, hours: PtvServiceHour): void {
  if (hours.isAlwaysOpen) {
    for (const weekday of weekdays) add(weekly, weekday, { opens: '00:00', closes: '24:00' });
    return;
  }
  const isSpan = hoursOverMidnight.has(hours.serviceHourType ?? '');
  for (const one of hours.openingHour) {
    if (isSpan) addSpan(weekly, one);
    else addEachDay(weekly, one);
  }
  // Hours that are stated for some days say of the others that they are closed.
  if (Object.keys(weekly).length > 0) for (const weekday of weekdays) weekly[weekday] ??= [];
}

/** The same hours on each day from one to another; without another on that one. */
function addEachDay(weekly: Weekly, { dayFrom, dayTo, from, to }: PtvOpeningHour): void {
  const interval = intervalIn(from, to);
  const [first, last] = [weekdayIn(dayFrom), weekdayIn(dayTo) ?? weekdayIn(dayFrom)];
  if (!interval || first === undefined || last === undefined) return;
  for (const weekday of daysThrough(first, last)) add(weekly, weekday, interval);
}

/** Open without a break from an hour of one day to an hour of another. */
function addSpan(weekly: Weekly, { dayFrom, dayTo, from, to }: PtvOpeningHour): void {
  const [opens, closes] = [timeIn(from), timeIn(to)];
  const [first, last] = [weekdayIn(dayFrom), weekdayIn(dayTo) ?? weekdayIn(dayFrom)];
  if (!opens || !closes || first === undefined || last === undefined) return;
  const days = daysThrough(first, last);
  // Within a day, and over one midnight, the domain says it as the register does.
  const overOneNight = days.length === 2 && closes <= opens;
  if (days.length === 1 || overOneNight) {
    add(weekly, first, { opens, closes });
    return;
  }
  for (const weekday of days) {
    const interval = {
      opens: weekday === first ? opens : '00:00',
      closes: weekday === last ? closes : '24:00',
    };
    if (interval.opens !== interval.closes) add(weekly, weekday, interval);
  }
}

function exceptionsIn(hours: PtvServiceHour, day: string): Exceptions {
  const { serviceHourType, validFrom, validTo, isClosed, openingHour, additionalInformation } = hours;
  if (!exceptionalHours.has(serviceHourType ?? '') || !validFrom) return [];
  const [from, until] = [dayIn(validFrom), dayIn(validTo || validFrom)];
  const intervals = isClosed ? [] : openingHour.flatMap((one) => intervalIn(one.from, one.to) ?? []);
  const isStated = isClosed === true || intervals.length > 0;
  if (!isDay(from) || !isDay(until) || until < day || !isStated) return [];
  const note = stated(ptvPlain(additionalInformation));
  return [{ from, until, intervals, ...(note && { note }) }];
}

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day);
}

function joinedNotes(hours: readonly PtvServiceHour[]): ByLanguage<string> {
  const notes: Record<string, string[]> = {};
  for (const { isReservation, additionalInformation } of hours) {
    for (const texts of [ptvPlain(additionalInformation), isReservation ? byReservation : {}]) {
      for (const [language, words] of Object.entries(texts)) (notes[language] ??= []).push(words);
    }
  }
  return mapLanguages(notes, (words) => [...new Set(words)].join('\n'));
}

function add(weekly: Weekly, weekday: Weekday, interval: Interval): void {
  (weekly[weekday] ??= []).push(interval);
}

function sorted(weekly: Weekly): Weekly {
  for (const intervals of Object.values(weekly)) intervals.sort((a, b) => (a.opens < b.opens ? -1 : 1));
  return weekly;
}

function intervalIn(from: string | null | undefined, to: string | null | undefined): Interval | undefined {
  const [opens, closes] = [timeIn(from), timeIn(to)];
  return opens && closes ? { opens, closes } : undefined;
}

/** `09:00:00` → `09:00`. */
function timeIn(time: string | null | undefined): string | undefined {
  return /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)(?=$|:)/.exec(time ?? '')?.[0];
}

/** `Monday` → `monday`; `undefined` for what is no day. */
function weekdayIn(name: string | null | undefined): Weekday | undefined {
  return weekdays.find((weekday) => weekday === name?.toLowerCase());
}

/** From a day through another, over the end of the week where need be. */
function daysThrough(first: Weekday, last: Weekday): Weekday[] {
  const start = weekdays.indexOf(first);
  const count = ((weekdays.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => weekdays[(start + index) % 7] ?? first);
}
