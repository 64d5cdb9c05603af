import { latvianStem } from '../catalog/latvian-stem.js';

/** A word of a text: what it is compared by, and where it stands. */
export interface Word {
  /** Folded, without its ending. Digits are words of their own. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /\p{N}+|[\p{L}\p{M}]+/gu;
const stems = new Map<string, string>();
const mostStems = 200_000;

/**
 * The words of a text in their order. The Latvian stemmer serves every language: a copy is compared with its original, so
 * all that matters is that both lose the same endings.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ stem: stemOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The stems alone. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(({ stem }) => stem);
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = latvianStem(foldInPlace(word));
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Lower case without diacritics, letter for letter, so that places in the folded text are places in the text. */
export function foldInPlace(text: string): string {
  let folded = '';
  for (const character of text) {
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    folded += bare.length === character.length ? bare : character;
  }
  return folded;
}

/** What no reader sees in a text: soft hyphens, joiners, kinds of white space. Line breaks stay. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n+/gu, '\n')
    .trim();
}

/** A stretch of a text: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the sentences, lines and items of a text are. An abbreviation or a number with a point does not end one. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const end = (at: number) => {
    if (/[\p{L}\p{M}\p{N}]/u.test(text.slice(start, at))) spans.push({ start, end: at });
    start = at;
  };
  for (const match of text.matchAll(/\n+|[.!?…]+["”»)]*\s+(?=["„«(]?\p{Lu})/gu)) {
    const word = /\S*$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '';
    const isAbbreviation = match[0].startsWith('.') && (word.length <= 2 || /^\d+$/u.test(word));
    if (!isAbbreviation) end(match.index + match[0].length);
  }
  end(text.length);
  return spans;
}
