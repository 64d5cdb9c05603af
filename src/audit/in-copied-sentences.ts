import type { Copy } from './copies.js';
import type { Fact } from './facts/fact.js';
import { factsIn, isSameFact, type StatedKind, statedKinds } from './facts/facts-in.js';
import type { Reason } from './finding.js';
import type { PageWords } from './page-words.js';
import type { Span } from './words.js';

/** A fact on a page that the register states otherwise. */
export interface Contradiction {
  readonly service: string;
  readonly kind: Fact['kind'];
  readonly field: string;
  readonly onPage: string;
  readonly inRegister: readonly string[];
  /** Place of the block among the page's own. */
  readonly block: number;
  readonly isCertain: boolean;
  readonly reasons: readonly Reason[];
}

/** A stretch of a block that repeats a sentence of the register, and the kinds of facts that were compared there. */
export interface Compared {
  readonly block: number;
  readonly span: Span;
  readonly kinds: ReadonlySet<StatedKind>;
}

/** A copied sentence that changed in most of its words besides may tell of something else. */
const certainCoverage = 0.6;

/** Facts that a copied sentence states otherwise than its original. */
export function inCopiedSentences(page: PageWords, copies: readonly Copy[]) {
  const found: Contradiction[] = [];
  const compared: Compared[] = [];
  for (const { service, fields } of copies) {
    for (const { passage, sentences } of fields) {
      for (const { sentence, start, end, coverage } of sentences) {
        const around = page.sentenceAround(start, end);
        const text = page.text(around.start, around.end);
        const kinds = statedKinds.filter((kind) => factsIn(sentence.text, kind).length > 0);
        for (const stretch of page.stretches(around.start, around.end)) {
          compared.push({ ...stretch, kinds: new Set(kinds) });
        }
        for (const kind of kinds) {
          const original = factsIn(sentence.text, kind);
          const onPage = factsIn(text, kind);
          const isIn = (facts: readonly Fact[], { key }: Fact) => facts.some((one) => isSameFact(kind, one.key, key));
          const lost = original.filter((fact) => !isIn(onPage, fact));
          for (const fact of lost.length > 0 ? onPage.filter((one) => !isIn(original, one)) : []) {
            found.push({
              service,
              kind,
              field: passage.field,
              onPage: fact.text,
              inRegister: lost.map((one) => one.text),
              block: page.blockAt(start),
              isCertain: coverage >= certainCoverage,
              reasons: ['in-copied-sentence'],
            });
          }
        }
      }
    }
  }
  return { found, compared };
}
