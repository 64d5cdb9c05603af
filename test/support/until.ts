type Seen<Found> = Found | undefined | false | null;

/**
 * Resolves with what `look` finds as soon as it finds something, looking again with each frame.
 * The time limit only ends a test that has failed already; no test passes by waiting.
 */
export async function until<Found>(look: () => Seen<Found> | Promise<Seen<Found>>, limit = 15_000): Promise<Found> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Not so within ${limit} ms: ${String(look)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
