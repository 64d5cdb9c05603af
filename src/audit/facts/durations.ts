import { foldInPlace } from '../words.js';
import type { Fact } from './fact.js';

/** Number words by how they begin, folded; the longest first, since "vien" begins "vienpadsmit". */
const numberWords: readonly (readonly [beginning: string, value: number])[] = [
  ['vienpadsmit', 11],
  ['divpadsmit', 12],
  ['trispadsmit', 13],
  ['cetrpadsmit', 14],
  ['piecpadsmit', 15],
  ['sespadsmit', 16],
  ['septinpadsmit', 17],
  ['astonpadsmit', 18],
  ['devinpadsmit', 19],
  ['divdesmit', 20],
  ['trisdesmit', 30],
  ['cetrdesmit', 40],
  ['piecdesmit', 50],
  ['sesdesmit', 60],
  ['devindesmit', 90],
  ['desmit', 10],
  ['vien', 1],
  ['div', 2],
  ['tris', 3],
  ['trij', 3],
  ['trim', 3],
  ['cetr', 4],
  ['piec', 5],
  ['sest', 0],
  ['ses', 6],
  ['septin', 7],
  ['aston', 8],
  ['devin', 9],
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
];

const workingDays = 'darba\\s?dien\\p{L}*|darbdien\\p{L}*|d\\.\\s?d\\.|(?:working|business)\\s?days?';
const units: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [new RegExp(`^(?:${workingDays})`, 'u'), 'working-days'],
  [/^(?:kalendar\p{L}*\s?)?dien|^(?:calendar\s)?days?/u, 'days'],
  [/^nedel|^weeks?/u, 'weeks'],
  [/^menes|^months?/u, 'months'],
  [/^stund|^hours?/u, 'hours'],
];
const unit = `${workingDays}|(?:kalendar\\p{L}*\\s)?dien\\p{L}*|nedel\\p{L}*|menes\\p{L}*|stund\\p{L}*|(?:calendar\\s)?days?|weeks?|months?|hours?`;
const word = numberWords.map(([beginning]) => `${beginning}\\p{L}*`).join('|');
const count = `\\d{1,3}|(?:div|tris|cetr|piec)desmit\\s(?:${word})|(?:twenty|thirty)[\\s-](?:${word})|${word}`;
const counted = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(${count})\\s?(?:-|–|—|lidz|vai|to|or)\\s?)?(${count})\\s?(?:\\([^)]{1,25}\\)\\s?)?(${unit})(?!\\p{L})`,
  'gu',
);
const single = new RegExp(
  `(?<![\\p{L}\\d])(${workingDays}|dienas|nedelas|menesa)\\s(?:laika\\b)|\\bwithin\\s(?:a|an|one)\\s(working day|day|week|month|hour)\\b`,
  'gu',
);
/** The unit first, the figure after it: "Izpildes termiņš darba dienās: 10". */
const named = new RegExp(`(?:${workingDays})\\)?\\s?[:–-]?\\s?(\\d{1,3})(?![\\d.,:]*\\d|\\p{L})`, 'gu');

/** The lengths of time a text states. */
export function durationsIn(text: string): Fact[] {
  const folded = foldInPlace(text);
  const found: Fact[] = [];
  const add = (start: number, end: number, value: number | undefined, ofUnit: string) => {
    if (!value || found.some((known) => known.start < start && start < known.end)) return;
    found.push({ kind: 'deadline', key: `${value} ${ofUnit}`, text: text.slice(start, end).trim(), start, end });
  };
  for (const match of folded.matchAll(counted)) {
    const [whole, from, to, written = ''] = match;
    const end = match.index + whole.length;
    add(match.index, end, from === undefined ? undefined : valueOf(from), unitOf(written));
    add(match.index, end, valueOf(to ?? ''), unitOf(written));
  }
  for (const match of folded.matchAll(single)) {
    add(match.index, match.index + match[0].length, 1, unitOf(match[1] ?? match[2] ?? ''));
  }
  for (const match of folded.matchAll(named)) {
    add(match.index, match.index + match[0].length, Number(match[1]), 'working-days');
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A figure alone, where what names it says that it is a number of working days. */
export function labelledDurationsIn(text: string, isWorkingDays: boolean): Fact[] {
  const durations = durationsIn(text);
  const figure = /^\D{0,8}(\d{1,3})\D{0,3}$/u.exec(text);
  if (durations.length > 0 || !figure?.[1]) return durations;
  const unitNamed = isWorkingDays ? 'working-days' : 'days-of-some-kind';
  return [{ kind: 'deadline', key: `${Number(figure[1])} ${unitNamed}`, text, start: 0, end: text.length }];
}

function valueOf(written: string): number | undefined {
  if (/^\d+$/u.test(written)) return Number(written);
  return written
    .split(/[\s-]/u)
    .map((part) => numberWords.find(([beginning]) => part.startsWith(beginning))?.[1] ?? 0)
    .reduce((sum, value) => sum + value, 0);
}

function unitOf(written: string): string {
  return units.find(([pattern]) => pattern.test(written))?.[1] ?? '';
}
