import { primaryLanguage } from '../../domain/language-tag.js';
import type { LocalizedText } from '../../domain/localized-text.js';
import { type Check, failedBy } from '../check.js';

/** A description whose name or summary is not in every language the institution wants. */
export const languageMissing: Check = {
  id: 'language-missing',
  severity: 'notice',
  needs: ['summary'],
  lv: {
    title: 'Nav visās valodās',
    says: (name, items) => `Pakalpojuma „${name}” nosaukums vai īsais apraksts nav pieejams valodā: ${items}.`,
    remedy: 'Pievienojiet tulkojumu reģistra ierakstā; līdz tam lasītājs redz tekstu latviešu valodā.',
  },
  en: {
    title: 'Not in every language',
    says: (name, items) => `The name or the summary of “${name}” is not available in: ${items}.`,
    remedy: 'Add the translation to the register’s record; until then readers see the Latvian text.',
  },
  look: ({ summary }, { languages, language }) => {
    const lacks = (wanted: string) => ![summary?.name, summary?.summary].every((text) => isIn(wanted, text));
    return failedBy(languages.filter(lacks).map((wanted) => languageName(wanted, language)));
  },
};

function isIn(wanted: string, text: LocalizedText = {}): boolean {
  return Object.entries(text).some(([tag, words]) => primaryLanguage(tag) === wanted && words.trim() !== '');
}

/** Making one costs more than a thousand uses. */
const names = new Map<string, Intl.DisplayNames>();

function languageName(tag: string, language: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  names.set(language, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag; // a RangeError: the page wants a language whose tag is none
  }
}
