import { languageTag } from '../../domain/language-tag.js';

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>;

/** `und`: the register does not say in which language a text is. */
const unknownLanguage = 'und';

/**
 * The texts of a value in any of JSON-LD's shapes: a string, `{@value, @language}`, a map of languages, or a list of
 * them. Of several texts in one language the first counts.
 */
export function textsOf(value: unknown): Texts | undefined {
  const found = new Map<string, string>();
  for (const [language, text] of textEntries(value)) {
    const words = text.trim();
    if (words !== '' && !found.has(language)) found.set(language, words);
  }
  return found.size > 0 ? withoutGenerated(found) : undefined;
}

/** Every text of a value, such as its keywords, by language. */
export function wordsOf(value: unknown): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [language, text] of textEntries(value)) {
    if (languageTag.safeParse(language).success && text.trim() !== '') (found[language] ??= []).push(text.trim());
  }
  return found;
}

function* textEntries(value: unknown): Generator<readonly [language: string, text: string]> {
  for (const one of listOf(value)) {
    if (typeof one === 'string') yield [unknownLanguage, one];
    if (!isObject(one)) continue;
    if ('@value' in one) {
      const { '@value': text, '@language': language } = one;
      if (typeof text === 'string') yield [typeof language === 'string' ? language : unknownLanguage, text];
    } else {
      for (const [language, texts] of Object.entries(one)) {
        for (const text of listOf(texts)) if (typeof text === 'string') yield [language, text];
      }
    }
  }
}

/**
 * Flanders has each text addressed formally and informally, one of them made from the other by a machine
 * (`nl-BE-x-generated-informal`). What a person wrote is shown, plain Dutch first; only where there is nothing else the
 * machine's, said to be so as RFC 6497 provides.
 */
function withoutGenerated(found: ReadonlyMap<string, string>): Texts {
  const isGenerated = (tag: string) => /-x-generated/i.test(tag);
  const written = [...found].filter(([tag]) => !isGenerated(tag) && languageTag.safeParse(tag).success);
  const primaries = new Set(written.map(([tag]) => primary(tag)));
  const made = [...found].filter(([tag]) => isGenerated(tag) && !primaries.has(primary(tag)));
  const generated = made.slice(0, 1).map(([tag, text]) => [`${primary(tag)}-t-${primary(tag)}-t0-und`, text] as const);
  const inOrder = written.sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries([...inOrder, ...generated]);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The plain language first, then how strangers are addressed. */
function rank(tag: string): number {
  if (!tag.includes('-')) return 0;
  return /-x-formal/i.test(tag) ? 1 : 2;
}

/** The first string or number of a value, as text. */
export function valueOf(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const plain = isObject(one) ? (one['@value'] ?? one['@id']) : one;
    if (typeof plain === 'string' && plain.trim() !== '') return plain.trim();
    if (typeof plain === 'number' || typeof plain === 'boolean') return String(plain);
  }
  return undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  if (isObject(value) && '@list' in value) return listOf(value['@list']);
  if (isObject(value) && '@set' in value) return listOf(value['@set']);
  return value === null || value === undefined ? [] : [value];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
