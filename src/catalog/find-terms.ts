import type { TypedWord } from './everyday-phrases.js';
import type { Lexicon, Term } from './search-index.js';
import { countSlips, countSlipsAtStart } from './slips.js';
import { wordForms, wordWithoutPrefix } from './word-stem.js';

/** What speaks for a term: that it is the typed word itself, one of its root, one that begins so, or one mistyped. */
const weights = {
  same: 1,
  root: 0.85,
  unfinished: 0.75,
  doubtful: 0.5,
  beginning: 0.5,
  oneSlip: 0.7,
  moreSlips: 0.5,
  withoutPrefix: 0.7,
  firstHalf: 0.4,
} as const;

/** Terms that a word may mean, with how sure that is (0 to 1). */
export type Meant = ReadonlyMap<Term, number>;

/** The word itself and those made of its root. */
export function findKin(lexicon: Lexicon, { stem, root }: Pick<TypedWord, 'stem' | 'root'>): Map<Term, number> {
  const kin = new Map((lexicon.roots.get(root) ?? []).map((term) => [term, weights.root as number]));
  const same = lexicon.terms.get(stem);
  return same ? kin.set(same, weights.same) : kin;
}

/**
 * All that a typed word may mean. Where no text has it or one that begins so, slips of a finger are looked for.
 * @param guessing whether to look for what was not typed: not where everyday words explain it, nor where the reader's own
 * language has an answer
 */
export function findTerms(lexicon: Lexicon, typed: TypedWord, guessing: boolean): Meant {
  const found = findKin(lexicon, typed);
  const begun = addBeginnings(found, lexicon, typed);
  if (typed.unfinished || typed.word.length < 4) doubtEndings(found, typed, begun);
  if (lexicon.terms.has(typed.stem)) return found;
  if (!guessing || /\d/.test(typed.word)) return found; // another number is another thing
  addWithoutPrefix(found, lexicon, typed);
  addSlips(found, lexicon, typed);
  if (typed.unfinished && !begun) addSlipsAtStart(found, lexicon, typed);
  if (found.size === 0) addFirstHalf(found, lexicon, typed);
  return found;
}

/**
 * What looks like an ending may be the middle of a word: "mājo" is of "mājoklis" rather than of "māja", where both are
 * there, and "bēr" as much of "bērns" as of "bēres".
 * @param begun whether there are words that begin with all that was typed
 */
function doubtEndings(found: Map<Term, number>, { word }: TypedWord, begun: boolean): void {
  for (const [term, weight] of found) {
    if (term.forms.includes(word)) continue;
    const whole = Math.min(...term.forms.filter((form) => form.startsWith(word)).map(({ length }) => length));
    if (whole !== Infinity) found.set(term, Math.min(weight, beginningWeight(weights.unfinished, word.length, whole)));
    else if (begun) found.set(term, weight * weights.doubtful);
  }
}

function beginningWeight(weight: number, typed: number, whole: number): number {
  return weight * (0.5 + (0.5 * typed) / whole);
}

/** Says whether there are any. */
function addBeginnings(found: Map<Term, number>, { terms }: Lexicon, { word, stem, unfinished }: TypedWord): boolean {
  const isForm = terms.get(stem)?.forms.includes(word) ?? false;
  if (!unfinished && (isForm || (found.size > 0 && word.length >= 4))) return false;
  const weight = unfinished ? weights.unfinished : weights.beginning;
  let any = false;
  for (const letters of stem.length >= 4 ? [word, stem] : [word]) {
    for (const [key, term] of terms.atPrefix(letters)) {
      any ||= letters === word;
      add(found, term, beginningWeight(weight, letters.length, key.length));
    }
  }
  return any;
}

/** "Uzbūvēt" where the texts say "būvēt" or "būvniecība". */
function addWithoutPrefix(found: Map<Term, number>, lexicon: Lexicon, { word }: TypedWord): void {
  const bare = found.size === 0 ? wordWithoutPrefix(word, lexicon.language) : undefined;
  if (bare === undefined) return;
  for (const [term, weight] of findKin(lexicon, wordForms(bare, lexicon.language))) {
    add(found, term, weight * weights.withoutPrefix);
  }
}

function addSlips(found: Map<Term, number>, { terms }: Lexicon, { word, stem }: TypedWord): void {
  if (word.length < 4 || stem.length < 4) return;
  const most = word.length < 8 ? 1 : 2;
  // Neighbours in the wrong order are two changes to the tree.
  for (const [key, [term]] of terms.fuzzyGet(stem, 2)) {
    const slips = countSlips(stem, key, most);
    if (slips <= most && key.length > 3) add(found, term, slips <= 1 ? weights.oneSlip : weights.moreSlips);
  }
}

/** The first letter is taken to be right. */
function addSlipsAtStart(found: Map<Term, number>, { terms }: Lexicon, { word }: TypedWord): void {
  if (word.length < 5) return;
  for (const [key, term] of terms.atPrefix(word.slice(0, 1))) {
    if (countSlipsAtStart(word, key, 1) <= 1) add(found, term, weights.moreSlips);
  }
}

/** Of a compound that no text has, the longest beginning that is a word: "kirjasto" of "kirjastokortti". */
function addFirstHalf(found: Map<Term, number>, { terms }: Lexicon, { word }: TypedWord): void {
  for (let length = word.length - 1; length >= 5; length -= 1) {
    const term = terms.get(word.slice(0, length));
    if (!term) continue;
    add(found, term, weights.firstHalf);
    return;
  }
}

function add(found: Map<Term, number>, term: Term, weight: number): void {
  found.set(term, Math.max(found.get(term) ?? 0, weight));
}
