import type { StopReason } from '../conformance/reading-limits.js';
import type { Severity } from '../conformance/rule.js';

/** The words around the rules, which have their own. A language that lacks one does not compile. */
export interface CheckMessages {
  readonly language: 'lv' | 'en';
  readonly title: string;
  readonly usage: string;
  readonly wrongOption: (what: string) => string;
  readonly unknownAdapter: (name: string, known: string) => string;
  readonly unreachable: (address: string, why: string) => string;
  readonly notWritten: (why: string) => string;
  readonly interrupted: string;
  readonly progress: string;
  readonly register: string;
  readonly adapter: string;
  readonly institutions: string;
  readonly allInstitutions: string;
  readonly languages: string;
  readonly startedAt: string;
  readonly requests: string;
  readonly pagesRead: string;
  readonly servicesListed: string;
  readonly notSaid: string;
  readonly servicesRead: string;
  readonly servicesShown: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Headings of all of a weight. */
  readonly manyOf: Readonly<Record<Severity, string>>;
  readonly findings: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly remedy: string;
  readonly kept: (count: number) => string;
  readonly noFindings: string;
  readonly stopped: Readonly<Record<StopReason, string>>;
  readonly sampled: string;
  readonly written: (file: string) => string;
}
