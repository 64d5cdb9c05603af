import { alignWords } from './align-words.js';
import { isMention } from './mention.js';
import type { PageWords } from './page-words.js';
import type { Passage, Sentence } from './passages.js';
import type { SentenceIndex } from './sentence-index.js';

/** A sentence of the register that was found on a page, among its words from `start` up to `end`. */
export interface FoundSentence {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** How much of the sentence is there, 0 to 1, by the weight of its words. */
  readonly coverage: number;
  /** Words of the sentence that are there. */
  readonly matched: number;
  readonly start: number;
  readonly end: number;
}

/** A text of a description that a page has. */
export interface CopiedField {
  readonly passage: Passage;
  /** How much of it is there, 0 to 1. */
  readonly coverage: number;
  readonly matched: number;
  /** In the order of the page. */
  readonly sentences: readonly FoundSentence[];
}

/** A description that a page repeats. */
export interface Copy {
  readonly service: string;
  readonly fields: readonly CopiedField[];
  /** Words of the register's that the page has. */
  readonly matched: number;
}

/** The least share of a sentence by which it is known again. */
const leastOfSentence = 0.5;
/** The least share of a text that makes it a copy. */
const leastOfField = 0.5;
/** Fewer words than these are a name or a commonplace. */
const fewestWords = 8;
/** A text that says what the service is: one of them alone makes a copy. Of others, so many words. */
const mainFields = new Set(['summary', 'description', 'easyRead']);
const fewestElsewhere = 25;
/** Services whose name is on the page come first where texts are alike. */
const bonusOfName = 1.15;

/**
 * The descriptions a page repeats. What several descriptions say alike counts for the one that the page repeats most of.
 * @param named services whose name stands on the page
 */
export function findCopies(page: PageWords, index: SentenceIndex, named: ReadonlySet<string>): Copy[] {
  const byService = groupBy(findSentences(page, index), ({ passage }) => passage.service);
  const explained = new Set<number>();
  const copies: Copy[] = [];
  const left = new Map(byService);
  while (left.size > 0) {
    let best: { service: string; sentences: FoundSentence[]; score: number } | undefined;
    for (const [service, found] of left) {
      const sentences = found.filter((one) => isUnexplained(one, explained));
      const score = sentences.reduce((sum, one) => sum + one.matched * one.coverage, 0);
      const weighed = named.has(service) ? score * bonusOfName : score;
      if (weighed > (best?.score ?? 0)) best = { service, sentences, score: weighed };
    }
    if (!best || best.score < fewestWords / 2) break;
    left.delete(best.service);
    const copy = toCopy(best.service, best.sentences);
    if (!isCopy(copy) || isMention(page, copy)) continue;
    copies.push(copy);
    // All that it repeats, also what another one took before: the next one is judged by what is left.
    for (const { start, end } of byService.get(best.service) ?? []) {
      for (let at = start; at < end; at += 1) explained.add(at);
    }
  }
  return copies;
}

function findSentences(page: PageWords, index: SentenceIndex): FoundSentence[] {
  const best = new Map<Sentence, FoundSentence>();
  for (const candidate of index.candidates(page.words)) {
    const { passage, sentence } = candidate;
    const alignment = alignWords(sentence.words, page.words, candidate, (stem) => index.weight(stem));
    if (!alignment || alignment.coverage < leastOfSentence) continue;
    // Words strewn over a long stretch are not the sentence.
    if (alignment.added > Math.max(4, alignment.matched)) continue;
    const known = best.get(sentence);
    if (!known || alignment.coverage > known.coverage) best.set(sentence, { passage, sentence, ...alignment });
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

function isUnexplained({ start, end }: FoundSentence, explained: ReadonlySet<number>): boolean {
  let known = 0;
  for (let at = start; at < end; at += 1) if (explained.has(at)) known += 1;
  return known < (end - start) / 2;
}

function toCopy(service: string, sentences: readonly FoundSentence[]): Copy {
  const fields = [...groupBy(sentences, ({ passage }) => passage)].map(([passage, found]): CopiedField => {
    const all = passage.sentences.reduce((sum, { words }) => sum + words.length, 0);
    const there = found.reduce((sum, { coverage, sentence }) => sum + coverage * sentence.words.length, 0);
    const matched = found.reduce((sum, one) => sum + one.matched, 0);
    return { passage, coverage: there / all, matched, sentences: found };
  });
  const copied = fields.filter(({ coverage }) => coverage >= leastOfField);
  return { service, fields: copied, matched: copied.reduce((sum, { matched }) => sum + matched, 0) };
}

function isCopy({ fields, matched }: Copy): boolean {
  const isMain = ({ passage: { field }, matched: found }: CopiedField) => mainFields.has(field) && found >= fewestWords;
  return fields.some(isMain) || matched >= fewestElsewhere;
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
