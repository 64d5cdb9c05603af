import SearchableMap from 'minisearch/SearchableMap';
import { foldedWords } from '../domain/fold-text.js';
import { primaryLanguage } from '../domain/language-tag.js';
import type { ServiceSummary } from '../domain/public-service.js';
import { isFunctionWord } from './function-words.js';
import { wordForms } from './word-stem.js';

/** Where in a service a word stands. A bit each, so that one number says all the places. */
export const place = { summary: 1, institution: 2, keywords: 4, localName: 8, name: 16 } as const;
type Place = (typeof place)[keyof typeof place];

/** All words of one stem, and the services they stand in. */
export interface Term {
  readonly stem: string;
  /** One of the words as it stands in a text, folded. */
  readonly word: string;
  /** All of them. */
  readonly forms: string[];
  /** The services, by their position, ascending. */
  readonly services: number[];
  /** For each of them, the places. */
  readonly places: number[];
}

/** The words that the services use in one language. */
export interface Lexicon {
  readonly language: string;
  /** By stem; a radix tree, which knows prefixes and slips of a finger. */
  readonly terms: SearchableMap<Term>;
  readonly roots: Map<string, Term[]>;
  /** By the word as it is written: what has been read once need not be taken apart again. */
  readonly words: Map<string, readonly Term[]>;
  /** The folded names of the services by their position. */
  readonly names: FoldedName[];
}

export interface FoldedName {
  /** With a space before and after each word. */
  readonly text: string;
  /** How many words there are that mean something. */
  readonly length: number;
}

/** Which words stand where, in all services and languages. */
export class SearchIndex {
  readonly lexicons = new Map<string, Lexicon>();
  #count = 0;

  add({ name, localName, keywords, holder, providers = [], territories = [], summary }: ServiceSummary): void {
    const position = this.#count;
    this.#count += 1;
    for (const [tag, text] of Object.entries(name)) {
      const language = primaryLanguage(tag);
      const words = foldedWords(text);
      const length = words.filter((word) => !isFunctionWord(word, language)).length;
      this.#lexicon(language).names[position] = { text: ` ${words.join(' ')} `, length };
    }
    this.#addTexts(position, place.name, name);
    this.#addTexts(position, place.localName, localName);
    this.#addTexts(position, place.keywords, keywords);
    for (const { name } of [holder, ...providers, ...territories]) this.#addTexts(position, place.institution, name);
    this.#addTexts(position, place.summary, summary);
  }

  #addTexts(position: number, where: Place, texts: Readonly<Record<string, string | readonly string[]>> = {}): void {
    for (const [tag, text] of Object.entries(texts)) {
      const lexicon = this.#lexicon(primaryLanguage(tag));
      const written = typeof text === 'string' ? text : text.join(' ');
      for (const word of written.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
        for (const term of termsOf(lexicon, word)) addPlace(term, position, where);
      }
    }
  }

  #lexicon(language: string): Lexicon {
    const known = this.lexicons.get(language);
    if (known) return known;
    const lexicon = { language, terms: new SearchableMap<Term>(), roots: new Map(), words: new Map(), names: [] };
    this.lexicons.set(language, lexicon);
    return lexicon;
  }
}

function termsOf(lexicon: Lexicon, written: string): readonly Term[] {
  const known = lexicon.words.get(written);
  if (known) return known;
  const terms = foldedWords(written).map((word) => termOf(lexicon, word));
  lexicon.words.set(written, terms);
  return terms;
}

function termOf(lexicon: Lexicon, word: string): Term {
  const { stem, root } = wordForms(word, lexicon.language);
  const known = lexicon.terms.get(stem);
  const term = known ?? { stem, word, forms: [], services: [], places: [] };
  if (!known) lexicon.terms.set(stem, term);
  if (!term.forms.includes(word)) term.forms.push(word);
  const kin = lexicon.roots.get(root);
  if (!kin) lexicon.roots.set(root, [term]);
  else if (!kin.includes(term)) kin.push(term);
  return term;
}

function addPlace(term: Term, position: number, where: Place): void {
  const last = term.services.length - 1;
  if (term.services[last] === position) term.places[last] = (term.places[last] ?? 0) | where;
  else {
    term.services.push(position);
    term.places.push(where);
  }
}
