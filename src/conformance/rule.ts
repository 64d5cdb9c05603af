import type { LocalizedText } from '../domain/localized-text.js';
import type { Reading, SampledRecord } from './reading.js';

/**
 * `error`: people do not see something, or see what they must not; `warning`: they see it poorly, or late; `notice`: it
 * could be better. Worst first.
 */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** One thing that breaks a rule. */
export interface Finding {
  /** The service it is found in; left out: it is of an answer, or of the register as a whole. */
  readonly record?: { readonly id: string; readonly name?: LocalizedText | undefined } | undefined;
  /** The answer it is found in, where that says more than the record. */
  readonly address?: string | undefined;
  /** Names, numbers and codes, in the order in which the rule's `says` puts them into words. */
  readonly found: readonly string[];
}

/** A rule in one language. */
export interface RuleWords {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What people see, or do not see, because of it. */
  readonly explanation: string;
  /** What is to be done. */
  readonly remedy: string;
  /** What was found, as a sentence. Default: as it was found, with commas between. */
  readonly says?: (found: readonly string[]) => string;
}

/** One rule about how a register answers, or about what it says. */
export interface Rule {
  /** Its name in reports, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  readonly lv: RuleWords;
  readonly en: RuleWords;
  /** Looks at nothing but the reading, and changes nothing. */
  readonly look: (reading: Reading) => readonly Finding[];
}

/** How a finding names the service it is of. */
export function recordName({ id, service }: SampledRecord): Finding['record'] {
  return { id, name: service?.name };
}

/** What a rule finds in each service that the elements show. */
export function inEachService(
  { records }: Reading,
  look: (service: NonNullable<SampledRecord['service']>, record: SampledRecord) => readonly (readonly string[])[],
): Finding[] {
  return records.flatMap((record) =>
    record.service ? look(record.service, record).map((found) => ({ record: recordName(record), found })) : [],
  );
}
