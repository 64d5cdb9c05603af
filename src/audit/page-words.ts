import type { PageBlock, PageText } from './page-block.js';
import { sentencesOf, type Span, type Word, wordsOf } from './words.js';

/** The most words of a page's sentence that are looked at beside those that the register has. */
const mostAround = 6;

/** A page's own content as one run of words, each of which knows its block. */
export class PageWords {
  readonly page: PageText;
  /** Without what surrounds the content. */
  readonly blocks: readonly PageBlock[];
  readonly words: readonly Word[];
  /** Of each word, the place of its block in `blocks`. */
  readonly #blockOf: readonly number[];

  constructor(page: PageText) {
    this.page = page;
    this.blocks = page.blocks.filter(({ outside }) => !outside);
    const words: Word[] = [];
    const blockOf: number[] = [];
    for (const [index, { text }] of this.blocks.entries()) {
      for (const word of wordsOf(text)) {
        words.push(word);
        blockOf.push(index);
      }
    }
    this.words = words;
    this.#blockOf = blockOf;
  }

  /** The block that a word is in. */
  blockAt(word: number): number {
    return this.#blockOf[word] ?? 0;
  }

  /** The same words with those of the page's sentence before and after them, a few at most. */
  sentenceAround(start: number, end: number): Span {
    const [first, last] = [this.#sentenceOf(start), this.#sentenceOf(end - 1)];
    const isIn = (at: number, of: { block: number; span: Span }) => {
      const word = this.words[at];
      return word && this.blockAt(at) === of.block && word.start >= of.span.start && word.end <= of.span.end;
    };
    let [from, to] = [start, end];
    while (from > 0 && start - from < mostAround && isIn(from - 1, first)) from -= 1;
    while (to < this.words.length && to - end < mostAround && isIn(to, last)) to += 1;
    return { start: from, end: to };
  }

  #sentenceOf(at: number): { block: number; span: Span } {
    const block = this.blockAt(at);
    const text = this.blocks[block]?.text ?? '';
    const place = this.words[at]?.start ?? 0;
    const span = sentencesOf(text).find((one) => one.start <= place && place < one.end);
    return { block, span: span ?? { start: 0, end: text.length } };
  }

  /** The stretches of blocks that words from `start` up to `end` take, block by block. */
  stretches(start: number, end: number): { readonly block: number; readonly span: Span }[] {
    const stretches: { block: number; span: Span }[] = [];
    for (let at = start; at < end; at += 1) {
      const block = this.blockAt(at);
      const word = this.words[at];
      const last = stretches.at(-1);
      if (!word) break;
      if (last?.block === block) last.span = { start: last.span.start, end: word.end };
      else stretches.push({ block, span: { start: word.start, end: word.end } });
    }
    return stretches;
  }

  /** The text that words from `start` up to `end` take, with what stands between and right after them. */
  text(start: number, end: number): string {
    return this.stretches(start, end)
      .map(({ block, span }, index, all) => {
        const { text = '' } = this.blocks[block] ?? {};
        const isLast = index === all.length - 1;
        return text.slice(span.start, isLast ? endOfSign(text, span.end) : text.length);
      })
      .join('\n');
  }
}

/** What belongs to the last word though it is none: `600 €`, a full stop, a closing quotation mark. */
function endOfSign(text: string, end: number): number {
  return end + (/^(?:\s?[€%]|[.!?…,;:)”"»])*/u.exec(text.slice(end, end + 6))?.[0].length ?? 0);
}
