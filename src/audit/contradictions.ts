import type { Copy } from './copies.js';
import type { Fact } from './facts/fact.js';
import { factsIn, type StatedKind, statedKinds } from './facts/facts-in.js';
import { type Compared, type Contradiction, inCopiedSentences } from './in-copied-sentences.js';
import { labelledPricesIn } from './facts/prices.js';
import { labelledDurationsIn } from './facts/durations.js';
import {
  hasPriceWords,
  isAboutDeadline,
  isAboutOtherTime,
  isOfThePast,
  namesPrice,
  namesWorkingDays,
  sentenceWith,
} from './fact-words.js';
import type { PageBlock } from './page-block.js';
import type { PageWords } from './page-words.js';
import { agrees, type PriceRow, type RegisterFacts } from './register-facts.js';
import type { Scope } from './scopes.js';
import { type Span, stemsOf } from './words.js';

/** What facts on a page are judged by. */
export interface Known {
  readonly factsOf: (service: string) => RegisterFacts | undefined;
  /** Whether a block stands on many pages of the site: what it says is of no one service. */
  readonly isRepeated: (block: PageBlock) => boolean;
}

/**
 * Facts that a copied sentence states otherwise than its original, and those that a page states of a service otherwise
 * than the register anywhere in its description.
 */
export function findContradictions(
  page: PageWords,
  copies: readonly Copy[],
  scopes: readonly (Scope | undefined)[],
  { factsOf, isRepeated }: Known,
): Contradiction[] {
  const { found, compared } = inCopiedSentences(page, copies);
  for (const [block, scope] of scopes.entries()) {
    const [text, facts] = [page.blocks[block], scope && factsOf(scope.service)];
    if (!text || !scope || !facts || isRepeated(text)) continue;
    const spans = compared.filter((one) => one.block === block);
    for (const kind of statedKinds) {
      const row = kind === 'price' ? rowOf(text, facts) : undefined;
      const stated = row ? pricesOf(row, text) : statedIn(text, kind, scope);
      const names = (fact: Fact) => kind !== 'deadline' || namesDeadline(text, fact);
      const isRight = (fact: Fact) => (row ? row.keys.has(fact.key) : agrees(facts, kind, fact.key, names(fact)));
      const isBesideRight = stated.some(isRight);
      for (const fact of stated) {
        if (spans.some((one) => isWithin(one, kind, fact)) || isRight(fact)) continue;
        if (isOfThePast(text.text, fact) || (isBesideRight && isOfSomeone(fact))) continue;
        if (kind === 'phone' && isOfOthers(text.text, fact, facts)) continue;
        const isNamed = kind === 'phone' || kind === 'address' ? text.label !== '' : true;
        found.push({
          service: scope.service,
          kind,
          field: fieldOf[kind],
          onPage: fact.text,
          inRegister: row ? [`${row.text}: ${[...row.keys].join(', ')}`] : facts.stated[kind].texts,
          block,
          isCertain: scope.because === 'copy' && isNamed && facts.stated[kind].keys.size === 1,
          reasons: [reasonOf[scope.because], isNamed ? 'named-by-label' : 'no-label'],
        });
      }
    }
  }
  return found;
}

const fieldOf: Readonly<Record<StatedKind, string>> = {
  price: 'fee',
  deadline: 'deadline',
  phone: 'contact.phone',
  address: 'contact.address',
};
const reasonOf = { copy: 'in-copy', heading: 'under-name', row: 'in-row' } as const;

/** Beside the right price, that it is free is said of some people; beside the right phone, another one is of another office. */
function isOfSomeone({ kind, key }: Fact): boolean {
  return kind === 'phone' || (kind === 'price' && key === '0');
}

/** What people write beside a phone of whatever office. */
const besidePhones = new Set(
  stemsOf(
    'tālrunis tālruņi tālr mob mobilais fakss zvanīt zvaniet piezvaniet sazināties sazinieties uzziņas uzziņām kontakti ' +
      'kontakttālrunis informācija informāciju pieteikties piesakieties pieraksts pierakstīties jautājumi jautājumu ' +
      'gadījumā lūdzu varat phone telephone call contact information questions appointment please',
  ),
);

/** Whether the sentence with a phone speaks mostly of what the description does not know: it is the phone of others. */
function isOfOthers(text: string, fact: Fact, { stems }: RegisterFacts): boolean {
  const sentence = sentenceWith(text, fact).replace(fact.text, ' ');
  const foreign = stemsOf(sentence).filter((stem) => stem.length > 3 && !besidePhones.has(stem) && !stems.has(stem));
  return new Set(foreign).size >= 2;
}

/** Whether a fact stands where it was compared with the sentence's own already. */
function isWithin({ span, kinds }: Compared, kind: StatedKind, { start, end }: Span): boolean {
  return kinds.has(kind) && start < span.end && span.start < end;
}

/** Beside the name of a row the sign of the currency may be left out; within it figures may mean anything. */
function pricesOf(row: PriceRow, { text, label }: PageBlock): Fact[] {
  const stems = new Set(stemsOf(label));
  return [...row.stems].every((stem) => stems.has(stem)) ? labelledPricesIn(text) : factsIn(text, 'price');
}

/** The facts of a kind in a block, where what names them says that they are the service's. */
function statedIn(block: PageBlock, kind: StatedKind, scope: Scope): Fact[] {
  const { text, label, headings } = block;
  const heading = headings.at(-1) ?? '';
  switch (kind) {
    case 'price': {
      if (namesPrice(label)) return labelledPricesIn(text);
      if (scope.because === 'row' && /[€]|\beur/iu.test(label)) return labelledPricesIn(text);
      // In a price list's row the sign may stand nowhere.
      if (scope.because === 'row' && namesPrice(heading) && /^\s*\d+[.,]\d\d\s*$/u.test(text)) {
        return labelledPricesIn(text);
      }
      const prices = factsIn(text, kind);
      return namesPrice(heading) ? prices : prices.filter((fact) => hasPriceWords(text, fact));
    }
    case 'deadline': {
      if (isAboutOtherTime(`${label} ${heading}`)) return [];
      if (isAboutDeadline(label)) return labelledDurationsIn(text, namesWorkingDays(label));
      const isNamed = isAboutDeadline(heading);
      return factsIn(text, kind).filter(
        (fact) =>
          !isAboutOtherTime(around(text, fact)) &&
          (isNamed || fact.key.endsWith('working-days') || isAboutDeadline(text.slice(0, fact.start))),
      );
    }
    default:
      return factsIn(text, kind);
  }
}

/** Whether a page says of a time that it is how long the service takes: by its label, or before it in its sentence. */
function namesDeadline({ text, label }: PageBlock, fact: Fact): boolean {
  return isAboutDeadline(label) || isAboutDeadline(sentenceWith(text.slice(0, fact.end), fact));
}

function around(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - 120), end + 120);
}

/** The row of the register's price list that a block or its label speaks of; undefined where it may be any or none. */
function rowOf({ text, label }: PageBlock, { priceRows }: RegisterFacts): PriceRow | undefined {
  const stems = new Set(stemsOf(`${label} ${text}`));
  const rated = priceRows
    .filter((row) => row.keys.size > 0)
    .map((row) => ({ row, share: [...row.stems].filter((stem) => stems.has(stem)).length / row.stems.size }))
    .filter(({ share }) => share === 1)
    .sort((a, b) => b.row.stems.size - a.row.stems.size);
  const [best, next] = rated;
  if (!best || (next && next.row.stems.size === best.row.stems.size)) return undefined;
  return text.length + label.length < 160 ? best.row : undefined;
}
