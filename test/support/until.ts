type Seen<Found> = Found | undefined | false | null;

/**
 * Resolves with what `look` finds as soon as it finds something, looking again with each frame.
 * The time limit only ends a test that has failed already; no test passes by waiting.
 */
export async function until<Found>(look: () => Seen<Found> | Promise<Seen<Found>>, limit = 40_000): Promise<Found> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Not so within ${limit} ms: ${String(look)}\n${pageNow()}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** What the page shows and where it is, for whoever must find out why something is not so. */
function pageNow(): string {
  const shown = [...document.body.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    shadowRoot ? `<${localName}> ${bothEnds(shadowRoot.textContent.replace(/\s+/g, ' ').trim())}` : [],
  );
  return [location.href, ...shown].join('\n');
}

/** A long text's beginning and end; what was looked for is mostly in one of them. */
function bothEnds(text: string): string {
  return text.length > 1600 ? `${text.slice(0, 300)} … ${text.slice(-1300)}` : text;
}
