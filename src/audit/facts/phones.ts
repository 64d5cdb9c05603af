import type { Fact } from './fact.js';

const country = '(?:\\+|00)\\s?371[\\s.-]?|\\(\\+?371\\)\\s?';
const digits = '(?!\\d{4}-\\d\\d-\\d\\d)[26789]\\d(?:[\\s.\\u2011-]?\\d){6}';
const latvian = new RegExp(`(?<![\\p{L}\\d.,-])(?:${country})?(${digits})(?!\\d|[.-]\\d|\\s?\\d{2,}\\b)`, 'gu');
const foreign = /(?<![\p{L}\d])\+(?!\s?371)\d{1,3}(?:[\s().-]?\d){6,12}(?!\d)/gu;
/** What is written before other numbers of eight digits: registration, invoices, accounts. */
const otherNumbers = /(?:reg\.?|nr\.?|numur\p{L}*|konts|kods|no\.)\s?:?\s?$/iu;

/** The phone numbers in a text, without the country code of Latvia. */
export function phonesIn(text: string): Fact[] {
  const found: Fact[] = [];
  for (const pattern of [latvian, foreign]) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      const isPhone = /t[aā]lr|phone|fakss/iu.test(before);
      if (!isPhone && otherNumbers.test(before)) continue;
      const key = phoneKey(match[1] ?? match[0]);
      found.push({ kind: 'phone', key, text: match[0].trim(), start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function phoneKey(written: string): string {
  return written.replace(/\D/gu, '');
}
