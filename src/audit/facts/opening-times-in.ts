import { type Weekday, weekdays } from '../../domain/channel.js';
import { foldInPlace } from '../words.js';

/** What a text says of weekdays: intervals as `08:00-12:00`, none where it is closed. */
export type Schedule = ReadonlyMap<Weekday, readonly string[]>;

/** Weekdays by their names and abbreviations, folded, the longest first. */
const dayNames: readonly (readonly [pattern: string, day: number])[] = [
  ['pirmdien\\p{L}*|pirmd|pirm|monday|mon|pr|p', 0],
  ['otrdien\\p{L}*|otrd|otr|tuesday|tues|tue|ot|o', 1],
  ['tresdien\\p{L}*|tresd|tres|wednesday|wed|tr|t', 2],
  ['ceturtdien\\p{L}*|ceturtd|cet|thursday|thurs|thu|ct|ce|c', 3],
  ['piektdien\\p{L}*|piektd|piekt|friday|fri|pk|pt', 4],
  ['sestdien\\p{L}*|sestd|sest|saturday|sat|se|st|s', 5],
  ['svetdien\\p{L}*|svetd|svet|sunday|sun|sv', 6],
];
const anyDay = dayNames.map(([pattern]) => pattern).join('|');
const time = '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?)?';
const tokens = new RegExp(
  [
    `(?<group>\\b(?:(?:ik |katru )?(?:darba\\s?dienu|darbdienu)|darba\\s?dien(?:as|am)|darbdien(?:as|am)|weekdays|working days|katru dienu|daily|every day|brivdienas|weekends?)(?!\\p{L}))`,
    `(?<!\\p{L})(?<day>${anyDay})(?!\\p{L})\\.?`,
    `(?<interval>(?<!\\d)(?<![\\d][.:])${time}\\s?(?:-|–|—|lidz|to|until)\\s?(?:plkst\\.?\\s?)?${time}(?![\\d.:]*\\d))`,
    `(?<closed>(?<!\\p{L})(?:slegts?|slegta|closed|brivdien[as]|brivs|nepienem\\p{L}*|nestrada|-{1,2}$))`,
    `(?<pause>(?:pusdien\\p{L}*|partraukum\\p{L}*|lunch|break))`,
    `(?<range>-|–|—|\\blidz\\b|\\bto\\b)`,
    `(?<other>[\\p{L}\\d]+)`,
  ].join('|'),
  'gu',
);
/** Words that may stand between days and times. */
const linking =
  /^(?:no|plkst|pl|un|and|from|h|darba|laiks|laik|pienemsan\p{L}*|apmekletaju|hours|open|opening|atverts)$/u;
const groups: Readonly<Record<string, readonly number[]>> = { k: [0, 1, 2, 3, 4, 5, 6], b: [5, 6] };

/**
 * The weekdays and hours a text states, schedule by schedule: a day that comes again begins the next one. Short names of
 * days count only where hours follow, since they are initials elsewhere.
 */
export function schedulesIn(text: string): Schedule[] {
  const schedules: Map<Weekday, string[]>[] = [];
  let schedule = new Map<Weekday, string[]>();
  let days: number[] = [];
  let isRange = false;
  let isPause = false;
  let hasTimes = false;
  const put = (change: (intervals: string[]) => string[]) => {
    for (const index of days) {
      const day = weekdays[index];
      if (!day) continue;
      if (!hasTimes && schedule.has(day)) {
        schedules.push(schedule);
        schedule = new Map();
      }
      schedule.set(day, change(schedule.get(day) ?? []));
    }
    hasTimes = true;
  };
  for (const { groups: found = {} } of foldInPlace(text).matchAll(tokens)) {
    if (found['day'] !== undefined || found['group'] !== undefined) {
      if (hasTimes) [days, hasTimes, isPause] = [[], false, false];
      const named = found['day'] === undefined ? groupOf(found['group'] ?? '') : [dayOf(found['day'])];
      days = isRange && days.length > 0 ? upTo(days, named[0] ?? 0) : [...days, ...named];
      isRange = false;
    } else if (found['interval'] !== undefined) {
      const interval = intervalOf(found['interval']);
      if (interval && days.length > 0) put((known) => (isPause ? without(known, interval) : [...known, interval]));
      isPause = false;
    } else if (found['closed'] !== undefined) {
      if (days.length > 0 && !hasTimes) put(() => []);
    } else if (found['pause'] !== undefined) isPause = true;
    else if (found['range'] !== undefined) isRange = days.length > 0 && !hasTimes;
    else if (found['other'] !== undefined && !linking.test(found['other']) && !hasTimes) days = [];
  }
  schedules.push(schedule);
  return schedules.filter(({ size }) => size > 0);
}

function dayOf(name: string): number {
  return dayNames.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(name))?.[1] ?? 0;
}

function groupOf(name: string): readonly number[] {
  if (name.startsWith('weekend')) return [5, 6];
  if (/^(?:weekday|working)|darb/u.test(name)) return [0, 1, 2, 3, 4];
  return groups[name.charAt(0)] ?? [0, 1, 2, 3, 4, 5, 6];
}

function upTo(days: readonly number[], last: number): number[] {
  const from = days.at(-1) ?? 0;
  return [...days, ...Array.from({ length: Math.max(0, last - from) }, (_, index) => from + 1 + index)];
}

/** `8.30 līdz 17` → `08:30-17:00`; `undefined` where it is no time of a day. */
function intervalOf(written: string): string | undefined {
  const ends = [...written.matchAll(/(\d{1,2})(?:[:.](\d{2}))?\s?(a|p)?/gu)];
  if (ends.length !== 2) return undefined;
  const isNaked = ends.every(([, , minutes, half]) => minutes === undefined && half === undefined);
  const [opens, closes] = ends.map(([, hours, minutes = '00', half]) => {
    const hour = Number(hours) + (half === 'p' && Number(hours) < 12 ? 12 : 0);
    return hour <= 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : '';
  });
  if (!opens || !closes || opens >= closes) return undefined;
  // "9-17" may be hours; "5-10" of days or euros is not.
  return isNaked && Number(opens.slice(0, 2)) < 6 ? undefined : `${opens}-${closes}`;
}

/** Hours with a pause taken out of them. */
function without(intervals: readonly string[], pause: string): string[] {
  const [from = '', until = ''] = pause.split('-');
  return intervals.flatMap((interval) => {
    const [opens = '', closes = ''] = interval.split('-');
    return opens < from && until < closes ? [`${opens}-${from}`, `${until}-${closes}`] : [interval];
  });
}
