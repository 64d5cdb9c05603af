import { foldedWords } from '../domain/fold-text.js';
import type { EverydayPhrases, FoundPhrase, TypedWord } from './everyday-phrases.js';
import { findKin, findTerms, type Meant } from './find-terms.js';
import { isFunctionWord, isModestWord } from './function-words.js';
import type { Lexicon } from './search-index.js';
import { type SoughtWord, soughtWord } from './sought-word.js';
import { chooseWay, countNamed, isNamedSo, matchedWords, type TypedPart, typedPart } from './typed-part.js';
import { wordForms } from './word-stem.js';

/** How well each service answers, by its position, and by which of its words. */
export interface LexiconAnswer {
  readonly scores: Float64Array;
  /** The highest of them, before a name is favoured for how it says it; 0: nothing was found. */
  readonly best: number;
  /** Whether some text has one of the words as it was typed, or begins so: otherwise all is a guess. */
  readonly isSure: boolean;
  readonly matched: (position: number) => readonly string[];
}

/** What a word says that tells what is to be done rather than with what. */
const modest = 0.4;
/** How much common words say together: "deklarēto ziņu anulēšana". */
const together = 0.5;
/** How much surer an everyday phrase of two words or more is than one word. */
const surer = 1.18;
/** How much of a score depends on how much of what was typed is there. */
const completeness = 0.7;
/** What a name gains that says just what was typed, over one that says more. */
const brevity = 0.1;
/** What a name gains that has every word as it was typed: it stands above what was only meant by them. */
const asTyped = 0.3;
/** What a name gains that has all that was typed in one piece, that begins with it, and that is nothing else. */
const onePiece = { inside: 0.1, beginning: 0.25, whole: 0.5 };

const mostLetters = 1000;
const mostWords = 12;
const longestWord = 40;
const rememberedWords = 40;

/** Finds and scores services by the words of one language. */
export class LexiconSearch {
  readonly #lexicon: Lexicon;
  readonly #count: number;
  readonly #phrases: EverydayPhrases;
  /** Somebody who types changes the last word; the others need not be looked for again. */
  readonly #remembered = new Map<string, SoughtWord>();

  /** @param count of all services */
  constructor(lexicon: Lexicon, count: number, phrases: EverydayPhrases) {
    this.#lexicon = lexicon;
    this.#count = count;
    this.#phrases = phrases;
  }

  get language(): string {
    return this.#lexicon.language;
  }

  /** @param guessing whether words that nothing has may be slips of a finger, or forms of others */
  search(text: string, guessing = true): LexiconAnswer {
    const typed = text.slice(0, mostLetters);
    const words = foldedWords(typed);
    const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(typed);
    const read = this.#read(words, unfinished);
    const parts = this.#parts(read, guessing);
    const scores = this.#score(parts);
    const best = highest(scores);
    this.#favourNames(scores, parts, ` ${words.join(' ')}${unfinished ? '' : ' '}`);
    return {
      scores,
      best,
      isSure: read.some(({ known }) => known),
      matched: (position) => matchedWords(parts, position),
    };
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

  /** Cuts what was typed into everyday phrases, the longest first, and single words. */
  #parts(typed: readonly TypedWord[], guessing: boolean): TypedPart[] {
    const alone = typed.map((_, index) => ({ at: [index], official: [] }));
    const phrases = [...this.#phrases.find(typed), ...this.#spacing(typed), ...alone];
    const taken = new Set<number>();
    const cuts = new Map<string, { at: readonly number[]; official: (readonly string[])[] }>();
    for (const { at, official } of phrases.sort((a, b) => b.at.length - a.at.length)) {
      const known = cuts.get(at.join());
      if (known) known.official.push(...official);
      else if (!at.some((index) => taken.has(index))) {
        cuts.set(at.join(), { at, official: [...official] });
        for (const index of at) taken.add(index);
      }
    }
    return [...cuts.values()].map(({ at, official }) => {
      const said = typed
        .filter((_, index) => at.includes(index))
        .map((word) => this.#typedWord(word, guessing && !(official.length > 0 && this.#phrases.has(word))));
      const meant = official.map((words) =>
        raised(
          said,
          words.map((word) => this.#officialWord(word)),
        ),
      );
      return typedPart([said, ...meant], this.#count);
    });
  }

  /** A space that is missing or too many: "sportazāle", "būv atļauja". */
  #spacing(typed: readonly TypedWord[]): FoundPhrase[] {
    const isThere = (word: string) => this.#lexicon.terms.has(wordForms(word, this.language).stem);
    return typed.flatMap(({ word, known }, start) => {
      const next = typed[start + 1]?.word;
      const cuts = known ? [] : Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)]);
      const halved = cuts.filter((halves) => halves.every((half) => half.length >= 3 && isThere(half)));
      return [
        { at: [start, start + 1], official: next !== undefined && isThere(word + next) ? [[word + next]] : [] },
        { at: [start], official: halved },
      ].filter(({ official }) => official.length > 0);
    });
  }

