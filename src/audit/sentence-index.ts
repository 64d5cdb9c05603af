import type { Passage, Sentence } from './passages.js';
import type { Word } from './words.js';

/** Where a sentence of the register may stand among a page's words: from `start` up to `end`. */
export interface Candidate {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

interface Posting {
  readonly entry: number;
  readonly position: number;
}

/** Three words in a row. */
const shingleLength = 3;
/** What more sentences than these have in common says nothing of one. */
const mostPostings = 300;

/** A page that says the same thing oftener than this is looked at in these places only. */
const mostWindows = 20;

/** Finds where sentences of the register may stand on a page, by the runs of words they share. */
export class SentenceIndex {
  readonly #entries: { readonly passage: Passage; readonly sentence: Sentence }[] = [];
  readonly #postings = new Map<string, Posting[]>();
  /** In how many sentences a stem is. */
  readonly #frequencies = new Map<string, number>();

  constructor(passages: readonly Passage[]) {
    for (const passage of passages) for (const sentence of passage.sentences) this.#add(passage, sentence);
  }

  /** How much a word says: little where every sentence has it. 0.2 to 1. */
  weight(stem: string): number {
    const frequency = this.#frequencies.get(stem) ?? 0;
    const rarity = Math.log((1 + this.#entries.length) / (1 + frequency)) / Math.log(2 + this.#entries.length);
    return Math.max(0.2, Math.min(1, rarity));
  }

  /** The places on a page where sentences may stand; of one sentence there may be several. */
  candidates(words: readonly Word[]): Candidate[] {
    const hits = new Map<number, { at: number; position: number }[]>();
    for (let at = 0; at + shingleLength <= words.length; at += 1) {
      for (const { entry, position } of this.#postings.get(shingle(words, at)) ?? []) {
        const known = hits.get(entry);
        if (known) known.push({ at, position });
        else hits.set(entry, [{ at, position }]);
      }
    }
    return [...hits].flatMap(([entry, found]) => this.#windows(entry, found, words.length));
  }

  #windows(entry: number, hits: readonly { at: number; position: number }[], total: number): Candidate[] {
    const found = this.#entries[entry];
    if (!found) return [];
    const length = found.sentence.words.length;
    const slack = Math.ceil(length / 3) + 2;
    const windows: { start: number; end: number }[] = [];
    for (const { at, position } of hits) {
      const start = Math.max(0, at - position - slack);
      const end = Math.min(total, at - position + length + slack);
      const last = windows.at(-1);
      if (last && start <= last.end - length / 2 && end - last.start <= 3 * length + 2 * slack) last.end = end;
      else if (windows.length < mostWindows) windows.push({ start, end });
    }
    return windows.map((window) => ({ ...found, ...window }));
  }

  #add(passage: Passage, sentence: Sentence): void {
    const entry = this.#entries.push({ passage, sentence }) - 1;
    const { words } = sentence;
    for (const stem of new Set(words.map((word) => word.stem))) {
      this.#frequencies.set(stem, (this.#frequencies.get(stem) ?? 0) + 1);
    }
    for (let position = 0; position + shingleLength <= words.length; position += 1) {
      const key = shingle(words, position);
      const postings = this.#postings.get(key) ?? [];
      if (postings.length < mostPostings) postings.push({ entry, position });
      this.#postings.set(key, postings);
    }
  }
}

function shingle(words: readonly Word[], at: number): string {
  return `${words[at]?.stem} ${words[at + 1]?.stem} ${words[at + 2]?.stem}`;
}
