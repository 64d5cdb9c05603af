/** How many cards of a list stand in the window, in however many columns; all, where none is below it. */
export function cardsInWindow(list: Element | null): number | undefined {
  const cards = [...(list?.children ?? [])];
  const inWindow = cards.filter((card) => card.getBoundingClientRect().top < innerHeight).length;
  // A window that shows none of them, on a phone, will show some when the person scrolls.
  return inWindow < cards.length ? Math.max(3, inWindow) : undefined;
}
