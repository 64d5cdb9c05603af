import type { ServiceSummary } from '../domain/public-service.js';
import type { ServicesQuestion } from '../domain/question.js';
import { selectServices } from '../domain/select-services.js';
import type { Facets, LeftOutRecord, ServicePage } from '../domain/service-page.js';

/** A service, and the variants of the same standard service that stand behind it. */
export interface ServiceGroup {
  readonly service: ServiceSummary;
  readonly variants: readonly ServiceSummary[];
}

/** A page of what a catalog found, whoever found it. */
export interface CatalogList {
  readonly groups: readonly ServiceGroup[];
  /** Services in the whole result, each variant counted. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly facets?: Facets | undefined;
  readonly leftOut: readonly LeftOutRecord[];
}

/**
 * Puts variants of one standard service together, where the first of them stands.
 * @param territory code of the territory whose variant goes before the others
 */
export function groupVariants(services: readonly ServiceSummary[], territory?: string): ServiceGroup[] {
  const groups = Map.groupBy(services, ({ id, standardServiceId }) =>
    standardServiceId ? `of ${standardServiceId}` : id,
  );
  return [...groups.values()].flatMap((variants) => {
    const own = variants.find((variant) => variant.territories?.some(({ code }) => code === territory));
    const service = own ?? variants[0];
    return service ? [{ service, variants: variants.filter((variant) => variant !== service) }] : [];
  });
}

/** A page as a register gave it; variants are put together as far as they came together. */
export function listFromRegister(
  { items, total, page, limit, facets, leftOut }: ServicePage,
  territory?: string,
): CatalogList {
  return { groups: groupVariants(items, territory), total, page, pages: Math.ceil(total / limit), facets, leftOut };
}

/** All services a catalog offers, on the page. */
export interface OwnServices {
  readonly services: readonly ServiceSummary[];
  readonly leftOut: readonly LeftOutRecord[];
}

/** What is known of a list before it is made. */
export interface KnownOfList {
  readonly found?: readonly ServiceSummary[] | undefined;
  readonly facets?: Facets | undefined;
  /** Code of the territory whose variant goes before the others. */
  readonly territory?: string | undefined;
}

/**
 * A page made of all services there are.
 * @param known found: those that answer the question's text, the best first; facets: left out, they are counted
 */
export function listFromServices(
  { services, leftOut }: OwnServices,
  question: ServicesQuestion,
  { found, facets: counted, territory }: KnownOfList = {},
): CatalogList {
  const { page, limit } = question;
  const { items, total, facets } = selectServices(services, { ...question, page: 1, limit: Infinity }, found, counted);
  const groups = groupVariants(items, territory);
  const onPage = groups.slice((page - 1) * limit, page * limit);
  return { groups: onPage, total, page, pages: Math.ceil(groups.length / limit), facets, leftOut };
}
