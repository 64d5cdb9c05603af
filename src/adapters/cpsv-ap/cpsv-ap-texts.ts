import { type Block, plainTextToRichText, richTextToPlainText, type RichText } from '../../domain/rich-text.js';
import { type Texts, textsOf } from './ld-values.js';

export type RichTexts = Readonly<Record<string, Block[]>>;

/** Makes blocks of a text: Flanders writes HTML, CPSV-AP itself plain text. */
export type ReadText = (text: string) => RichText;

export const plainText: ReadText = plainTextToRichText;

/** The texts of a value as blocks. A lone dash stands for a field somebody had to fill in. */
export function richOf(value: unknown, readText: ReadText): RichTexts {
  const texts = Object.entries(textsOf(value) ?? {}).filter(([, text]) => text !== '-');
  return Object.fromEntries(texts.map(([language, text]) => [language, [...readText(text)]]));
}

/** Several texts as one, each language with whichever of them it has; `undefined` where there is none. */
export function oneAfterAnother(parts: readonly RichTexts[]): RichTexts | undefined {
  const languages = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  if (languages.length === 0) return undefined;
  return Object.fromEntries(languages.map((language) => [language, parts.flatMap((part) => part[language] ?? [])]));
}

/** The first paragraph alone, as words. */
export function firstParagraph(texts: RichTexts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([language, blocks]) => [language, richTextToPlainText(blocks.slice(0, 1))]),
  );
}

/** All words without their blocks. */
export function wordsAlone(texts: RichTexts | undefined): Texts | undefined {
  if (!texts) return undefined;
  return Object.fromEntries(Object.entries(texts).map(([language, blocks]) => [language, richTextToPlainText(blocks)]));
}
