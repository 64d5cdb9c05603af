import type { LocalizedText } from '../../domain/localized-text.js';
import { primaryLanguage } from '../../domain/language-tag.js';
import { inEachService, type Rule } from '../rule.js';

export const missingLanguage: Rule = {
  id: 'missing-language',
  severity: 'warning',
  lv: {
    title: 'Nav teksta vajadzīgajā valodā',
    explanation: 'Cilvēks šo tekstu redz citā valodā, un meklēšana savā valodā pakalpojumu neatrod.',
    remedy: 'Pievienojiet tulkojumu; mašīntulkojumu atzīmējiet ar valodas kodu, piemēram, en-t-lv-t0-und.',
    says: ([field = '', languages = '']) => `${field}: nav valodā ${languages}`,
  },
  en: {
    title: 'A text is missing in a language',
    explanation: 'People see this text in another language, and do not find the service by searching in their own.',
    remedy: "Add the translation; mark a machine's by the language tag, such as en-t-lv-t0-und.",
    says: ([field = '', languages = '']) => `${field}: not in ${languages}`,
  },
  look: (reading) =>
    inEachService(reading, ({ name, summary }) =>
      Object.entries({ name, summary }).flatMap(([field, text]) => {
        const missing = isStated(text) ? reading.languages.filter((language) => !isIn(text, language)) : [];
        return missing.length > 0 ? [[field, missing.join(', ')]] : [];
      }),
    ),
};

/** A text that no language has is told by other rules. */
function isStated(text: LocalizedText): boolean {
  return Object.values(text).some((words) => words.trim() !== '');
}

function isIn(text: LocalizedText, language: string): boolean {
  return Object.entries(text).some(
    ([tag, words]) => primaryLanguage(tag) === primaryLanguage(language) && words.trim() !== '',
  );
}
