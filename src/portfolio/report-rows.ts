import { catalogueNames, catalogues } from './catalogues.js';
import { checks } from './checks.js';
import { wordsOf } from './examine.js';
import type { ServiceReport } from './examine.js';
import type { ControlWords } from './words/control-words.js';

/** A report as the rows of a spreadsheet: one for each finding, and one for a service without any; headings first. */
export function reportRows(reports: readonly ServiceReport[], words: ControlWords): string[][] {
  const { columns, standings } = words;
  const heads = [
    ...[columns.id, columns.name, columns.status, columns.updated],
    ...catalogues.map((catalogue) => (catalogue === 'site' ? words.ownSite : catalogueNames[catalogue])),
    ...[columns.severity, columns.check, columns.message, words.remedy, columns.record],
  ];
  const rows = reports.flatMap(({ subject, name, places, findings }) => {
    const { id, summary, record } = subject;
    const first = [id, name, summary?.status ?? record?.status ?? '', summary?.updatedAt?.slice(0, 10) ?? ''];
    const where = catalogues.map((catalogue) => standings[places[catalogue].standing]);
    const found = findings.map((one) => [words.severities[one.severity], one.title, one.message, one.remedy]);
    return (found.length > 0 ? found : [['', '', '', '']]).map((finding) => [
      ...first,
      ...where,
      ...finding,
      summary?.sourceUrl ?? '',
    ]);
  });
  return [heads, ...rows];
}

/** What a report was made of, for whoever reads it later. */
export interface ReportOrigin {
  readonly register: string;
  readonly institutions: readonly string[];
  readonly language: string;
}

/** A report as JSON: codes for programs, and the words a person reads beside them. Nothing that the register keeps back. */
export function reportJson(reports: readonly ServiceReport[], origin: ReportOrigin, now: Date): string {
  const services = reports.map(({ subject, name, places, findings, unknown }) => ({
    id: subject.id,
    name,
    status: subject.summary?.status ?? subject.record?.status,
    updatedAt: subject.summary?.updatedAt,
    record: subject.summary?.sourceUrl,
    unread: subject.unread?.reason,
    catalogues: places,
    findings,
    unknown,
  }));
  const described = checks.map((check) => ({
    id: check.id,
    severity: check.severity,
    title: wordsOf(check, origin.language).title,
  }));
  return JSON.stringify({ madeAt: now.toISOString(), ...origin, checks: described, services }, null, 2);
}
