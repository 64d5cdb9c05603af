import { foldedWords } from '../domain/fold-text.js';
import type { EverydayWords } from './everyday-words.js';
import { isFunctionWord } from './function-words.js';
import { countSlips } from './slips.js';
import { type WordForms, wordForms } from './word-stem.js';

/** A word somebody typed, with all that is to be known about it in one language. */
export interface TypedWord extends WordForms {
  /** Folded. */
  readonly word: string;
  /** The last word while more letters may follow. */
  readonly unfinished: boolean;
  /** Some text of the services has it, or a form of it. */
  readonly known: boolean;
}

/** An everyday phrase, and what the register says instead. */
interface EverydayPhrase {
  readonly words: readonly (WordForms & { readonly word: string })[];
  readonly official: readonly (readonly string[])[];
}

/** Typed words that are an everyday phrase: where it begins, how many they are, and the official phrases. */
export interface FoundPhrase {
  readonly start: number;
  readonly length: number;
  readonly official: readonly (readonly string[])[];
}

/** The everyday words of one language, ready to be looked for. */
export class EverydayPhrases {
  readonly #phrases: readonly EverydayPhrase[];

  constructor(words: EverydayWords, language: string) {
    const own = Object.hasOwn(words, language) ? (words[language] ?? {}) : {};
    const meaningful = (phrase: string) => foldedWords(phrase).filter((word) => !isFunctionWord(word, language));
    this.#phrases = Object.entries(own).flatMap(([everyday, official]) =>
      everyday.split(',').map((phrase) => ({
        words: meaningful(phrase).map((word) => ({ word, ...wordForms(word, language) })),
        official: official.split(',').map(meaningful),
      })),
    );
  }

  /** The phrases among the typed words, the longest first; of one place all. */
  find(typed: readonly TypedWord[]): FoundPhrase[] {
    return this.#phrases
      .filter(({ words }) => words.length > 0)
      .flatMap(({ words, official }) =>
        typed
          .map((_, start) => start)
          .filter((start) => words.every((word, index) => isSaid(word, typed[start + index])))
          .map((start) => ({ start, length: words.length, official })),
      )
      .sort((a, b) => b.length - a.length);
  }
}

function isSaid(everyday: WordForms & { readonly word: string }, typed: TypedWord | undefined): boolean {
  if (!typed) return false;
  if (typed.stem === everyday.stem || typed.root === everyday.root) return true;
  if (typed.unfinished && typed.word.length >= 4 && everyday.word.startsWith(typed.word)) return true;
  // A slip is looked for only in a word that nothing is described by; otherwise people mean what they typed.
  return !typed.known && typed.stem.length >= 5 && countSlips(typed.stem, everyday.stem, 1) <= 1;
}
