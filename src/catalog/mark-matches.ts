import { foldedWords, foldText } from '../domain/fold-text.js';
import { primaryLanguage } from '../domain/language-tag.js';
import { isFunctionWord } from './function-words.js';
import { wordForms } from './word-stem.js';

/** A piece of a text; the pieces put together are the text. */
export interface MarkedText {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * Marks the words of a text that somebody typed, in whatever case; of the last word, while it is unfinished, the beginning.
 * For what a search found by other words, give these too: `markMatches(name, [...found.matched, typed].join(' '))`.
 * @param language of the text
 */
export function markMatches(text: string, typed: string, language = 'lv'): readonly MarkedText[] {
  const isTyped = typedIn(typed, primaryLanguage(language));
  const pieces: MarkedText[] = [];
  let written = 0;
  const write = (end: number, matched: boolean) => {
    if (end > written) pieces.push({ text: text.slice(written, end), matched });
    written = end;
  };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = isTyped(word);
    if (length === 0) continue;
    write(index, false);
    write(index + length, true);
  }
  write(text.length, false);
  return pieces;
}

/** The texts of a service are marked one after the other. */
let last:
  { readonly typed: string; readonly language: string; readonly isTyped: (written: string) => number } | undefined;

function typedIn(typed: string, language: string): (written: string) => number {
  if (last?.typed !== typed || last.language !== language)
    last = { typed, language, isTyped: typedWords(typed, language) };
  return last.isTyped;
}

/** A function that says how much of a written word was typed: all, some letters at its beginning, or none. */
function typedWords(typed: string, language: string): (written: string) => number {
  const all = foldedWords(typed);
  const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(typed) ? all.at(-1) : undefined;
  const meaningful = all.filter((word) => !isFunctionWord(word, language));
  const words = meaningful.length > 0 ? meaningful : all;
  const forms = words.map((word) => wordForms(word, language));
  const stems = new Set(forms.map(({ stem }) => stem));
  const roots = new Set(forms.map(({ root }) => root));
  return (written) => {
    const word = foldText(written);
    const { stem, root } = wordForms(word, language);
    if (word !== '' && (stems.has(stem) || roots.has(root))) return written.length;
    return unfinished !== undefined && word.startsWith(unfinished) ? lengthOf(written, unfinished) : 0;
  };
}

/** How many characters of a written word are these folded letters; a letter and its marks stay together. */
function lengthOf(written: string, folded: string): number {
  let length = 0;
  for (const letter of written.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (foldText(written.slice(0, length)).length >= folded.length) break;
    length += letter.length;
  }
  return length;
}
