import { listIn } from './list-in.js';
import type { ListedService } from './register-view.js';
import type { ServiceQuery } from './service-query.js';

/** The filters whose values are counted. */
export const facetNames = ['audience', 'channel', 'fee', 'institution', 'territory', 'lifeSituation'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of a filter that find a service. Of `territory`: its own; a service without one is found under each. */
export const facetValues: Readonly<Record<FacetName, (listed: ListedService) => Iterable<string>>> = {
  audience: (listed) => audiencesOf(listed),
  channel: ({ service }) => new Set(listIn(service.channelKinds)),
  fee: ({ service }) => (service.fee?.status ? [service.fee.status] : []),
  institution: (listed) => listed.institutions,
  territory: (listed) => new Set(territoriesOf(listed)),
  lifeSituation: (listed) => listed.situations,
};

const filters: Readonly<Record<FacetName | 'q', (listed: ListedService, query: ServiceQuery) => boolean>> = {
  audience: (listed, { audiences }) =>
    audiences.length === 0 || audiencesOf(listed).some((audience) => audiences.includes(audience)),
  channel: ({ service }, { channel }) => !channel || listIn(service.channelKinds).includes(channel),
  fee: ({ service }, { fee }) => !fee || service.fee?.status === fee,
  institution: (listed, { institutions }) =>
    institutions.length === 0 || institutions.some((number) => listed.institutions.has(number)),
  territory: (listed, { territory }) => !territory || isNationwide(listed) || territoriesOf(listed).includes(territory),
  lifeSituation: (listed, { lifeSituation }) => !lifeSituation || listed.situations.has(lifeSituation),
  q: (listed, { words }) => beginsWithEach(listed.words, words),
};
const filterEntries = Object.entries(filters) as [FacetName | 'q', (typeof filters)['q']][];

/** The filters that a service does not pass. */
export function failedFilters(listed: ListedService, query: ServiceQuery): (FacetName | 'q')[] {
  return filterEntries.filter(([, passes]) => !passes(listed, query)).map(([name]) => name);
}

/** Each wanted word is the beginning of one of the words. */
export function beginsWithEach(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

/** Without a territory a service is the whole State's. */
export function isNationwide({ service }: ListedService): boolean {
  return listIn(service.territories).length === 0;
}

/** What institutions do for one another is in no catalogue but theirs, whatever its record says. */
function audiencesOf({ service }: ListedService): readonly string[] {
  return service.serviceType === 'inter-institutional' ? ['institutions'] : listIn(service.audiences);
}

function territoriesOf({ service }: ListedService): readonly string[] {
  return listIn(service.territories).map(({ code }) => code);
}
