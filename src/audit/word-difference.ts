import { diffWords } from 'diff';

/** A run of words that both texts have, or one of them only. */
export interface DifferencePart {
  readonly text: string;
  readonly in: 'both' | 'register' | 'page';
}

/** Laid end to end, the parts of `both` and `register` are the register's text, those of `both` and `page` the page's. */
export type WordDifference = readonly DifferencePart[];

/** Longer texts are not compared word by word. */
const longest = 20_000;

/** The difference of two texts word by word; how much white space parts them does not matter. */
export function differenceOf(register: string, page: string): WordDifference {
  const [before, after] = [oneSpace(register), oneSpace(page)];
  if (before.length + after.length > longest) {
    return [
      { text: before, in: 'register' },
      { text: after, in: 'page' },
    ];
  }
  return diffWords(before, after).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'page' : removed ? 'register' : 'both',
  }));
}

function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
