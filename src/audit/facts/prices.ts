import { foldInPlace } from '../words.js';
import type { Fact } from './fact.js';

const number = '\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const sign = '(?:€|eur\\b|eir[oa]\\b|euros?\\b)';
const after = new RegExp(
  `(?<![\\d.,])(?:(${number})\\s?(?:-|–|—|lidz|to)\\s?)?(${number})(?:,-|,–)?\\s?${sign}(?:\\s(?:un\\s)?(\\d{1,2})\\s?(?:centi|centus|centu|cents?)\\b)?`,
  'gu',
);
const before = new RegExp(`(?:€|\\beur)\\s?(${number})(?:\\s?(?:-|–|—)\\s?(${number}))?(?!\\d)`, 'gu');
const bare = new RegExp(`(?<![\\d.,:])(${number})(?![\\d.,:]*\\d)`, 'gu');
const free =
  /\b(?:bez\s?maksas|par velti|nav jamaksa|bez samaksas|free of charge|no charge|without charge|no fee|at no cost)\b/gu;
/** Things that are free and are not the service. */
const freeThings = /^\s*(?:talrun|stavviet|autostavviet|wifi|wi-fi|parking|phone|hotline|konsultaci|informativ)/u;

/** The prices a text states; one that is free is `0`. */
export function pricesIn(text: string): Fact[] {
  const folded = foldInPlace(text);
  const prices: Fact[] = [];
  const add = (start: number, end: number, ...amounts: readonly (number | undefined)[]) => {
    if (prices.some((known) => start < known.end && known.start < end)) return;
    for (const amount of amounts) {
      if (amount === undefined || !Number.isFinite(amount)) continue;
      prices.push({ kind: 'price', key: String(amount), text: text.slice(start, end).trim(), start, end });
    }
  };
  for (const match of folded.matchAll(after)) {
    const [whole, from, to, cents] = match;
    const amount = amountOf(to) ?? 0;
    const total = cents ? Number((amount + Number(cents) / 100).toFixed(2)) : amount;
    add(match.index, match.index + whole.length, amountOf(from), total);
  }
  for (const match of folded.matchAll(before)) {
    add(match.index, match.index + match[0].length, amountOf(match[1]), amountOf(match[2]));
  }
  for (const match of folded.matchAll(free)) {
    const end = match.index + match[0].length;
    if (!freeThings.test(folded.slice(end))) add(match.index, end, 0);
  }
  return prices.sort((a, b) => a.start - b.start);
}

/** The amounts in the value of something that is called a price, where the sign may be left out. */
export function labelledPricesIn(text: string): Fact[] {
  const prices = pricesIn(text);
  if (prices.length > 0 || text.length > 40) return prices;
  const folded = foldInPlace(text);
  const word = /\b(?:free|nav maksas|bezmaksas|nav)\b/u.exec(folded);
  if (word && word[0] !== 'nav') return [priceOf(text, word.index, word.index + word[0].length, 0)];
  return [...folded.matchAll(bare)].flatMap((match) => {
    const amount = amountOf(match[1]);
    return amount === undefined ? [] : [priceOf(text, match.index, match.index + match[0].length, amount)];
  });
}

function priceOf(text: string, start: number, end: number, amount: number): Fact {
  return { kind: 'price', key: String(amount), text: text.slice(start, end), start, end };
}

/** `1 250,50` and `1.250,50` and `1250.50`; a comma or a point before three digits parts thousands. */
function amountOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const plain = written.replace(/[ .](?=\d{3}(?:\D|$))/gu, '').replace(',', '.');
  return Number(plain);
}
