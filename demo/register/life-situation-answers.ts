import type { StoredLifeSituation } from './record.js';
import type { RegisterView } from './register-view.js';
import { facetValues, isNationwide } from './service-filters.js';

interface Counted {
  readonly audiences: readonly string[];
  readonly institutions: readonly string[];
  readonly territory: string | undefined;
}

/** The tree, each situation with the services `GET /services` would find behind it under the same parameters. */
export function listLifeSituations(view: RegisterView, counted: Counted) {
  const counts = countServices(view, counted);
  return view.lifeSituations
    .filter(({ audience }) => counted.audiences.length === 0 || counted.audiences.includes(audience))
    .map((situation) => ({ ...situation, serviceCount: counts.get(situation.id) ?? 0 }));
}

/** A situation with its steps, each with its services instead of their ids. */
export function describeLifeSituation(view: RegisterView, situation: StoredLifeSituation) {
  const counts = countServices(view, { audiences: [], institutions: [], territory: undefined });
  return {
    ...situation,
    serviceCount: counts.get(situation.id) ?? 0,
    steps: (situation.steps ?? []).map(({ serviceIds, ...step }) => ({
      ...step,
      services: (serviceIds ?? []).flatMap((id) => publicService(view, id)),
    })),
  };
}

function publicService(view: RegisterView, id: string) {
  const service = view.service(id);
  return service && view.isPublic(id) ? [view.publicService(service)] : [];
}

function countServices(view: RegisterView, { audiences, institutions, territory }: Counted): Map<string, number> {
  const counts = new Map<string, number>();
  for (const listed of view.listed) {
    const offeredTo = [...facetValues.audience(listed)];
    if (audiences.length > 0 && !offeredTo.some((audience) => audiences.includes(audience))) continue;
    if (territory && !isNationwide(listed) && ![...facetValues.territory(listed)].includes(territory)) continue;
    if (institutions.length > 0 && !institutions.some((number) => listed.institutions.has(number))) continue;
    for (const id of listed.situations) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
