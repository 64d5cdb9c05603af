import { listIn } from './list-in.js';
import type { Text } from './record.js';
import type { ListedService } from './register-view.js';
import type { ServiceQuery } from './service-query.js';

/** The filters whose values are counted. */
export const facetNames = [
  'audience',
  'channel',
  'fee',
  'status',
  'targetGroup',
  'institution',
  'territory',
  'lifeSituation',
] as const;
export type FacetName = (typeof facetNames)[number];
type FilterName = FacetName | 'standardService' | 'q';

/** The values of a filter that find a service. Of `territory`: its own; a service without one is found under each. */
export const facetValues: Readonly<Record<FacetName, (listed: ListedService) => Iterable<string>>> = {
  audience: (listed) => audiencesOf(listed),
  channel: ({ service }) => new Set(listIn(service.channelKinds)),
  fee: ({ service }) => (service.fee?.status ? [service.fee.status] : []),
  status: ({ service }) => [service.status],
  targetGroup: (listed) => new Set(targetGroupsOf(listed)),
  institution: (listed) => listed.institutions,
  territory: (listed) => new Set(territoriesOf(listed)),
  lifeSituation: (listed) => listed.situations,
};

/** What a service calls the values of a filter that are the register's own codes. */
export const facetLabels: Readonly<Partial<Record<FacetName, (listed: ListedService) => Iterable<[string, Text]>>>> = {
  targetGroup: ({ service }) => listIn(service.targetGroups).map(({ id, name }) => [id, name]),
  institution: ({ service }) =>
    [service.holder, ...listIn(service.providers)].flatMap((ref) => (ref ? [[ref.registrationNumber, ref.name]] : [])),
  territory: ({ service }) => listIn(service.territories).map(({ code, name }) => [code, name]),
};

const filters: Readonly<Record<FilterName, (listed: ListedService, query: ServiceQuery) => boolean>> = {
  audience: (listed, { audiences }) => hasAny(audiencesOf(listed), audiences),
  channel: ({ service }, { channels }) => hasAny(listIn(service.channelKinds), channels),
  fee: ({ service }, { fees }) => hasAny(service.fee ? [service.fee.status] : [], fees),
  status: ({ service }, { statuses }) => hasAny([service.status], statuses),
  targetGroup: (listed, { targetGroups }) => hasAny(targetGroupsOf(listed), targetGroups),
  institution: (listed, { institutions }) => hasAny([...listed.institutions], institutions),
  territory: (listed, { territory }) => !territory || isNationwide(listed) || territoriesOf(listed).includes(territory),
  lifeSituation: (listed, { lifeSituation }) => !lifeSituation || listed.situations.has(lifeSituation),
  standardService: ({ service }, { standardService }) =>
    !standardService || service.standardServiceId === standardService,
  q: (listed, { words }) => beginsWithEach(listed.words, words),
};
const filterEntries = Object.entries(filters) as [FilterName, (typeof filters)['q']][];

/** None wanted: every service. */
function hasAny(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => values.includes(value));
}

/** The filters that a service does not pass. */
export function failedFilters(listed: ListedService, query: ServiceQuery): FilterName[] {
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

function targetGroupsOf({ service }: ListedService): readonly string[] {
  return listIn(service.targetGroups).map(({ id }) => id);
}
