/** Gives the page a turn: what somebody clicked or typed meanwhile comes first. */
export async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
  port1.close();
}

/** A function to be called often: it pauses once `milliseconds` have passed since the last pause. */
export function restEvery(milliseconds: number, pause: () => Promise<void>): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await pause();
    since = performance.now();
  };
}

/** The items sorted, with a rest between the steps: short runs first, then merged two by two. */
export async function sortInSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  rest: () => Promise<void>,
): Promise<readonly Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += 200) {
    runs.push(items.slice(start, start + 200).sort(compare));
    await rest();
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let index = 0; index < runs.length; index += 2) {
      merged.push(merge(runs[index] ?? [], runs[index + 1] ?? [], compare));
      await rest();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function merge<Item>(one: readonly Item[], other: readonly Item[], compare: (a: Item, b: Item) => number): Item[] {
  const merged: Item[] = [];
  let next = 0;
  for (const item of one) {
    for (; next < other.length; next += 1) {
      const rival = other[next] as Item;
      if (compare(rival, item) >= 0) break;
      merged.push(rival);
    }
    merged.push(item);
  }
  return merged.concat(other.slice(next));
}
