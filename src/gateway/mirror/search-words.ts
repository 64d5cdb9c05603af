import { EverydayPhrases } from '../../catalog/everyday-phrases.js';
import { everydayWords } from '../../catalog/everyday-words.js';
import { isFunctionWord } from '../../catalog/function-words.js';
import { wordForms } from '../../catalog/word-stem.js';
import { foldedWords } from '../../domain/fold-text.js';
import { primaryLanguage } from '../../domain/language-tag.js';
import type { ServiceSummary } from '../../domain/public-service.js';
import type { MirrorStore } from './mirror-store.js';

type Texts = Readonly<Record<string, string | readonly string[]>> | undefined;
type Weight = 'A' | 'B' | 'C' | 'D';

/** The most positions that a `tsvector` tells apart. */
const lastPosition = 16_383;

/**
 * The words of a service as a `tsvector` is written: each word (`=berna`), its stem (`~bern`) and its root (`^bern`), with
 * the weight of the text it stands in: name, other names and keywords, institutions and territories, summary.
 */
export function searchVector(service: ServiceSummary): string {
  const { name, localName, keywords, summary, holder, providers = [], territories = [] } = service;
  const lexemes: string[] = [];
  const add = (weight: Weight, texts: Texts) => {
    for (const [tag, text] of Object.entries(texts ?? {})) {
      const language = primaryLanguage(tag);
      for (const word of [text].flat().flatMap(foldedWords)) lexemes.push(...lexemesOf(word, language, weight));
    }
  };
  add('A', name);
  add('B', localName);
  add('B', keywords);
  for (const named of [holder, ...providers, ...territories]) add('C', named.name);
  add('D', summary);
  return lexemes.map((lexeme, index) => lexeme.replace('#', String(Math.min(index + 1, lastPosition)))).join(' ');
}

function lexemesOf(word: string, language: string, weight: Weight): string[] {
  const { stem, root } = wordForms(word, language);
  // Letters and digits only: nothing in them ends a quoted lexeme.
  return [`=${word}`, `~${stem}`, `^${root}`].map((lexeme) => `'${lexeme.slice(0, 200)}':#${weight}`);
}

const mostWords = 12;
const longestWord = 40;
const phrasesByLanguage = new Map<string, EverydayPhrases>();

/**
 * What a person typed as a `tsquery` is written: a service has each word, as the beginning of one of its words, as another
 * form of it, or as what the register calls it instead ("mazuļa nauda"). Words that only say how a question is asked
 * count where there are no others. `undefined`: nothing was typed that could be looked for.
 * @param language whose endings and everyday words they have
 */
export function searchQuery(typed: readonly string[], language: string): string | undefined {
  if (typed.length === 0) return undefined;
  const words = typed.map((word) => ({ word, ...wordForms(word, language), known: true, unfinished: false }));
  const phrases = phrasesByLanguage.get(language) ?? new EverydayPhrases(everydayWords, language);
  phrasesByLanguage.set(language, phrases);
  const taken = new Set<number>();
  const parts: string[] = [];
  for (const { at, official } of phrases.find(words)) {
    if (at.some((index) => taken.has(index))) continue;
    at.forEach((index) => taken.add(index));
    const said = every(at.map((index) => oneWord(typed[index] ?? '', language)));
    const meant = official
      .filter((instead) => instead.length > 0)
      .map((instead) => every(instead.map((word) => formsOf(word, language))));
    parts.push(`(${[said, ...meant].join(' | ')})`);
  }
  for (const [index, word] of typed.entries()) if (!taken.has(index)) parts.push(oneWord(word, language));
  return every(parts);
}

/** The words of a text that are looked for. */
export function typedWords(text: string, language: string): string[] {
  const all = [...new Set(foldedWords(text))].map((word) => word.slice(0, longestWord));
  const meaningful = all.filter((word) => !isFunctionWord(word, language));
  return (meaningful.length > 0 ? meaningful : all).slice(0, mostWords);
}

/** What services are found by a text, each with its rank; slips are seen through where nothing is found as it was typed. */
export async function searchServices(
  text: string,
  language: string,
  store: Pick<MirrorStore, 'search' | 'similarWords'>,
): Promise<ReadonlyMap<string, number>> {
  const typed = typedWords(text, language);
  const found = await searchWords(typed, language, store);
  if (found.size > 0) return found;
  const similar = await store.similarWords(typed);
  const meant = typed.map((word) => (similar.has(word) ? similar.get(word)?.[0] : word));
  const isSlip = similar.size > 0 && meant.every((word) => word !== undefined);
  return isSlip ? searchWords(meant, language, store) : found;
}

async function searchWords(
  typed: readonly string[],
  language: string,
  store: Pick<MirrorStore, 'search'>,
): Promise<ReadonlyMap<string, number>> {
  const query = searchQuery(typed, language);
  return new Map(query === undefined ? [] : (await store.search(query)).map(({ id, rank }) => [id, rank]));
}

const every = (parts: readonly string[]) => (parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' & ')})`);

const oneWord = (word: string, language: string) => `('=${word}':* | ${formsOf(word, language)})`;

function formsOf(word: string, language: string): string {
  const { stem, root } = wordForms(word, language);
  return `('~${stem}' | '^${root}')`;
}
