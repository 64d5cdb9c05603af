import * as z from 'zod/mini';
import { localizedText } from './localized-text.js';

/**
 * What a service costs, in one word. A price the register does not state is `unknown`, never `free`;
 * a word this version does not know is `unknown` too. `mixed`: free for some people, channels or speeds.
 */
export const feeStatuses = ['free', 'paid', 'mixed', 'unknown'] as const;
export const feeStatus = z.catch(z.enum(feeStatuses), 'unknown');
export type FeeStatus = z.infer<typeof feeStatus>;

/** ISO 4217. */
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const amount = z.number().check(z.nonnegative());

/** The status and, where prices are stated, the lowest and the highest total. */
export const feeOverview = z.object({
  status: feeStatus,
  from: z.optional(amount),
  to: z.optional(amount),
  currency: z.optional(currency),
  /** What the register says of the price in words alone. */
  note: z.optional(localizedText),
});
export type FeeOverview = z.infer<typeof feeOverview>;

/** One row of the price list (CPSV-AP `Cost`). */
export const fee = z.object({
  /** What is paid for. */
  position: localizedText,
  unit: z.optional(localizedText),
  /** Price without VAT. */
  amount: z.optional(amount),
  vat: z.optional(amount),
  /** Price with VAT: what a person pays. */
  total: z.optional(amount),
  /** Lowest and highest price, where it depends on something. */
  from: z.optional(amount),
  to: z.optional(amount),
  currency,
  /** For whom, by which channel or at which speed this row holds. */
  condition: z.optional(localizedText),
  legalBasis: z.optional(localizedText),
  note: z.optional(localizedText),
});
export type Fee = z.infer<typeof fee>;

/** A price, or the lowest and the highest of a range; neither where none is stated. */
export interface PriceRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What a person pays for one row of the price list, its tax included. */
export function priceOf({ total, amount, vat = 0, from, to }: Fee): PriceRange {
  // Cents: 0.1 + 0.2 is more than 0.3.
  const price = total ?? (amount === undefined ? undefined : Number((amount + vat).toFixed(2)));
  return price === undefined ? { from, to } : { from: price, to: price };
}

/** The most a price can come to; 0 where none is stated. */
export function highestPrice({ from, to }: PriceRange): number {
  return to ?? from ?? 0;
}
