import { primaryLanguage } from '../domain/language-tag.js';
import { type Catalogue, catalogues, type Place, placeIn } from './catalogues.js';
import { type Check, type CheckWords, type Need, type Outcome, type Severity, severities, unknown } from './check.js';
import { checks as allChecks } from './checks.js';
import { descriptionOf, isGone, nameOf, type Portfolio, type Subject } from './portfolio.js';

/** What a check found wrong with a service, in words. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly title: string;
  /** Names the service and what in it is wrong. */
  readonly message: string;
  readonly remedy: string;
}

/** One row: a service, where it stands, what is wrong with it, and what could not be told. */
export interface ServiceReport {
  readonly subject: Subject;
  readonly name: string;
  readonly places: Readonly<Record<Catalogue, Place>>;
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** Ids of the checks that it passed; of a service that is gone most are asked in vain. */
  readonly passed: readonly string[];
  /** Ids of the checks that could not tell. */
  readonly unknown: readonly string[];
}

/** Looks at one service by every check. The order of the checks and of the services makes no difference. */
export function examine(subject: Subject, portfolio: Portfolio, checks: readonly Check[] = allChecks): ServiceReport {
  const name = nameOf(subject, portfolio.language);
  // Of a service that is gone there is no description to find fault with; only where it is still offered matters.
  const applying = checks.filter(({ needs }) => !isGone(subject) || !needs.some((need) => need !== 'catalogues'));
  const outcomes = applying.map((check) => ({
    check,
    outcome: check.needs.every((need) => isRead(need, subject, portfolio)) ? check.look(subject, portfolio) : unknown,
  }));
  const idsOf = (wanted: Outcome['is']) =>
    outcomes.flatMap(({ check, outcome }) => (outcome.is === wanted ? check.id : [])).sort();
  const findings = outcomes.flatMap(({ check, outcome }) =>
    outcome.is === 'failed' ? [findingOf(check, name, outcome.items, portfolio.language)] : [],
  );
  return {
    subject,
    name,
    places: Object.fromEntries(
      catalogues.map((one) => [one, placeIn(one, subject, portfolio)]),
    ) as ServiceReport['places'],
    findings: findings.sort(bySeverity),
    passed: idsOf('passed'),
    unknown: idsOf('unknown'),
  };
}

/** The words of a check in a language: Latvian, and English for every other reader. */
export function wordsOf(check: Check, language: string): CheckWords {
  return primaryLanguage(language) === 'lv' ? check.lv : check.en;
}

function findingOf(check: Check, name: string, items: readonly string[], language: string): Finding {
  const { title, says, remedy } = wordsOf(check, language);
  return { check: check.id, severity: check.severity, title, message: says(name, items.join(', ')), remedy };
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.check < b.check ? -1 : 1);
}

function isRead(need: Need, subject: Subject, { listed, resources }: Portfolio): boolean {
  switch (need) {
    case 'summary':
      return subject.summary !== undefined;
    case 'description':
      return descriptionOf(subject) !== undefined;
    case 'catalogues':
      return Object.keys(listed).length === 3;
    case 'resources':
      return resources !== undefined;
  }
}
