import { type Interval, type OpeningHours, type Weekday, weekdays } from '../../domain/channel.js';
import { today } from '../../domain/opening-times.js';
import { lookUp } from '../../domain/optional-words.js';
import type { HsdsHoliday, HsdsSchedule } from './hsds-wire.js';

type Weekly = Partial<Record<Weekday, Interval[]>>;

/**
 * Opening hours of schedules that are written like a calendar's (RFC 5545). Those of every week, or every day, become
 * weekly hours; of any other (the first Monday of a month) what the register says in words is kept. What is over, or has
 * not begun, is left out.
 * @param day ISO 8601; today where it is left out
 * @returns `undefined` where nothing is stated
 */
export function hsdsOpeningHours(
  schedules: readonly HsdsSchedule[],
  holidays: readonly HsdsHoliday[] = [],
  day = today('Europe/London'),
): OpeningHours | undefined {
  const holding = schedules.filter((one) => holdsOn(one, day));
  const weekly: Weekly = {};
  for (const one of holding) for (const weekday of weekdaysOf(one)) add(weekly, weekday, intervalOf(one));
  if (Object.keys(weekly).length > 0) for (const weekday of weekdays) weekly[weekday] ??= [];
  for (const intervals of Object.values(weekly)) intervals.sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const exceptions = holidays.flatMap((one) => exceptionIn(one, day));
  const words = [...new Set(holding.flatMap(wordsOf))].join('\n');
  if (Object.keys(weekly).length === 0 && exceptions.length === 0 && !words) return undefined;
  const timeZone = zoneNamedBy(schedules);
  return {
    weekly,
    ...(exceptions.length > 0 && { exceptions }),
    ...(words && { note: { en: words } }),
    ...(timeZone && { timeZone }),
  };
}

/**
 * The zone that schedules name, if it is one. The specification has an offset from UTC there, which is no zone: feeds
 * write one for the whole year, and where clocks change it is an hour wrong for half of it.
 */
function zoneNamedBy(schedules: readonly HsdsSchedule[]): string | undefined {
  const named = schedules.flatMap(({ timezone }) => timezone?.trim() || []);
  const [zone, another] = new Set(named);
  return zone && !another && /^[a-z_]+\//i.test(zone) ? zone : undefined;
}

/** Countries that have one zone, by ISO 3166, of those where such registers are. */
const zones: Readonly<Record<string, string>> = { GB: 'Europe/London', IE: 'Europe/Dublin' };

/** Hours with the zone of where they hold, as far as the register says it. Empty, rather than left out: not known. */
export function inZoneOf(countries: readonly (string | null | undefined)[], hours: OpeningHours): OpeningHours {
  const [zone, another] = new Set(countries.map((country) => lookUp(zones, country?.trim().toUpperCase())));
  return { ...hours, timeZone: hours.timeZone ?? (another ? undefined : zone) ?? '' };
}

function holdsOn({ valid_from: from, valid_to: to, until }: HsdsSchedule, day: string): boolean {
  const ends = [to, until].filter((end) => end).map((end) => dayIn(end ?? ''));
  return (!from || dayIn(from) <= day) && ends.every((end) => end >= day);
}

function dayIn(moment: string): string {
  return moment.slice(0, 10);
}

/** The days of the week on which it holds each week; none where it does not come every week. */
function weekdaysOf({ freq, interval, byday, bymonthday, byweekno, byyearday, weekday }: HsdsSchedule): Weekday[] {
  const often = (freq ?? 'WEEKLY').toUpperCase();
  const isNarrowed = often !== 'WEEKLY' && [bymonthday, byweekno, byyearday].some((rule) => rule);
  if ((interval ?? 1) !== 1 || isNarrowed) return [];
  const days = (byday ?? weekday ?? '').split(/[\s,;]+/).filter(Boolean);
  if (often === 'DAILY' && days.length === 0) return [...weekdays];
  if (often !== 'WEEKLY' && often !== 'DAILY') return [];
  // A number before a day (`1MO`) is one of a month.
  return days.flatMap((name) => weekdays.find((one) => /^[a-z]{2}/i.test(name) && matches(one, name)) ?? []);
}

/** `MO`, `Mon` and `Monday` are one. */
function matches(weekday: Weekday, name: string): boolean {
  return weekday.startsWith(name.toLowerCase());
}

function intervalOf({ opens_at: from, closes_at: to }: HsdsSchedule): Interval | undefined {
  const [opens, closes] = [timeIn(from), timeIn(to)];
  // Nothing closes at the beginning of its day.
  return opens && closes ? { opens, closes: closes === '00:00' ? '24:00' : closes } : undefined;
}

/** `10:00:00Z` → `10:00`; `9:30` → `09:30`. */
function timeIn(time: string | null | undefined): string | undefined {
  const found = /(?:^|T)(\d{1,2}):([0-5]\d)/.exec(time ?? '');
  const hour = Number(found?.[1]);
  return found && hour < 24 ? `${String(hour).padStart(2, '0')}:${found[2] ?? ''}` : undefined;
}

function wordsOf(schedule: HsdsSchedule): string[] {
  const isShown = weekdaysOf(schedule).length > 0 && intervalOf(schedule) !== undefined;
  const told = [schedule.description, schedule.notes].map((words) => words?.trim() ?? '').filter(Boolean);
  if (isShown || told.length > 0) return told;
  const { opens_at: from, closes_at: to, byday, freq } = schedule;
  const hours = [timeIn(from), timeIn(to)].filter(Boolean).join('–');
  return hours ? [[freq?.toLowerCase(), byday, hours].filter(Boolean).join(' ')] : [];
}

function exceptionIn(holiday: HsdsHoliday, day: string): NonNullable<OpeningHours['exceptions']> {
  const from = dayIn(holiday.start_date ?? '');
  const until = dayIn(holiday.end_date ?? holiday.start_date ?? '');
  const interval = intervalOf({ ...holiday });
  const isDay = [from, until].every((one) => /^\d{4}-\d\d-\d\d$/.test(one));
  if (!isDay || until < day || (!holiday.closed && !interval)) return [];
  return [{ from, until, intervals: holiday.closed || !interval ? [] : [interval] }];
}

function add(weekly: Weekly, weekday: Weekday, interval: Interval | undefined): void {
  if (!interval) return;
  const known = (weekly[weekday] ??= []);
  if (!known.some(({ opens, closes }) => opens === interval.opens && closes === interval.closes)) known.push(interval);
}
