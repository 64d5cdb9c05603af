import type { Offer, UnitPriceSpecification } from 'schema-dts';
import { type Fee, type FeeOverview, highestPrice, priceOf, type PriceRange } from '../domain/fee.js';
import type { Service } from '../domain/public-service.js';
import { type StructuredDataOptions, textIn } from './schema-values.js';

/** What is known of the price, as the page says it: never 0 for a price that is not stated. */
export function offers({ fee, fees = [] }: Service, options: StructuredDataOptions): Offer[] {
  if (fee.status === 'unknown') return [];
  if (fee.status === 'free') return freeOffers(fee, fees);
  const rows = fees.flatMap((row) => rowOffers(row, fee, options));
  return rows.length > 0 ? rows : overviewOffers(fee);
}

/** Figures beside the word "free" contradict it; a machine is then told neither. */
function freeOffers(fee: FeeOverview, fees: readonly Fee[]): Offer[] {
  const prices = [fee, ...fees.map(priceOf)];
  const contradicted = prices.some((price) => highestPrice(price) > 0);
  return contradicted ? [] : [{ '@type': 'Offer', price: 0, priceCurrency: currencyOf(fee) }];
}

/** One row of the price list. A row of 0.00 of a paid service is not a promise that it is free. */
function rowOffers(row: Fee, { status }: FeeOverview, options: StructuredDataOptions): Offer[] {
  const price = priceOf(row);
  const isStated = price.from !== undefined || price.to !== undefined;
  if (!isStated || (status === 'paid' && highestPrice(price) === 0)) return [];
  const taxIncluded = row.total !== undefined || (row.amount !== undefined && row.vat !== undefined);
  const texts = [row.condition, row.note].map((text) => textIn(text, options));
  return [
    {
      '@type': 'Offer',
      name: textIn(row.position, options),
      description: texts.filter((text) => text !== undefined).join('\n'),
      priceSpecification: {
        ...priceSpecification(price, row.currency),
        unitText: textIn(row.unit, options),
        valueAddedTaxIncluded: taxIncluded || undefined,
      },
    },
  ];
}

/** Where some pay nothing, the lowest price stated is not the lowest there is: only the highest is said. */
function overviewOffers(fee: FeeOverview): Offer[] {
  const price: PriceRange = fee.status === 'mixed' ? { to: fee.to } : fee;
  if (highestPrice(price) === 0) return [];
  return [{ '@type': 'Offer', priceSpecification: priceSpecification(price, currencyOf(fee)) }];
}

function priceSpecification({ from, to }: PriceRange, priceCurrency: string) {
  const price = from === to ? { price: from } : { minPrice: from, maxPrice: to };
  return { '@type': 'UnitPriceSpecification', ...price, priceCurrency } satisfies UnitPriceSpecification;
}

/** A price whose currency is not stated is shown in euros, and so it is said. */
function currencyOf({ currency = 'EUR' }: FeeOverview): string {
  return currency;
}
