import * as z from 'zod/mini';
import { isoMoment } from './date.js';
import { requiredText } from './localized-text.js';
import { serviceSummary, type ServiceSummary } from './public-service.js';

/** A value of a filter. It has a name where the word is not one of the contract's own. */
const facetValue = z.object({ value: z.string(), name: z.catch(z.optional(requiredText), undefined), count: z.int() });
export type FacetValue = z.infer<typeof facetValue>;
const facet = z.array(facetValue);

/** How many services of the whole result each value of a filter would leave. */
export const facets = z.object({
  audience: z.optional(facet),
  channel: z.optional(facet),
  fee: z.optional(facet),
  status: z.optional(facet),
  targetGroup: z.optional(facet),
  institution: z.optional(facet),
  territory: z.optional(facet),
  lifeSituation: z.optional(facet),
});
export type Facets = z.infer<typeof facets>;

/** The filters of which a person chooses values in a list, by the names of their counts. */
export const filterNames = [
  'channel',
  'fee',
  'status',
  'targetGroup',
  'institution',
] as const satisfies (keyof Facets)[];
export type FilterName = (typeof filterNames)[number];

/** The envelope of one page of a list; its items are read one by one, so that a bad one does not spoil the rest. */
export const servicePageEnvelope = z.object({
  items: z.array(z.unknown()),
  total: z.int().check(z.nonnegative()),
  /** Counted from 1. */
  page: z.int().check(z.positive()),
  limit: z.int().check(z.positive()),
  next: z.optional(z.string()),
  facets: z.optional(facets),
  generatedAt: z.optional(isoMoment),
});

/** The same with its items, as the contract publishes it. */
export const servicePageOnTheWire = z.extend(servicePageEnvelope, { items: z.array(serviceSummary) });

/** A record that could not be read: its id where it has one, and what was wrong with it. Never its content. */
export interface LeftOutRecord {
  readonly id: string | undefined;
  /** Where and how it breaks the schema: `holder.registrationNumber: expected string`. */
  readonly reason: string;
}

/** One page of a list of services. */
export interface ServicePage {
  readonly items: readonly ServiceSummary[];
  /** Of the whole result, not of this page. */
  readonly total: number;
  readonly page: number;
  readonly limit: number;
  readonly facets?: Facets | undefined;
  /** When the register prepared its data, where it says so. */
  readonly generatedAt?: string | undefined;
  readonly leftOut: readonly LeftOutRecord[];
}

/** All services a question asks for; left out where they are more than it has room for. */
export interface AllServices {
  readonly total: number;
  readonly services?: readonly ServiceSummary[] | undefined;
  readonly leftOut: readonly LeftOutRecord[];
}
