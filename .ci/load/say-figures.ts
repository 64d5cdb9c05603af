import type { Round } from './ask-as-fast-as-possible.js';

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** @param share 0.99 for the 99th percentile */
export function percentile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? NaN;
}

const row = (name: string, ...cells: readonly string[]) =>
  console.log(`  ${name.padEnd(28)} ${cells.map((cell) => cell.padStart(12)).join(' ')}`);
const ms = (number: number) => `${number.toFixed(1)} ms`;

/** One line for each server: the medians of its rounds, and its share of the first one's rate. */
export function sayRates(heading: string, servers: readonly { name: string; rounds: readonly Round[] }[]): void {
  console.log(heading);
  row('', 'requests/s', 'of the first', 'p50', 'p99', 'compared');
  const rate = (rounds: readonly Round[]) => median(rounds.map(({ perSecond }) => perSecond));
  const first = rate(servers[0]?.rounds ?? []);
  for (const { name, rounds } of servers) {
    const [p50, p99] = [median(rounds.map((one) => one.p50)), median(rounds.map((one) => one.p99))];
    const compared = rounds.reduce((sum, one) => sum + one.compared, 0);
    row(name, rate(rounds).toFixed(0), (rate(rounds) / first).toFixed(2), ms(p50), ms(p99), `${compared}`);
  }
  console.log('');
}

/** One line for each gateway: the medians of its rounds' percentiles, and the longest time of all. */
export function sayTimes<Gateway extends { readonly name: string }>(
  heading: string,
  gateways: readonly Gateway[],
  roundsOf: (gateway: Gateway) => readonly (readonly number[])[],
): void {
  console.log(heading);
  row('', 'p50', 'p99', 'longest');
  for (const gateway of gateways) {
    const rounds = roundsOf(gateway);
    const of = (share: number) => ms(median(rounds.map((times) => percentile(times, share))));
    row(gateway.name, of(0.5), of(0.99), ms(Math.max(...rounds.flat())));
  }
  console.log('');
}

/** Says whether a figure keeps its limit. */
export function sayLimit(what: string, figure: number, relation: '≥' | '<', limit: number): boolean {
  const isKept = relation === '<' ? figure < limit : figure >= limit;
  console.log(`${isKept ? 'ok  ' : 'OVER'} ${what}: ${figure.toFixed(2)} (limit: ${relation} ${limit})`);
  return isKept;
}
