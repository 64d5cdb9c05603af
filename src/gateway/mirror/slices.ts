/** A list in parts, with a turn for everything else that waits between two of them. */
export async function* slices<Item>(items: readonly Item[], length: number): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += length) {
    if (start > 0) await new Promise((turn) => setTimeout(turn));
    yield items.slice(start, start + length);
  }
}
