import { type Interval, type OpeningHours, type Weekday, weekdays } from './channel.js';

/** Whether a place is open, and until or from when. */
export type OpenState =
  | { readonly open: true; /** Local time. */ readonly until: string }
  | {
      readonly open: false;
      /** Days from today, 0 to 14, on which it opens next, that day's weekday and the local time. */
      readonly next: { readonly inDays: number; readonly weekday: Weekday; readonly opens: string } | undefined;
    };

/** How far ahead the next opening is looked for, in days: over the longest holidays. */
const horizon = 14;

/**
 * Whether a place is open at a moment, by its weekly hours and the days that differ.
 * `undefined` where nothing is stated for that day, or nobody knows what its clocks show.
 */
export function openState(hours: OpeningHours, now: Date): OpenState | undefined {
  const local = localTime(now, hours.timeZone);
  if (!local) return undefined;
  const { day, time } = local;
  const stated = intervalsOn(hours, day);
  if (!stated) return undefined;
  const sinceYesterday = intervalsOn(hours, addDays(day, -1))?.find(
    (interval) => isOvernight(interval) && time < interval.closes,
  );
  const current =
    sinceYesterday ??
    stated.find((interval) => interval.opens <= time && (time < interval.closes || isOvernight(interval)));
  if (current) return { open: true, until: current.closes };
  for (let inDays = 0; inDays <= horizon; inDays += 1) {
    const date = addDays(day, inDays);
    const later = intervalsOn(hours, date)?.filter(({ opens }) => inDays > 0 || opens > time) ?? [];
    const opens = later.map((interval) => interval.opens).sort()[0];
    if (opens) return { open: false, next: { inDays, weekday: weekdayOf(date), opens } };
  }
  return { open: false, next: undefined };
}

/** Hours that end on the next day: `20:00`–`02:00`. */
function isOvernight({ opens, closes }: Interval): boolean {
  return closes <= opens;
}

/** The calendar day at a place now, ISO 8601. */
export function today(timeZone: TimeZone = 'Europe/Riga'): string {
  return localTime(new Date(), timeZone)?.day ?? '';
}

/** Zones that are known here, and so have a day. */
type TimeZone = 'Europe/Riga' | 'Europe/Helsinki' | 'Europe/Brussels' | 'Europe/London' | typeof westernmost;
/** Where a day ends last of all. */
const westernmost = 'Etc/GMT+12';

/** Days that differ, those that are over left out; where the place is not known, those that are over everywhere. */
export function comingExceptions({ exceptions = [], timeZone }: OpeningHours): NonNullable<OpeningHours['exceptions']> {
  const day = localTime(new Date(), timeZone)?.day ?? today(westernmost);
  return exceptions.filter(({ until }) => until >= day);
}

/** A day that differs wins over its weekday. */
function intervalsOn({ weekly, exceptions = [] }: OpeningHours, day: string): readonly Interval[] | undefined {
  return exceptions.find(({ from, until }) => from <= day && day <= until)?.intervals ?? weekly[weekdayOf(day)];
}

/** The calendar day and the time of day at a moment, as clocks in the time zone show them; `undefined`: it is not known. */
function localTime(moment: Date, timeZone: string | undefined): { day: string; time: string } | undefined {
  const format = timeZone && formatIn(timeZone);
  if (!format) return undefined;
  const [day = '', time = ''] = format.format(moment).split(' '); // Swedish writes ISO 8601
  return { day, time };
}

function formatIn(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  } catch {
    return undefined; // RangeError: a name the browser does not know
  }
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function weekdayOf(day: string): Weekday {
  const fromSunday = new Date(`${day}T12:00Z`).getUTCDay();
  return weekdays[(fromSunday + 6) % 7] ?? 'monday';
}
