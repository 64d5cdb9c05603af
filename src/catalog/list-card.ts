import type { ServiceGroup } from './catalog-list.js';
import type { Found } from './page-search.js';
import type { CatalogView } from './catalog-view.js';

/** A card of a list, and what it was found by. */
export interface ListCard {
  readonly group: ServiceGroup;
  readonly found?: Found | undefined;
  /** Where the person was, which is where a link back from its service leads. */
  readonly view?: CatalogView | undefined;
}

/**
 * The first cards of a list, and below them those shown before, until the others have been drawn as well. So many stay as
 * both lists have: a card that is found no more goes at once where nothing comes in its place.
 * @param ready how many of the list are drawn
 */
export function mergeCards(cards: readonly ListCard[], before: readonly ListCard[], ready: number): ListCard[] {
  const drawn = cards.slice(0, ready);
  const services = new Set(drawn.map(({ group }) => group.service.id));
  const old = before.filter(({ group }) => !services.has(group.service.id));
  const room = Math.max(0, Math.min(cards.length, before.length) - drawn.length);
  return [...drawn, ...old.slice(0, room)];
}
