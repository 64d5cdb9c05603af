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
  /** Some text of the services has it or a form of it, or while it is unfinished a word that begins so. */
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
    this.#phrases = Object.entries(own)
      .flatMap(([everyday, official]) =>
        everyday.split(',').map((phrase) => ({
          words: meaningful(phrase).map((word) => ({ word, ...wordForms(word, language) })),
          official: official.split(',').map(meaningful),
        })),
      )
      .filter(({ words }) => words.length > 0);
  }

  /** The phrases among the typed words, the longest first. */
  find(typed: readonly TypedWord[]): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    for (const { words, official } of this.#phrases) {
      for (let start = 0; start + words.length <= typed.length; start += 1) {
        const said = typed.slice(start, start + words.length);
        // In any order: "pase nozagta".
        if (words.every((everyday) => said.some((word) => isSaid(everyday, word)))) {
          found.push({ start, length: words.length, official });
        }
      }
    }
    return found.sort((a, b) => b.length - a.length);
  }
}

function isSaid(everyday: WordForms & { readonly word: string }, typed: TypedWord): boolean {
  if (typed.stem === everyday.stem || typed.root === everyday.root) return true;
  if (typed.unfinished && typed.word.length >= 4 && everyday.word.startsWith(typed.word)) return true;
  // A slip is looked for only in a word that nothing is described by; otherwise people mean what they typed.
  return !typed.known && typed.stem.length >= 5 && countSlips(typed.stem, everyday.stem, 1) <= 1;
}
