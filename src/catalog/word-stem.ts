import { latvianRoot, latvianStem, latvianWithoutPrefix } from './latvian-stem.js';

/** What a folded word is found by. */
export interface WordForms {
  /** Shared by the forms of one word. */
  readonly stem: string;
  /** Shared by the words made of one root; the stem itself in languages whose roots are not known. */
  readonly root: string;
}

/** Endings are listed the longest first; a stem keeps so many letters. */
interface Endings {
  readonly endings: readonly string[];
  readonly keeps: number;
}

const finnish: Endings = {
  endings: (
    'iseksi isissa isista isille isilla iseen isella isesta isessa isten isien ' +
    'iden itten issa ista illa ilta ille iksi ssa sta lla lta lle ksi ien jen nen ' +
    'ina tta seen en an in on un ja ia na ta n t a'
  ).split(' '),
  keeps: 4,
};
const swedish: Endings = {
  endings: 'arnas ernas ornas arna erna orna ande ing ens ets ar er or en et na as es a e s'.split(' '),
  keeps: 4,
};
const english: Endings = { endings: ['ings', 'ing', 'ed', 'es', 's', 'e'], keeps: 3 };

const stems = new Map<string, (word: string) => string>([
  ['en', (word) => withoutDouble(cut(word.replace(/ies$/, 'y').replace(/ss$/, 'sz'), english).replace(/sz$/, 'ss'))],
  // The vowel before an ending and the doubled consonant change from case to case: kortti, kortin.
  ['fi', (word) => withoutDouble(cut(word, finnish).replace(/^(.{3,}?)[aeiouy]+$/, '$1'))],
  ['sv', (word) => withoutDouble(cut(word, swedish))],
]);

/** What a word of a text in `language` (a primary subtag) is found by. */
export function wordForms(word: string, language: string): WordForms {
  const key = `${language} ${word}`;
  const forms = known.get(key) ?? takeApart(word, language);
  if (known.size > mostKnown) known.clear();
  known.set(key, forms);
  return forms;
}

/** Words taken apart before: a list is marked at each letter typed, and it has the same words again and again. */
const known = new Map<string, WordForms>();
const mostKnown = 20_000;

function takeApart(word: string, language: string): WordForms {
  if (language === 'lv') return { stem: latvianStem(word), root: latvianRoot(word) };
  const stem = stems.get(language)?.(word) ?? word;
  return { stem, root: stem };
}

/** A word without the prefix that a verb may have or lack and mean the same: "zāģēt" of "nozāģēt". */
export function wordWithoutPrefix(word: string, language: string): string | undefined {
  return language === 'lv' ? latvianWithoutPrefix(word) : undefined;
}

function cut(word: string, { endings, keeps }: Endings): string {
  const ending = endings.find((letters) => word.endsWith(letters) && word.length - letters.length >= keeps);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function withoutDouble(word: string): string {
  return word.length > 4 ? word.replace(/([^aeiou])\1$/, '$1') : word;
}
