import type { PageBlock, PageText } from './page-block.js';

/** A block on so many pages, and on so large a share of them, belongs to the site and not to a page. */
const fewestPages = 4;
const leastShare = 0.15;
/** Characters of a text that is one and the same whatever stands before it; a shorter one may be a value, such as `10 dienas`. */
const ownText = 40;

/** Blocks that many pages of a site have in common: a hotline beside each text, a notice, a form's words. */
export class RepeatedBlocks {
  readonly #pages = new Map<string, number>();
  #total = 0;

  /** Counts a page's blocks, each once. */
  add({ blocks }: PageText): void {
    this.#total += 1;
    for (const key of new Set(blocks.map(keyOf))) this.#pages.set(key, (this.#pages.get(key) ?? 0) + 1);
  }

  has(block: PageBlock): boolean {
    const count = this.#pages.get(keyOf(block)) ?? 0;
    return count >= Math.max(fewestPages, leastShare * this.#total);
  }
}

function keyOf({ label, text }: PageBlock): string {
  return text.length < ownText ? `${label}\n${text}` : text;
}
