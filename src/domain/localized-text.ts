import * as z from 'zod/mini';
import { languageTag, primaryLanguage } from './language-tag.js';
import { shownText } from './shown-text.js';
import { webAddress } from './web-address.js';

/**
 * One text in several languages: BCP 47 tag → plain text.
 * A machine translation says so in its tag, as RFC 6497 provides: `en-t-lv-t0-und` is English, made from Latvian by a machine.
 */
export const localizedText = z.record(languageTag, shownText);
export type LocalizedText = z.infer<typeof localizedText>;

/** A text that exists in at least one language. */
export const requiredText = localizedText.check(
  z.refine((text) => Object.values(text).some((words) => words.trim() !== ''), 'is empty in every language'),
);

/** Search words per language. */
export const localizedWords = z.record(languageTag, z.array(shownText));
export type LocalizedWords = z.infer<typeof localizedWords>;

/** One address for every language, or one per language. */
export const localizedAddress = z.union([webAddress, z.record(languageTag, z.optional(webAddress))]);
export type LocalizedAddress = z.infer<typeof localizedAddress>;

/** A value as it is really shown, with the language it is in (for the `lang` attribute). */
export interface InLanguage<Value> {
  readonly value: Value;
  /** BCP 47 tag without the translation extension. */
  readonly language: string;
  readonly machineTranslated: boolean;
}

/** Languages tried after the one asked for, before any other. */
const fallbackLanguages = ['lv', 'en'];

/**
 * Picks the value for a reader of `language`: that language, else Latvian, else English, else whatever there is.
 * In one language a written text wins over a machine translation. `undefined` where there is no value at all.
 */
export function chooseLanguage<Value>(
  values: Readonly<Record<string, Value>> | undefined,
  language: string,
): InLanguage<Value> | undefined {
  const candidates = Object.entries(values ?? {})
    .filter(([, value]) => (typeof value === 'string' ? value.trim() !== '' : value !== undefined))
    .map(([tag, value]) => {
      const machineTranslated = /-t-/i.test(tag);
      return { value, language: machineTranslated ? tag.replace(/-t-.*$/i, '') : tag, machineTranslated };
    })
    .sort((a, b) => Number(a.machineTranslated) - Number(b.machineTranslated));
  for (const wanted of [language, ...fallbackLanguages]) {
    const found = candidates.filter((candidate) => primaryLanguage(candidate.language) === primaryLanguage(wanted));
    const exact = found.find((candidate) => candidate.language.toLowerCase() === wanted.toLowerCase());
    // A written text in another variant of the language wins over the machine's in the very one.
    const chosen = exact && exact.machineTranslated === found[0]?.machineTranslated ? exact : found[0];
    if (chosen) return chosen;
  }
  return candidates[0];
}

/** The address for a reader of `language`, by the same order. */
export function chooseAddress(address: LocalizedAddress | undefined, language: string): string | undefined {
  return typeof address === 'object' ? chooseLanguage(address, language)?.value : address;
}
