import { foldedWords } from '../domain/fold-text.js';
import type { EverydayPhrases, TypedWord } from './everyday-phrases.js';
import { findKin, findTerms, type Meant } from './find-terms.js';
import { isFunctionWord } from './function-words.js';
import { type Lexicon, place, type Term } from './search-index.js';
import { wordForms } from './word-stem.js';

/** What a word counts by where it stands. */
const placeWeights = [
  [place.name, 1],
  [place.localName, 0.9],
  [place.keywords, 0.85],
  [place.institution, 0.5],
  [place.summary, 0.4],
] as const;
/** Standing in further places too is a little more. */
const further = 0.05;
const worth = Float32Array.from({ length: 2 * place.name }, (_, places) => {
  const [best = 0, ...others] = placeWeights.filter(([where]) => places & where).map(([, weight]) => weight);
  return best + further * others.length;
});

/** An official phrase is our guess at what somebody meant. */
const guessed = 0.85;
/** How much of the score depends on how much of what was typed is there. */
const completeness = 0.5;
/** How much a name that says just what was typed gains over a name that says more. */
const brevity = 0.2;
const mostWords = 12;
const longestWord = 40;

/** One word that is looked for: the terms it may mean, and what finding it says. */
interface Sought {
  readonly meant: Meant;
  /** The fewer services have it, the more it says. */
  readonly rarity: number;
  /** For each service what the best of its terms is worth there (0 to about 1), and which one that is. */
  readonly worth: Float32Array;
  readonly best: Uint16Array;
  readonly terms: readonly Term[];
}

/** Typed words that belong together, and the ways to say them: as typed first. */
interface Part {
  readonly length: number;
  readonly ways: readonly (readonly Sought[])[];
  /** What it adds to a score when all of it is found at the best place. */
  readonly weight: number;
}

export interface LexiconMatch {
  readonly score: number;
  readonly matched: readonly string[];
}

/** Finds and scores services by the words of one language. */
export class LexiconSearch {
  readonly #lexicon: Lexicon;
  readonly #count: number;
  readonly #phrases: EverydayPhrases;

  constructor(lexicon: Lexicon, count: number, phrases: EverydayPhrases) {
    this.#lexicon = lexicon;
    this.#count = count;
    this.#phrases = phrases;
  }

  get language(): string {
    return this.#lexicon.language;
  }

  search(text: string): Map<number, LexiconMatch> {
    const parts = this.#parts(this.#read(text));
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
    const found = new Map<number, LexiconMatch>();
    for (let position = 0; position < this.#count; position += 1) {
      const match = this.#match(parts, whole, position);
      if (match) found.set(position, match);
    }
    return found;
  }

  /** The typed words that say something; all of them, where none does. */
  #read(text: string): TypedWord[] {
    const all = foldedWords(text.slice(0, 1000));
    const { language, terms, roots } = this.#lexicon;
    const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(text) ? all.length - 1 : -1;
    const words = all.map((word, index) => {
      const forms = wordForms(word, language);
      const known = terms.has(forms.stem) || roots.has(forms.root);
      return { word: word.slice(0, longestWord), ...forms, unfinished: index === unfinished, known };
    });
    const meaningful = words.filter(({ word }) => !isFunctionWord(word, language));
    return (meaningful.length > 0 ? meaningful : words).slice(0, mostWords);
  }

  #parts(typed: readonly TypedWord[]): Part[] {
    const phrases = this.#phrases.find(typed);
    const parts: Part[] = [];
    for (let start = 0; start < typed.length; ) {
      const here = phrases.filter((phrase) => phrase.start === start);
      const length = here[0]?.length ?? 1;
      const official = here.filter((phrase) => phrase.length === length).flatMap((phrase) => phrase.official);
      const said = typed.slice(start, start + length).map((word) => this.#sought(findTerms(this.#lexicon, word)));
      const meant = official.map((words) => words.map((word) => this.#sought(this.#kinOf(word))));
      parts.push(toPart(length, said, meant));
      start += length;
    }
    return parts;
  }

  #kinOf(word: string): Meant {
    return findKin(this.#lexicon, wordForms(word, this.#lexicon.language));
  }

  #sought(meant: Meant): Sought {
    const sure = Math.max(0, ...meant.values()) * 0.8;
    const terms = [...meant.keys()];
    const services = terms.reduce((sum, term) => sum + ((meant.get(term) ?? 0) >= sure ? term.services.length : 0), 0);
    const values = new Float32Array(this.#count);
    const best = new Uint16Array(this.#count);
    for (const [index, term] of terms.entries()) {
      const weight = meant.get(term) ?? 0;
      for (const [nth, position] of term.services.entries()) {
        const value = weight * (worth[term.places[nth] ?? 0] ?? 0);
        if (value > (values[position] ?? 0)) {
          values[position] = value;
          best[position] = index;
        }
      }
    }
    const rarity = services === 0 ? 0 : Math.log(1 + this.#count / services);
    return { meant, rarity, worth: values, best, terms };
  }

  #match(parts: readonly Part[], whole: number, position: number): LexiconMatch | undefined {
    let score = 0;
    let there = 0;
    let named = 0;
    const matched: string[] = [];
    for (const part of parts) {
      const { value, way } = bestWay(part, position);
      if (!way) continue;
      score += value;
      there += part.weight;
      for (const { worth, best, terms } of way) {
        const worthHere = worth[position] ?? 0;
        const term = terms[best[position] ?? 0];
        if (worthHere === 0 || !term) continue;
        matched.push(term.word);
        if (worthHere > 0.45) named += 1;
      }
    }
    if (score === 0) return undefined;
    const complete = 1 - completeness + (completeness * there) / whole;
    const brief = 1 + brevity * Math.min(1, named / (this.#lexicon.nameLengths[position] ?? 1));
    return { score: Math.round(score * complete * brief * 1e4) / 1e4, matched };
  }
}

function toPart(length: number, said: readonly Sought[], official: readonly (readonly Sought[])[]): Part {
  const typed = said.reduce((sum, { rarity }) => sum + rarity, 0);
  const most = Math.max(0, ...official.flat().map(({ rarity }) => rarity));
  return { length, ways: [said, ...official], weight: Math.max(typed, most) };
}

function bestWay({ ways, weight }: Part, position: number): { value: number; way?: readonly Sought[] } {
  let best: { value: number; way?: readonly Sought[] } = { value: 0 };
  for (const [index, way] of ways.entries()) {
    let all = 0;
    let here = 0;
    for (const { rarity, worth } of way) {
      all += rarity;
      here += rarity * (worth[position] ?? 0);
    }
    // Half an official phrase says little: "iestāde" alone is no kindergarten.
    const value = index === 0 ? here : all === 0 ? 0 : guessed * weight * (here / all) ** 2;
    if (value > best.value) best = { value, way };
  }
  return best;
}
