import { chooseLanguage } from '../domain/localized-text.js';
import { type Fee, type FeeOverview, type FeeStatus, highestPrice, priceOf, type PriceRange } from '../domain/fee.js';
import type { Deadline } from '../domain/public-service.js';
import type { ViewContext } from './view-context.js';

/** What a service costs, in the fewest words that are true. */
export function priceText(fee: FeeOverview, context: ViewContext): string {
  const { messages, language } = context;
  const { status, from, to, currency = 'EUR' } = fee;
  const note = chooseLanguage(fee.note, language)?.value;
  const highest = highestPrice(fee);
  // A figure beside the word "free" contradicts it; neither is believed over the price list.
  if (status === 'free') return highest > 0 ? messages.seePayments : messages.feeStatuses.free;
  if (status === 'unknown') return note ?? messages.notStated.price;
  // A paid service whose every stated price is 0.00 has its prices in a list the figures do not show.
  if (highest === 0) return note ?? (status === 'paid' ? messages.seePayments : messages.feeStatuses.mixed);
  const range = rangeText({ from, to, currency }, context);
  return status === 'mixed' ? `${messages.feeStatuses.mixed}: ${range}` : range;
}

/** `6,00–600,00 €`, `no 6,00 €`, `līdz 600,00 €`, or one price. */
function rangeText({ from, to, currency }: Price, { messages, formats }: ViewContext): string {
  if (from === undefined) return messages.priceUpTo(formats.money(to ?? 0, currency));
  if (to === undefined) return messages.priceFrom(formats.money(from, currency));
  if (from === to) return formats.money(from, currency);
  return `${plain(from, formats.money(from, currency))}–${formats.money(to, currency)}`;
}

interface Price extends PriceRange {
  readonly currency: string;
}

/** `6,00 €` → `6,00`: a range names its currency once. */
function plain(amount: number, written: string): string {
  return amount === 0 ? '0' : written.replace(/\s*€$/, '');
}

/** How long a service takes: days, words, both, or that nothing is stated. */
export function deadlineText(deadline: Deadline | undefined, { messages, language }: ViewContext): string {
  const days = deadline?.workingDays === undefined ? undefined : messages.workingDays(deadline.workingDays);
  return days ?? chooseLanguage(deadline?.note, language)?.value ?? messages.notStated.deadline;
}

/** What a person pays for one row of the price list. A row of 0.00 of a paid service is not a promise that it is free. */
export function feeRowPrice(fee: Fee, status: FeeStatus, context: ViewContext): string {
  const price = priceOf(fee);
  const isStated = price.from !== undefined || price.to !== undefined;
  if (!isStated || (status === 'paid' && highestPrice(price) === 0)) return context.messages.notStated.price;
  return rangeText({ ...price, currency: fee.currency }, context);
}