  #typedWord(typed: TypedWord, guessing: boolean): SoughtWord {
    const says = isModestWord(typed.word, this.language) ? modest : 1;
    const key = `${typed.word}${typed.unfinished ? '…' : ''}${guessing ? '' : '!'}`;
    return this.#remember(key, () => this.#meaningful(typed, findTerms(this.#lexicon, typed, guessing)), says);
  }

  /** Without words that only look like it once folded: "pašu" is no "pase". */
  #meaningful({ word }: TypedWord, meant: Meant): Meant {
    const { language } = this;
    if (isFunctionWord(word, language)) return meant;
    return new Map([...meant].filter(([term]) => !isFunctionWord(term.word, language)));
  }

  #officialWord(word: string): SoughtWord {
    return this.#remember(`=${word}`, () => findKin(this.#lexicon, wordForms(word, this.language)));
  }

  #remember(key: string, find: () => Meant, says = 1): SoughtWord {
    const word = this.#remembered.get(key) ?? soughtWord(find(), this.#count, says);
    this.#remembered.delete(key);
    this.#remembered.set(key, word);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > rememberedWords && oldest !== undefined) this.#remembered.delete(oldest);
    return word;
  }

  #score(parts: readonly TypedPart[]): Float64Array {
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
    const scores = new Float64Array(this.#count);
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
      const brief = 1 + brevity * Math.min(1, named / (this.#lexicon.names[position]?.length || 1));
      scores[position] = score * complete * brief;
    }
    return scores;
  }

  #favourNames(scores: Float64Array, parts: readonly TypedPart[], piece: string): void {
    for (const [position, found] of scores.entries()) {
      if (found === 0) continue;
      const score = parts.every((part) => isNamedSo(part, position)) ? found * (1 + asTyped) : found;
      scores[position] = score;
      const where = this.#lexicon.names[position]?.text.indexOf(piece) ?? -1;
      if (where < 0) continue;
      const isWhole = where === 0 && this.#lexicon.names[position]?.text.trim() === piece.trim();
      scores[position] = score * (1 + (isWhole ? onePiece.whole : where === 0 ? onePiece.beginning : onePiece.inside));
    }
  }
}

function highest(scores: Float64Array): number {
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  return best;
}

/** The words of an official phrase, saying as much as they do together and no less than what was typed. */
function raised(said: readonly SoughtWord[], official: readonly SoughtWord[]): SoughtWord[] {
  const rarities = official.map(({ rarity }) => rarity);
  const rarest = Math.max(...rarities);
  const typed = said.reduce((sum, { rarity }) => sum + rarity, 0);
  const all = Math.max(typed, rarest + together * (Math.hypot(...rarities) - rarest));
  const share = rarest === 0 ? 1 : (all / rarest) * (said.length > 1 ? surer : 1);
  return official.map((word) => ({ ...word, rarity: share * word.rarity }));
}
