import { foldedWords } from '../domain/fold-text.js';
import type { EverydayWords } from './everyday-words.js';
import { isFunctionWord } from './function-words.js';
import { countSlips } from './slips.js';
import { type WordForms, wordForms, wordWithoutPrefix } from './word-stem.js';

/** A word somebody typed, with all that is to be known about it in one language. */
export interface TypedWord extends WordForms {
  /** Folded. */
  readonly word: string;
  /** The last word while more letters may follow. */
  readonly unfinished: boolean;
  /** Some text of the services has it or a form of it, or while it is unfinished a word that begins so. */
  readonly known: boolean;
}

interface EverydayWord extends WordForms {
  readonly word: string;
  /** The root without a prefix: "zāģēt" of "nozāģēt". */
  readonly bare: string | undefined;
}

/** An everyday phrase, and what the register says instead. */
interface EverydayPhrase {
  readonly words: readonly EverydayWord[];
  readonly official: readonly (readonly string[])[];
}

/** Typed words that are an everyday phrase: which of them, ascending, and the official phrases. */
export interface FoundPhrase {
  readonly at: readonly number[];
  readonly official: readonly (readonly string[])[];
}

/** The everyday words of one language, ready to be looked for. */
export class EverydayPhrases {
  readonly #language: string;
  readonly #phrases: readonly EverydayPhrase[];

  constructor(words: EverydayWords, language: string) {
    this.#language = language;
    const own = Object.hasOwn(words, language) ? (words[language] ?? {}) : {};
    const meaningful = (phrase: string) => foldedWords(phrase).filter((word) => !isFunctionWord(word, language));
    this.#phrases = Object.entries(own)
      .flatMap(([everyday, official]) =>
        everyday.split(',').map((phrase) => ({
          words: meaningful(phrase).map((word) => ({ word, ...wordForms(word, language), bare: bareRoot(word, language) })),
          official: official.split(',').map(meaningful),
        })),
      )
      .filter(({ words }) => words.length > 0);
  }

  /** The phrases among the typed words, the longest first; of equally long ones those in one piece. */
  find(typed: readonly TypedWord[]): FoundPhrase[] {
    const bare = typed.map(({ word, known }) => (known ? undefined : bareRoot(word, this.#language)));
    const found: FoundPhrase[] = [];
    for (const { words, official } of this.#phrases) {
      const places: (readonly number[])[] = [];
      for (const everyday of words) {
        const here = [...typed.keys()].filter((at) => typed[at] && isSaid(everyday, typed[at], bare[at]));
        if (here.length === 0) break;
        places.push(here);
      }
      if (places.length === words.length) found.push(...together(places, typed.length).map((at) => ({ at, official })));
    }
    return found.sort((a, b) => b.at.length - a.at.length || span(a.at) - span(b.at));
  }
}

/**
 * Where the words of a phrase stand beside one another, in any order ("pase nozagta") and with one other word among them
 * at most ("pārdot vecu mašīnu").
 * @param places of each word
 */
function together(places: readonly (readonly number[])[], count: number): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let start = 0; start < count; start += 1) {
    for (const length of [places.length, places.length + 1]) {
      const chosen = places.map((here) => here.find((at) => at >= start && at < start + length) ?? -1);
      const at = [...new Set(chosen)].sort((a, b) => a - b);
      if (at.length === places.length && at[0] === start && span(at) === length) found.push(at);
    }
  }
  return found;
}

function span(at: readonly number[]): number {
  return (at.at(-1) ?? 0) - (at[0] ?? 0) + 1;
}

function bareRoot(word: string, language: string): string | undefined {
  const bare = wordWithoutPrefix(word, language);
  return bare === undefined ? undefined : wordForms(bare, language).root;
}

function isSaid(everyday: EverydayWord, typed: TypedWord, bare: string | undefined): boolean {
  if (typed.stem === everyday.stem || typed.root === everyday.root) return true;
  if (!typed.known && [everyday.root, everyday.bare].includes(bare ?? typed.root)) return true;
  if (typed.unfinished && typed.word.length >= 4 && everyday.word.startsWith(typed.word)) return true;
  // A slip is looked for only in a word that nothing is described by; otherwise people mean what they typed.
  return !typed.known && typed.stem.length >= 5 && countSlips(typed.stem, everyday.stem, 1) <= 1;
}
