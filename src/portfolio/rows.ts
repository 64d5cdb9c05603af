import { foldText } from '../domain/fold-text.js';
import type { Catalogue, Standing } from './catalogues.js';
import { severities, type Severity } from './check.js';
import type { ServiceReport } from './examine.js';

/** What a portfolio's table can be sorted by. */
export const orders = ['findings', 'name', 'updated'] as const;
export type Order = (typeof orders)[number];

/** What of the table is shown, and in which order. */
export interface RowsQuery {
  /** Words of the name, or the id. */
  readonly text: string;
  /** Rows with a finding of this severity; `clean`: without any. Empty: all. */
  readonly severity: Severity | 'clean' | '';
  /** Rows with a finding of this check. Empty: all. */
  readonly check: string;
  /** Rows that stand so in the catalogue, in any of them where none is given. Empty: all. */
  readonly standing: Standing | '';
  /** Rows that are in this catalogue, or ought to be; with a standing, those that stand so in it. Empty: all. */
  readonly catalogue: Catalogue | '';
  readonly order: Order;
  readonly descending: boolean;
}

/** The worst first. */
export const wholeTable: RowsQuery = {
  text: '',
  severity: '',
  check: '',
  standing: '',
  catalogue: '',
  order: 'findings',
  descending: false,
};

/** The rows of a table, filtered and sorted; rows that are alike stand by name, then by id. */
export function selectRows(
  reports: readonly ServiceReport[],
  query: RowsQuery,
  language: string,
): readonly ServiceReport[] {
  const rows = reports.filter((report) => isWanted(report, query));
  const { compare } = new Intl.Collator(language);
  const byName = (a: ServiceReport, b: ServiceReport) =>
    compare(a.name, b.name) || (a.subject.id < b.subject.id ? -1 : a.subject.id > b.subject.id ? 1 : 0);
  const sign = query.descending ? -1 : 1;
  const first: Readonly<Record<Order, (a: ServiceReport, b: ServiceReport) => number>> = {
    name: () => 0,
    findings: (a, b) => weight(b) - weight(a),
    updated: (a, b) => Number(updatedAt(a) > updatedAt(b)) - Number(updatedAt(a) < updatedAt(b)),
  };
  return rows.sort(
    (a, b) => sign * (first[query.order](a, b) || (query.order === 'name' ? byName(a, b) : 0)) || byName(a, b),
  );
}

/** How many findings of each severity. */
export function countFindings({ findings }: ServiceReport): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

function isWanted({ subject, name, findings, places }: ServiceReport, query: RowsQuery): boolean {
  const { text, severity, check, standing, catalogue } = query;
  if (severity === 'clean' ? findings.length > 0 : severity && !findings.some((one) => one.severity === severity)) {
    return false;
  }
  if (check && !findings.some((one) => one.check === check)) return false;
  const looked = catalogue ? [places[catalogue]] : Object.values(places);
  if (catalogue && !standing && places[catalogue].standing === 'absent') return false;
  if (standing && !looked.some((place) => place.standing === standing)) return false;
  const sought = foldText(text.trim());
  return sought === '' || foldText(name).includes(sought) || subject.id === text.trim();
}

/** One error weighs more than any number of warnings. */
function weight(report: ServiceReport): number {
  const counts = countFindings(report);
  return severities.reduce((sum, severity) => sum * 1000 + counts[severity], 0);
}

function updatedAt({ subject }: ServiceReport): string {
  return subject.summary?.updatedAt ?? '';
}
