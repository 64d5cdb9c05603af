import { foldedWords } from '../domain/fold-text.js';
import type { EverydayPhrases, FoundPhrase, TypedWord } from './everyday-phrases.js';
import { findKin, findTerms, type Meant } from './find-terms.js';
import { isFunctionWord } from './function-words.js';
import { type Lexicon, place, type Term } from './search-index.js';
import { wordForms } from './word-stem.js';

/** What a word counts by where it stands. */
const placeWeights = [
  [place.name, 1],
  [place.localName, 0.9],
  [place.keywords, 0.85],
  [place.institution, 0.6],
  [place.summary, 0.5],
] as const;
/** Standing in further places too is a little more. */
const further = 0.05;
const placesWorth = Float32Array.from({ length: 2 * place.name }, (_, places) => {
  const [best = 0, ...others] = placeWeights.filter(([where]) => places & where).map(([, weight]) => weight);
  return best + further * others.length;
});

/** An official phrase is our guess at what somebody meant. */
const guessed = 0.85;
/** How much of the score depends on how much of what was typed is there. */
const completeness = 0.7;
/** What a name gains that says just what was typed, over one that says more. */
const brevity = 0.1;
/** What a name gains that has all that was typed in one piece, and what it gains further where that is its beginning. */
const onePiece = 0.1;
const mostWords = 12;
const longestWord = 40;
const rememberedWords = 40;

/** One word that is looked for: what the best of the terms it may mean says of each service. */
interface Sought {
  readonly terms: readonly Term[];
  /** The fewer services have it, the more it says. */
  readonly rarity: number;
  /** 0 to about 1. */
  readonly worth: Float32Array;
  /** Which of the terms, and the places where it stands. */
  readonly best: Uint16Array;
  readonly places: Uint8Array;
}

/** Typed words that belong together, and the ways to say them: as typed first, then the official phrases. */
interface Part {
  readonly ways: readonly (readonly Sought[])[];
  /** What it adds to a score when all of it is found at the best place. */
  readonly weight: number;
  /** Which way is the best for each service. */
  readonly chosen: Uint8Array;
}

/** How well each service answers, and by which of its words. */
export interface LexiconAnswer {
  readonly scores: Float64Array;
  readonly matched: (position: number) => readonly string[];
}

/** Finds and scores services by the words of one language. */
export class LexiconSearch {
  readonly #lexicon: Lexicon;
  readonly #count: number;
  readonly #phrases: EverydayPhrases;
  /** Somebody who types changes the last word; the others need not be looked for again. */
  readonly #remembered = new Map<string, Sought>();

  constructor(lexicon: Lexicon, count: number, phrases: EverydayPhrases) {
    this.#lexicon = lexicon;
    this.#count = count;
    this.#phrases = phrases;
  }

  get language(): string {
    return this.#lexicon.language;
  }

  search(text: string): LexiconAnswer {
    const all = foldedWords(text.slice(0, 1000));
    const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(text);
    const parts = this.#parts(this.#read(all, unfinished));
    const scores = this.#score(parts);
    this.#favourPiece(scores, ` ${all.join(' ')}${unfinished ? '' : ' '}`);
    return { scores, matched: (position) => matchedWords(parts, position) };
  }

