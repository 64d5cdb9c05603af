import type { ServiceSummary } from '../domain/public-service.js';
import type { Facets, LeftOutRecord, ServicePage } from '../domain/service-page.js';

/** A service, and the variants of the same standard service that stand behind it. */
export interface ServiceGroup {
  readonly service: ServiceSummary;
  readonly variants: readonly ServiceSummary[];
}

/** A page of what a catalog found, whoever found it: the register, or the page itself. */
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

/** A page of services; variants are put together as far as they stand on it. */
export function listFromPage(
  { items, total, page, limit, facets, leftOut }: ServicePage,
  territory?: string,
): CatalogList {
  return { groups: groupVariants(items, territory), total, page, pages: Math.ceil(total / limit), facets, leftOut };
}
