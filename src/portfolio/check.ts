import type { Portfolio, Subject } from './portfolio.js';

/** `error`: guideline PU2-8 is not kept; `warning`: people are hindered; `notice`: it could be better. Worst first. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** What has to be read before a check can tell: where it was not, the outcome is `unknown`. */
export type Need = 'summary' | 'description' | 'catalogues' | 'resources';

/**
 * What a check says of one service. `unknown` is said wherever it cannot be told from here; nothing that is only
 * probable is a failure. The items of a failure name what it is about: the form, the language, the catalogue.
 */
export type Outcome =
  { readonly is: 'passed' } | { readonly is: 'unknown' } | { readonly is: 'failed'; readonly items: readonly string[] };

export const passed: Outcome = { is: 'passed' };
export const unknown: Outcome = { is: 'unknown' };
export const failed = (...items: readonly string[]): Outcome => ({ is: 'failed', items });

/** A failure for each item, and none where there is none. */
export const failedBy = (items: readonly string[]): Outcome => (items.length > 0 ? failed(...items) : passed);

/** A check in one language. */
export interface CheckWords {
  /** What is wrong, in a few words: a heading, a value of a filter. */
  readonly title: string;
  /** What is wrong with the service of this name. */
  readonly says: (name: string, items: string) => string;
  /** What is to be done, and by whom. */
  readonly remedy: string;
}

/** One rule about one service of a portfolio. */
export interface Check {
  /** Its name in exports, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  readonly needs: readonly Need[];
  readonly lv: CheckWords;
  readonly en: CheckWords;
  /** Called once all that it needs is there. Looks at nothing else, and changes nothing. */
  readonly look: (subject: Subject, portfolio: Portfolio) => Outcome;
}
