import type { Word } from './words.js';

/** A sentence laid beside a stretch of a page. */
export interface Alignment {
  /** Weight of the sentence's words that the page has in the same order, of all its words': 0 to 1. */
  readonly coverage: number;
  /** Words of the sentence that were found. */
  readonly matched: number;
  /** The page's words from the first that was found up to the last, counted in the page. */
  readonly start: number;
  readonly end: number;
  /** Words between the two that the sentence does not have. */
  readonly added: number;
}

/** More pairs of words than these are not laid side by side: no sentence is so long. */
const mostPairs = 4_000_000;

/**
 * Lays a sentence beside the page's words from `start` up to `end`: the longest common subsequence, of which only words
 * that have a neighbour count, since single words fall into any order of other ones.
 * @param weight how much a word says
 */
export function alignWords(
  sentence: readonly Word[],
  page: readonly Word[],
  { start, end }: { readonly start: number; readonly end: number },
  weight: (stem: string) => number,
): Alignment | undefined {
  if (sentence.length * (end - start) > mostPairs) return undefined;
  const pairs = withNeighbours(commonSubsequence(sentence, page, start, end));
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return undefined;
  let all = 0;
  for (const { stem } of sentence) all += weight(stem);
  let found = 0;
  for (const [ofSentence] of pairs) found += weight(sentence[ofSentence]?.stem ?? '');
  const [from, to] = [first[1], last[1] + 1];
  return { coverage: found / all, matched: pairs.length, start: from, end: to, added: to - from - pairs.length };
}

type Pair = readonly [ofSentence: number, ofPage: number];

function commonSubsequence(sentence: readonly Word[], page: readonly Word[], start: number, end: number): Pair[] {
  const width = end - start + 1;
  const lengths = new Uint16Array((sentence.length + 1) * width);
  for (let row = sentence.length - 1; row >= 0; row -= 1) {
    for (let column = end - start - 1; column >= 0; column -= 1) {
      const isSame = sentence[row]?.stem === page[start + column]?.stem;
      const below = lengths[(row + 1) * width + column] ?? 0;
      const right = lengths[row * width + column + 1] ?? 0;
      const diagonal = (lengths[(row + 1) * width + column + 1] ?? 0) + 1;
      lengths[row * width + column] = isSame ? Math.max(diagonal, below, right) : Math.max(below, right);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < sentence.length && column < end - start) {
    const here = lengths[row * width + column] ?? 0;
    const isSame = sentence[row]?.stem === page[start + column]?.stem;
    if (isSame && here === (lengths[(row + 1) * width + column + 1] ?? 0) + 1) {
      pairs.push([row, start + column]);
      row += 1;
      column += 1;
    } else if (here === (lengths[(row + 1) * width + column] ?? 0)) row += 1;
    else column += 1;
  }
  return closedUp(pairs, sentence, page);
}

/** A heading may begin like the sentence below it: of words that are alike the one beside the next is meant. */
function closedUp(pairs: Pair[], sentence: readonly Word[], page: readonly Word[]): Pair[] {
  for (let index = pairs.length - 2; index >= 0; index -= 1) {
    const [pair, next] = [pairs[index], pairs[index + 1]];
    if (!pair || !next || pair[1] >= next[1] - 1) continue;
    if (page[next[1] - 1]?.stem === sentence[pair[0]]?.stem) pairs[index] = [pair[0], next[1] - 1];
  }
  return pairs;
}

/** Pairs beside another one, in both texts; one word may have come between. */
function withNeighbours(pairs: readonly Pair[]): Pair[] {
  const isNear = (one: Pair | undefined, other: Pair | undefined) =>
    one !== undefined && other !== undefined && other[0] - one[0] <= 2 && other[1] - one[1] <= 2;
  return pairs.filter((pair, index) => isNear(pairs[index - 1], pair) || isNear(pair, pairs[index + 1]));
}
