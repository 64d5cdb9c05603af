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

/** What a word may be a slip or another form of. */
interface Guess {
  readonly bare: string | undefined;
}

/** An everyday phrase, and what the register says instead. */
interface EverydayPhrase {
  /** Each in all its alternatives. */
  readonly words: readonly (readonly EverydayWord[])[];
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
  readonly #roots: ReadonlySet<string>;

  constructor(words: EverydayWords, language: string) {
    this.#language = language;
    const own = Object.hasOwn(words, language) ? (words[language] ?? {}) : {};
    const meaningful = (phrase: string) => foldedWords(phrase).filter((word) => !isFunctionWord(word, language));
    const read = (word: string) => ({ word, ...wordForms(word, language), bare: bareRoot(word, language) });
    this.#phrases = Object.entries(own)
      .flatMap(([everyday, official]) =>
        everyday.split(',').map((phrase) => ({
          words: phrase
            .split(/[^\p{L}\p{N}\p{M}/]+/u)
            .map((alternatives) => meaningful(alternatives).map(read))
            .filter((alternatives) => alternatives.length > 0),
          official: official.split(',').map(meaningful),
        })),
      )
      .filter(({ words }) => words.length > 0);
    this.#roots = new Set(this.#phrases.flatMap(({ words }) => words.flat().map(({ root }) => root)));
  }

  /** The phrases among the typed words, the longest first; of equally long ones those in one piece. */
  find(typed: readonly TypedWord[]): FoundPhrase[] {
    const guesses = typed.map((word) => this.#guess(word));
    const found: FoundPhrase[] = [];
    for (const { words, official } of this.#phrases) {
      const places: (readonly number[])[] = [];
      for (const alternatives of words) {
        const here = [...typed.keys()].filter((at) => {
          const word = typed[at];
          return word && alternatives.some((everyday) => isSaid(everyday, word, guesses[at]));
        });
        if (here.length === 0) break;
        places.push(here);
      }
      if (places.length === words.length) found.push(...together(places, typed.length).map((at) => ({ at, official })));
    }
    return found.sort((a, b) => b.at.length - a.at.length || span(a.at) - span(b.at) || start(a.at) - start(b.at));
  }

  /** Whether the word itself, and no slip or other prefix of it, is of an everyday phrase. */
  has({ root }: Pick<TypedWord, 'root'>): boolean {
    return this.#roots.has(root);
  }

  /** Only for a word that nothing is described by and no phrase has; otherwise people mean what they typed. */
  #guess(typed: TypedWord): Guess | undefined {
    return typed.known || this.has(typed) ? undefined : { bare: bareRoot(typed.word, this.#language) };
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
  return (at.at(-1) ?? 0) - start(at) + 1;
}

function start([first = 0]: readonly number[]): number {
  return first;
}

/** Where the services' own words begin as well as an everyday one, "bērn" is not yet "bērnunams". */
function isMostOf(typed: TypedWord, everyday: EverydayWord): boolean {
  return typed.word.length >= 0.6 * everyday.word.length && (typed.word.length >= 4 || typed.word === everyday.word);
}

function bareRoot(word: string, language: string): string | undefined {
  const bare = wordWithoutPrefix(word, language);
  return bare === undefined ? undefined : wordForms(bare, language).root;
}

function isSaid(everyday: EverydayWord, typed: TypedWord, guess: Guess | undefined): boolean {
  if (typed.unfinished && typed.known && everyday.word.startsWith(typed.word)) return isMostOf(typed, everyday);
  if (typed.stem === everyday.stem || typed.root === everyday.root) return true;
  if (typed.unfinished && typed.word.length >= 4 && everyday.word.startsWith(typed.word)) return true;
  if (!guess) return false;
  if (everyday.bare === typed.root || (guess.bare && [everyday.root, everyday.bare].includes(guess.bare))) return true;
  return typed.stem.length >= 5 && countSlips(typed.stem, everyday.stem, 1) <= 1;
}
