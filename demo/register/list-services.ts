import { FacetCounts } from './facet-counts.js';
import type { ListedService, RegisterView } from './register-view.js';
import { beginsWithEach, failedFilters } from './service-filters.js';
import type { ServiceQuery } from './service-query.js';

/** One page of the services that pass every filter, with the counts a person filters on by. */
export function listServices(view: RegisterView, query: ServiceQuery) {
  const facets = new FacetCounts();
  const found: ListedService[] = [];
  for (const listed of view.listed) {
    const failed = failedFilters(listed, query);
    if (failed.length === 0) found.push(listed);
    if (failed.length <= 1) facets.add(listed, failed);
  }
  const start = (query.page - 1) * query.limit;
  const page = inOrder(found, query).slice(start, start + query.limit);
  return {
    items: page.map(({ service }) => view.publicService(service)),
    total: found.length,
    hasNext: start + query.limit < found.length,
    facets: facets.toJSON(),
  };
}

/** By name, as the language sorts, where nothing else comes first. */
function inOrder(found: readonly ListedService[], { words, language, sort }: ServiceQuery): ListedService[] {
  const { compare } = new Intl.Collator(language);
  const first = {
    name: () => 0,
    // What was typed stands in the name itself.
    relevance: ({ nameWords }: ListedService) => (beginsWithEach(nameWords, words) ? 0 : 1),
    updated: ({ service }: ListedService) => -dayOf(service.updatedAt),
  }[sort];
  return found
    .map((listed) => ({ listed, rank: first(listed), name: nameIn(listed.service.name, language) }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || (a.listed.service.id < b.listed.service.id ? -1 : 1))
    .map(({ listed }) => listed);
}

/** The day as a number; a service without one was updated before all others. */
function dayOf(updatedAt: string | undefined): number {
  return Date.parse(String(updatedAt).slice(0, 10)) || 0;
}

/** Falls back as readers do: Latvian, English, whatever there is. */
function nameIn(name: Readonly<Record<string, string>>, language: string): string {
  return name[language] ?? name[language.split('-')[0] ?? ''] ?? name.lv ?? name.en ?? Object.values(name)[0] ?? '';
}
