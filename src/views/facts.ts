import { chooseLanguage } from '../domain/localized-text.js';
import type { FeeOverview, Fee } from '../domain/fee.js';
import type { Deadline } from '../domain/public-service.js';
import type { ViewContext } from './view-context.js';

/** What a service costs, in the fewest words that are true. */
export function priceText(fee: FeeOverview, { messages, formats, language }: ViewContext): string {
  const { status, from, to, currency = 'EUR' } = fee;
  const note = chooseLanguage(fee.note, language)?.value;
  if (status === 'free') return messages.feeStatuses.free;
  if (status === 'unknown') return note ?? messages.feeStatuses.unknown;
  const highest = to ?? from ?? 0;
  // A paid service whose every stated price is 0.00 has its prices in a list the figures do not show.
  if (highest === 0) return note ?? (status === 'paid' ? messages.seePayments : messages.feeStatuses.mixed);
  const range =
    from !== undefined && to !== undefined && from !== to
      ? `${plain(from, formats.money(from, currency))}–${formats.money(to, currency)}`
      : to === undefined
        ? messages.priceFrom(formats.money(highest, currency))
        : formats.money(highest, currency);
  return status === 'mixed' ? `${messages.feeStatuses.mixed}: ${range}` : range;
}

/** `6,00 €` → `6,00`: a range names its currency once. */
function plain(amount: number, written: string): string {
  return amount === 0 ? '0' : written.replace(/\s*€$/, '');
}

/** How long a service takes: days, words, both, or that nothing is stated. */
export function deadlineText(deadline: Deadline | undefined, { messages, language }: ViewContext): string {
  const days = deadline?.workingDays === undefined ? undefined : messages.workingDays(deadline.workingDays);
  return days ?? chooseLanguage(deadline?.note, language)?.value ?? messages.notStated;
}

/** The price of one row of the price list; a row of 0.00 beside others is not a promise that it is free. */
export function feeRowPrice({ total, amount, from, to, currency }: Fee, { messages, formats }: ViewContext): string {
  if (from !== undefined && to !== undefined && from !== to) {
    return `${plain(from, formats.money(from, currency))}–${formats.money(to, currency)}`;
  }
  const price = total ?? amount ?? to ?? from;
  return price === undefined ? messages.notStated : formats.money(price, currency);
}
