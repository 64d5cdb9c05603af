/** A list as a record states it; none where a record was changed to hold something else there. */
export function listIn<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}
