import type { LocalizedText } from '../domain/localized-text.js';
import type { FinishedReading } from './read-register.js';
import type { StopReason } from './reading-limits.js';
import { type Finding, type Rule, severities, type Severity } from './rule.js';
import { rules } from './rules.js';

/** What a check of a register tells: the shape of `--json`. */
export interface ConformanceReport {
  /** The register's address, as pages give it. */
  readonly register: string;
  readonly adapter: string;
  /** Whose services were looked at; none: all of the register's. */
  readonly institutions: readonly string[];
  /** Languages that every service was expected in. */
  readonly languages: readonly string[];
  /** When it began, ISO 8601. */
  readonly startedAt: string;
  readonly requests: number;
  readonly pagesRead: number;
  /** Services of the list; left out: the register does not say. */
  readonly servicesListed: number | undefined;
  /** Services that were looked at in full. */
  readonly servicesRead: number;
  /** Those of them that the elements show. */
  readonly servicesShown: number;
  /** Why not everything was read; left out: it was. */
  readonly stopped: StopReason | undefined;
  /** Findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that are broken, the weightiest first. */
  readonly broken: readonly BrokenRule[];
  /** Ids of the rules that nothing breaks. */
  readonly kept: readonly string[];
}

/** A rule that is broken, in the language of the report. */
export interface BrokenRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  /** The service it is found in; left out: it is of an answer, or of the register. */
  readonly record?: { readonly id: string; readonly name?: LocalizedText | undefined } | undefined;
  /** The address that was asked, where it is found in one answer. */
  readonly address?: string | undefined;
  /** Names, numbers and codes, as the rule orders them. */
  readonly found: readonly string[];
  /** The same as words. */
  readonly message: string;
}

/** Puts every rule to a reading. */
export function reportOf(
  reading: FinishedReading,
  institutions: readonly string[],
  language: 'lv' | 'en',
): ConformanceReport {
  const looked = rules.map((rule) => ({ rule, findings: rule.look(reading) }));
  const broken = looked.filter(({ findings }) => findings.length > 0);
  const count = (severity: Severity) =>
    broken.reduce((sum, { rule, findings }) => sum + (rule.severity === severity ? findings.length : 0), 0);
  const { register, adapter, languages, at, requests, pages, total, records, stopped } = reading;
  return {
    register,
    adapter,
    institutions,
    languages,
    startedAt: new Date(at).toISOString(),
    requests,
    pagesRead: pages.length,
    servicesListed: total,
    servicesRead: records.length,
    servicesShown: records.filter(({ service }) => service).length,
    stopped,
    counts: { error: count('error'), warning: count('warning'), notice: count('notice') },
    broken: severities.flatMap((severity) =>
      broken
        .filter(({ rule }) => rule.severity === severity)
        .map(({ rule, findings }) => inWords(rule, findings, language)),
    ),
    kept: looked.filter(({ findings }) => findings.length === 0).map(({ rule }) => rule.id),
  };
}

function inWords(rule: Rule, findings: readonly Finding[], language: 'lv' | 'en'): BrokenRule {
  const { title, explanation, remedy, says = (found: readonly string[]) => found.join(', ') } = rule[language];
  const { id, severity } = rule;
  return {
    id,
    severity,
    title,
    explanation,
    remedy,
    findings: findings.map((finding) => ({ ...finding, message: says(finding.found) })),
  };
}
