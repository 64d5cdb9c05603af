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
  readonly root: string;
  /** One of the words as it stands in a text, folded. */
  readonly word: string;
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
  /** By the word as it stands; what has been read once need not be taken apart again. */
  readonly words: Map<string, Term>;
  /** How many words that mean something the name of each service has. */
  readonly nameLengths: number[];
}

export class SearchIndex {
  readonly services: ServiceSummary[] = [];
  readonly lexicons = new Map<string, Lexicon>();

  add(service: ServiceSummary): void {
    const { name, localName, keywords, holder, providers = [], territories = [], summary } = service;
    const position = this.services.push(service) - 1;
    for (const [tag, text] of Object.entries(name)) {
      const lexicon = this.#lexicon(primaryLanguage(tag));
      lexicon.nameLengths[position] = foldedWords(text).filter((word) => !isFunctionWord(word, primaryLanguage(tag))).length;
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
      for (const word of foldedWords(typeof text === 'string' ? text : text.join(' '))) {
        addPlace(termOf(lexicon, word), position, where);
      }
    }
  }

  #lexicon(language: string): Lexicon {
    const known = this.lexicons.get(language);
    if (known) return known;
    const lexicon = {
      language,
      terms: new SearchableMap<Term>(),
      roots: new Map<string, Term[]>(),
      words: new Map<string, Term>(),
      nameLengths: [],
    };
    this.lexicons.set(language, lexicon);
    return lexicon;
  }
}

function termOf(lexicon: Lexicon, word: string): Term {
  const known = lexicon.words.get(word);
  if (known) return known;
  const { stem, root } = wordForms(word, lexicon.language);
  const term = lexicon.terms.fetch(stem, () => ({ stem, root, word, services: [], places: [] }));
  const kin = lexicon.roots.get(root);
  if (!kin) lexicon.roots.set(root, [term]);
  else if (!kin.includes(term)) kin.push(term);
  lexicon.words.set(word, term);
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
