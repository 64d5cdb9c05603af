import type { ListedService } from './register-view.js';
import { facetNames, facetValues, isNationwide, type FacetName } from './service-filters.js';

/** Counts for each value of each filter how many services it would leave under all the other filters. */
export class FacetCounts {
  readonly #counts = new Map<FacetName, Map<string, number>>(facetNames.map((name) => [name, new Map()]));
  #nationwide = 0;

  /** Adds a service that fails these filters: it counts where no other filter than the facet's own keeps it out. */
  add(listed: ListedService, failed: readonly string[]) {
    for (const name of facetNames) {
      if (failed.every((filter) => filter === name)) this.#addTo(name, listed);
    }
  }

  /** The most frequent first. */
  toJSON(): Record<FacetName, { value: string; count: number }[]> {
    return Object.fromEntries(facetNames.map((name) => [name, this.#values(name)])) as ReturnType<
      FacetCounts['toJSON']
    >;
  }

  #addTo(name: FacetName, listed: ListedService) {
    if (name === 'territory' && isNationwide(listed)) this.#nationwide += 1;
    const counts = this.#counts.get(name);
    for (const value of facetValues[name](listed)) counts?.set(value, (counts.get(value) ?? 0) + 1);
  }

  #values(name: FacetName) {
    const everywhere = name === 'territory' ? this.#nationwide : 0;
    return [...(this.#counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count: count + everywhere }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}
