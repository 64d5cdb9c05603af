import type * as z from 'zod/mini';
import type { fee, FeeOverview, FeeStatus } from '../../domain/fee.js';
import { today } from '../../domain/opening-times.js';
import { distinct, english } from './hsds-to-channels.js';
import type { HsdsCostOption, HsdsService } from './hsds-wire.js';

interface Fees {
  readonly fee: FeeOverview;
  readonly fees: z.input<typeof fee>[] | undefined;
}

/**
 * What a service costs. Options that no longer hold are left out; an amount without a currency is told in words, since
 * nobody can know of what it is.
 */
export function hsdsFees(own: HsdsService, day = today('Europe/London')): Fees {
  const options = own.cost_options.filter(
    ({ valid_from: from, valid_to: to }) => (!from || from.slice(0, 10) <= day) && (!to || to.slice(0, 10) >= day),
  );
  const priced = options.flatMap((option) => row(option) ?? []);
  const words = options.filter((option) => !row(option)).map(inWords);
  const amounts = options.flatMap(({ amount }) => (typeof amount === 'number' ? [amount] : []));
  const totals = priced.map(({ total }) => total);
  const currencies = new Set(priced.map(({ currency }) => currency));
  const range = currencies.size === 1 && totals.length > 0 && { from: Math.min(...totals), to: Math.max(...totals) };
  return {
    fee: {
      status: statusOf(amounts),
      ...(range && { ...range, currency: priced[0]?.currency }),
      note: english(distinct([own.fees_description ?? own.fees, ...words]).join('\n')),
    },
    fees: priced.length > 0 ? priced : undefined,
  };
}

function statusOf(amounts: readonly number[]): FeeStatus {
  if (amounts.length === 0) return 'unknown';
  if (amounts.every((amount) => amount === 0)) return 'free';
  return amounts.some((amount) => amount === 0) ? 'mixed' : 'paid';
}

function row({ option, amount, currency, amount_description: condition }: HsdsCostOption) {
  const code = currency?.trim().toUpperCase() ?? '';
  if (typeof amount !== 'number' || amount < 0 || !/^[A-Z]{3}$/.test(code)) return undefined;
  const position = english(option) ?? english(condition) ?? { en: 'Price' };
  const when = option?.trim() ? english(condition) : undefined;
  return { position, total: amount, currency: code, ...(when && { condition: when }) };
}

function inWords({ option, amount, amount_description: condition }: HsdsCostOption): string {
  return [option, amount, condition].filter((part) => part !== null && part !== undefined && part !== '').join(', ');
}
