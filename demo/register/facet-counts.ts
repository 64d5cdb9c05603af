import type { Text } from './record.js';
import type { ListedService } from './register-view.js';
import { facetLabels, facetNames, facetValues, isNationwide, type FacetName } from './service-filters.js';

interface Counted {
  readonly value: string;
  readonly name?: Text;
  readonly count: number;
}

/** Counts for each value of each filter how many services it would leave under all the other filters. */
export class FacetCounts {
  readonly #counts = new Map<FacetName, Map<string, number>>(facetNames.map((name) => [name, new Map()]));
  readonly #labels = new Map<FacetName, Map<string, Text>>(facetNames.map((name) => [name, new Map()]));
  #nationwide = 0;

  /** Adds a service that fails these filters: it counts where no other filter than the facet's own keeps it out. */
  add(listed: ListedService, failed: readonly string[]) {
    for (const name of facetNames) {
      if (failed.every((filter) => filter === name)) this.#addTo(name, listed);
    }
  }

  /** The most frequent first. */
  toJSON(): Record<FacetName, Counted[]> {
    return Object.fromEntries(facetNames.map((name) => [name, this.#values(name)])) as ReturnType<
      FacetCounts['toJSON']
    >;
  }

  #addTo(name: FacetName, listed: ListedService) {
    if (name === 'territory' && isNationwide(listed)) this.#nationwide += 1;
    const counts = this.#counts.get(name);
    for (const value of facetValues[name](listed)) counts?.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, label] of facetLabels[name]?.(listed) ?? []) this.#labels.get(name)?.set(value, label);
  }

  #values(name: FacetName): Counted[] {
    const labels = this.#labels.get(name);
    const everywhere = name === 'territory' ? this.#nationwide : 0;
    return [...(this.#counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, ...named(labels?.get(value)), count: count + everywhere }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

function named(name: Text | undefined) {
  return name && { name };
}
