import { addressesIn, isSameAddress } from './addresses.js';
import { durationsIn } from './durations.js';
import type { Fact, FactKind } from './fact.js';
import { phonesIn } from './phones.js';
import { pricesIn } from './prices.js';

/** Kinds of facts that one stretch of text states; opening hours take several lines, see `schedulesIn`. */
export type StatedKind = Exclude<FactKind, 'opening-hours'>;

const readers: Readonly<Record<StatedKind, (text: string) => Fact[]>> = {
  price: pricesIn,
  deadline: durationsIn,
  phone: phonesIn,
  address: addressesIn,
};
export const statedKinds = Object.keys(readers) as StatedKind[];

/** The facts of one kind in a text. */
export function factsIn(text: string, kind: StatedKind): Fact[] {
  return readers[kind](text);
}

/** Lengths of time that people take for one another. */
const sameTimes = [
  ['1 months', '30 days', '4 weeks', '20 working-days', '21 working-days', '22 working-days', '23 working-days'],
  ['2 months', '60 days'],
  ['1 weeks', '7 days', '5 working-days'],
  ['2 weeks', '14 days', '10 working-days'],
  ['1 days', '24 hours'],
];

/** Whether two keys of one kind mean the same. */
export function isSameFact(kind: FactKind, one: string, other: string): boolean {
  if (one === other) return true;
  if (kind === 'address') return isSameAddress(one, other);
  if (kind !== 'deadline') return false;
  const [[count], [otherCount]] = [one.split(' '), other.split(' ')];
  if ([one, other].some((key) => key.endsWith('days-of-some-kind'))) return count === otherCount;
  const unlike = one.endsWith('working-days') && other.endsWith('working-days');
  return !unlike && sameTimes.some((alike) => alike.includes(one) && alike.includes(other));
}
