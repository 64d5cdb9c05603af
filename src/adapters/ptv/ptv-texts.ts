import { languageTag } from '../../domain/language-tag.js';
import { type Block, richTextToPlainText } from '../../domain/rich-text.js';
import { draftToRichText } from '../../markup/draft-to-rich-text.js';
import type { PtvTexts } from './ptv-wire.js';

/** A value for each language there is one in. */
export type ByLanguage<Value> = Readonly<Record<string, Value>>;

/**
 * The texts of a list, of the types given; of none, whatever their type. Of several in one language the first type
 * counts, and of that the first text. Languages that are no language (`string`) have no reader.
 */
export function ptvTextsOf(texts: PtvTexts, ...types: readonly string[]): ByLanguage<string> {
  const found: Record<string, string> = {};
  for (const type of types.length > 0 ? types : [undefined]) {
    for (const { language, value, type: said } of texts) {
      if (type !== undefined && said !== type) continue;
      const words = value?.trim();
      const tag = languageTag.safeParse(language ?? '').success ? (language ?? '') : '';
      if (tag && words && tag.length <= 3) found[tag] ??= words;
    }
  }
  return found;
}

/** The same, without whatever the editor wrote around the words. */
export function ptvPlain(texts: PtvTexts, ...types: readonly string[]): ByLanguage<string> {
  return mapLanguages(ptvTextsOf(texts, ...types), (words) =>
    words.startsWith('{') ? richTextToPlainText(draftToRichText(words)) : words,
  );
}

/** The same as paragraphs, lists and links; what was not saved by the editor Draft.js is plain text. */
export function ptvRich(texts: PtvTexts, ...types: readonly string[]): ByLanguage<Block[]> {
  return mapLanguages(ptvTextsOf(texts, ...types), (words) => [...draftToRichText(words)]);
}

/** Several texts as one, each language with whichever of them it has. */
export function oneAfterAnother(...parts: readonly ByLanguage<Block[]>[]): ByLanguage<Block[]> | undefined {
  const languages = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  const all = languages.map((language) => [language, parts.flatMap((part) => part[language] ?? [])] as const);
  return stated(Object.fromEntries(all));
}

export function mapLanguages<From, To>(texts: ByLanguage<From>, make: (value: From) => To): ByLanguage<To> {
  return Object.fromEntries(Object.entries(texts).map(([language, value]) => [language, make(value)]));
}

/** `undefined` in place of a text that no language has. */
export function stated<Value>(texts: ByLanguage<Value>): ByLanguage<Value> | undefined {
  return Object.keys(texts).length > 0 ? texts : undefined;
}
