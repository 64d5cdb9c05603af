/**
 * The cards of a list while somebody types. Of each letter's list only those that can be seen are shown at once, and a
 * card whose service is gone becomes the card of one that has come: a new text in it costs less than a new card.
 */
export class TypedCards {
  #inWindow: number | undefined;
  /** Id of a service → its card. */
  #cards = new Map<string, number>();
  #made = 0;

  /** How many cards are enough at once; all, where none is below the window. */
  get enough(): number | undefined {
    return this.#inWindow;
  }

  /** Somebody begins to type while this list is shown. */
  begin(list: Element | null): void {
    const cards = [...(list?.children ?? [])];
    const inWindow = cards.filter((card) => card.getBoundingClientRect().top < innerHeight).length;
    // A window that shows none of them, on a phone, will show some when the person scrolls.
    this.#inWindow = inWindow < cards.length ? Math.max(3, inWindow) : undefined;
  }

  /**
   * Gives each service of the list to be shown its card: the one it has, or while somebody types the first that no
   * service of the list has any more, or a new one.
   */
  deal(ids: readonly string[], isTyping: boolean): (id: string) => number | undefined {
    const shown = new Set(ids);
    const left = isTyping ? [...this.#cards].filter(([id]) => !shown.has(id)).map(([, card]) => card) : [];
    const cards = new Map(ids.map((id) => [id, this.#cards.get(id) ?? left.shift() ?? (this.#made += 1)]));
    this.#cards = cards;
    return (id) => cards.get(id);
  }
}