  /** The typed words that say something; all of them, where none does. */
  #read(all: readonly string[], unfinished: boolean): TypedWord[] {
    const { language, terms, roots } = this.#lexicon;
    const meaningful = all.filter((word) => !isFunctionWord(word, language));
    const words = (meaningful.length > 0 ? meaningful : all)
      .slice(0, mostWords)
      .map((word) => word.slice(0, longestWord));
    return words.map((word, index) => {
      const forms = wordForms(word, language);
      const last = unfinished && index === words.length - 1;
      const begins = () => last && !terms.atPrefix(word).keys().next().done;
      return { word, ...forms, known: terms.has(forms.stem) || roots.has(forms.root) || begins(), unfinished: last };
    });
  }

  #parts(typed: readonly TypedWord[]): Part[] {
    const phrases = [...this.#phrases.find(typed), ...this.#spacing(typed)].sort((a, b) => b.length - a.length);
    const parts: Part[] = [];
    for (let start = 0; start < typed.length;) {
      const here = phrases.filter((phrase) => phrase.start === start);
      const length = here[0]?.length ?? 1;
      const official = here.filter((phrase) => phrase.length === length).flatMap((phrase) => phrase.official);
      const said = typed.slice(start, start + length).map((word) => this.#soughtWord(word));
      parts.push(this.#part([said, ...official.map((words) => words.map((word) => this.#soughtOfficial(word)))]));
      start += length;
    }
    return parts;
  }

  /** A space that is missing or too many: "sportazāle", "būv atļauja". */
  #spacing(typed: readonly TypedWord[]): FoundPhrase[] {
    const isThere = (word: string) => this.#lexicon.terms.has(wordForms(word, this.#lexicon.language).stem);
    return typed.flatMap(({ word, known }, start) => {
      const joined = word + (typed[start + 1]?.word ?? ' ');
      const cuts = known ? [] : Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)]);
      const halved = cuts.filter((halves) => halves.every((half) => half.length >= 3 && isThere(half)));
      return [
        { start, length: 2, official: isThere(joined) ? [[joined]] : [] },
        { start, length: 1, official: halved },
      ].filter(({ official }) => official.length > 0);
    });
  }

  #soughtWord(typed: TypedWord): Sought {
    return this.#remember(`${typed.word}${typed.unfinished ? '…' : ''}`, () => findTerms(this.#lexicon, typed));
  }

  #soughtOfficial(word: string): Sought {
    return this.#remember(`=${word}`, () => findKin(this.#lexicon, wordForms(word, this.#lexicon.language)));
  }

  #remember(key: string, find: () => Meant): Sought {
    const sought = this.#remembered.get(key) ?? this.#sought(find());
    this.#remembered.delete(key);
    this.#remembered.set(key, sought);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > rememberedWords && oldest !== undefined) this.#remembered.delete(oldest);
    return sought;
  }

  #sought(meant: Meant): Sought {
    const terms = [...meant.keys()];
    const sought = {
      terms,
      rarity: this.#rarity(meant),
      worth: new Float32Array(this.#count),
      best: new Uint16Array(this.#count),
      places: new Uint8Array(this.#count),
    };
    for (const [index, term] of terms.entries()) noteTerm(sought, index, term, meant.get(term) ?? 0);
    return sought;
  }

  /** By the services of the surest terms. */
  #rarity(meant: Meant): number {
    const sure = 0.8 * Math.max(0, ...meant.values());
    let services = 0;
    for (const [term, weight] of meant) if (weight >= sure) services += term.services.length;
    return services === 0 ? 0 : Math.log(1 + this.#count / services);
  }

  #part(ways: readonly (readonly Sought[])[]): Part {
    const [said = [], ...official] = ways;
    const typed = said.reduce((sum, { rarity }) => sum + rarity, 0);
    const weight = Math.max(typed, ...official.flat().map(({ rarity }) => rarity));
    return { ways, weight, chosen: new Uint8Array(this.#count) };
  }

  #score(parts: readonly Part[]): Float64Array {
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
    const scores = new Float64Array(this.#count);
    const { names } = this.#lexicon;
    for (let position = 0; position < this.#count; position += 1) {
      let [score, there, named] = [0, 0, 0];
      for (const part of parts) {
        const value = chooseWay(part, position);
        if (value === 0) continue;
        score += value;
        there += part.weight;
        named += countNamed(part, position);
      }
      if (score === 0) continue;
      const complete = 1 - completeness + (completeness * there) / whole;
      const brief = 1 + brevity * Math.min(1, named / (names[position]?.length ?? 1));
      scores[position] = score * complete * brief;
    }
    return scores;
  }

  #favourPiece(scores: Float64Array, piece: string): void {
    const { names } = this.#lexicon;
    for (const [position, score] of scores.entries()) {
      if (score === 0) continue;
      const where = names[position]?.text.indexOf(piece) ?? -1;
      if (where >= 0) scores[position] = score * (1 + (where === 0 ? 2 * onePiece : onePiece));
    }
  }
}

function noteTerm({ worth, best, places }: Sought, index: number, term: Term, weight: number): void {
  for (let nth = 0; nth < term.services.length; nth += 1) {
    const position = term.services[nth] ?? 0;
    const where = term.places[nth] ?? 0;
    const value = weight * (placesWorth[where] ?? 0);
    if (value <= (worth[position] ?? 0)) continue;
    worth[position] = value;
    best[position] = index;
    places[position] = where;
  }
}

/** What the part is worth to a service, said in the best of its ways, which is noted. */
function chooseWay({ ways, weight, chosen }: Part, position: number): number {
  let most = 0;
  for (let index = 0; index < ways.length; index += 1) {
    let [all, there, here] = [0, 0, 0];
    for (const { rarity, worth } of ways[index] ?? []) {
      const value = worth[position] ?? 0;
      all += rarity;
      here += rarity * value;
      if (value > 0) there += rarity;
    }
    // Half an official phrase says little: "iestāde" alone is no kindergarten.
    const value = index === 0 || here === 0 ? here : (guessed * weight * here * there) / (all * all);
    if (value <= most) continue;
    most = value;
    chosen[position] = index;
  }
  return most;
}

function countNamed({ ways, chosen }: Part, position: number): number {
  let named = 0;
  for (const { places } of ways[chosen[position] ?? 0] ?? []) if ((places[position] ?? 0) & place.name) named += 1;
  return named;
}

function matchedWords(parts: readonly Part[], position: number): readonly string[] {
  const words = parts.flatMap(({ ways, chosen }) =>
    (ways[chosen[position] ?? 0] ?? []).flatMap(({ terms, worth, best }) =>
      worth[position] === 0 ? [] : (terms[best[position] ?? 0]?.word ?? []),
    ),
  );
  return [...new Set(words)];
}
