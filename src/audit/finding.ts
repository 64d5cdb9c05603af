import type { FactKind } from './facts/fact.js';
import type { Embed } from './page-block.js';
import type { WordDifference } from './word-difference.js';

/** `certain` where the page's words leave no other reading; everything else is `probable`. */
export type Sureness = 'certain' | 'probable';

/** Why a finding was made, as a word that the report explains. */
export type Reason =
  | 'all-words'
  | 'most-words'
  | 'few-words'
  | 'other-order'
  | 'in-copied-sentence'
  | 'named-by-label'
  | 'in-copy'
  | 'under-name'
  | 'in-row'
  | 'no-label'
  | 'hours-of-no-place';

/** Where on a page. */
export interface Place {
  /** Headings above it, the outermost first. */
  readonly headings: readonly string[];
  /** A CSS selector of the element. */
  readonly selector: string;
  /** The page's address with a text fragment, so that a browser scrolls there and marks the words. */
  readonly link: string;
}

/** A text of a description that a page repeats. */
export interface CopiedText {
  /** The contract's member: `summary`, `steps.1.text`. */
  readonly field: string;
  /** BCP 47 tag of the register's text. */
  readonly language: string;
  /** How much of the register's text is there, 0 to 1. */
  readonly coverage: number;
  readonly inRegister: string;
  readonly onPage: string;
  /** From the register's words to the page's. */
  readonly difference: WordDifference;
  readonly place: Place;
}

export interface CopyFinding {
  readonly page: string;
  readonly service: string;
  readonly sureness: Sureness;
  readonly reasons: readonly Reason[];
  readonly texts: readonly CopiedText[];
}

/** A fact on a page that the register states otherwise. */
export interface ContradictionFinding {
  readonly page: string;
  readonly service: string;
  readonly fact: FactKind;
  /** The contract's member it contradicts. */
  readonly field: string;
  readonly sureness: Sureness;
  readonly reasons: readonly Reason[];
  /** What the page says. */
  readonly onPage: string;
  /** What the register says; of several values any is right. */
  readonly inRegister: readonly string[];
  /** From the register's words to the page's. */
  readonly difference: WordDifference;
  readonly place: Place;
}

/** An element of ours on a page. */
export interface EmbedFinding extends Embed {
  readonly page: string;
  /** Address of the script that defines it; undefined where the page loads none that can be told. */
  readonly script: string | undefined;
}

/** What an audit of pages found. */
export interface Findings {
  readonly copies: readonly CopyFinding[];
  readonly contradictions: readonly ContradictionFinding[];
  readonly embeds: readonly EmbedFinding[];
}
