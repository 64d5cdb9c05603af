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
 * both lists have, each in the place where it was, which costs the browser nothing; those whose place was taken fill the
 * rest.
 * @param ready how many of the list are drawn
 */
export function mergeCards(cards: readonly ListCard[], before: readonly ListCard[], ready: number): ListCard[] {
  const drawn = cards.slice(0, ready);
  const services = new Set(drawn.map(({ group }) => group.service.id));
  const length = Math.max(drawn.length, Math.min(cards.length, before.length));
  const isFree = ({ group }: ListCard) => !services.has(group.service.id);
  const displaced = before.slice(0, drawn.length).filter(isFree);
  const below = before.slice(drawn.length, length).map((card) => (isFree(card) ? card : displaced.shift()));
  return [...drawn, ...below.filter((card) => card !== undefined)];
}
