import type { UnreadReason } from '../crawl/crawl-report.js';
import type { AuditReport } from './audit-report.js';
import type { ReportMessages } from './report-messages.js';

/** `steps.1.text` → "Procesa apraksts (steps.1.text)". */
export function fieldName(field: string, { fields }: ReportMessages): string {
  const [first = ''] = field.split('.');
  const name = Object.hasOwn(fields, first) ? fields[first] : undefined;
  if (name === undefined) return field;
  return first === field ? name : `${name} (${field})`;
}

/** The names of fields, each once: "Īss apraksts, Procesa apraksts". */
export function fieldGroups(texts: readonly { readonly field: string }[], messages: ReportMessages): string {
  return [...new Set(texts.map(({ field }) => fieldName(field.split('.')[0] ?? field, messages)))].join(', ');
}

/** What was not read for one reason. */
export interface UnreadLine {
  readonly title: string;
  readonly addresses: readonly string[];
  /** That there are more than are named; empty where there are not. */
  readonly more: string;
}

export function unreadLines({ unread, unreadCounts }: AuditReport, messages: ReportMessages): UnreadLine[] {
  return (Object.entries(unreadCounts) as [UnreadReason, number][]).map(([reason, count]) => {
    const named = unread.filter((one) => one.reason === reason);
    const addresses = named.map(({ address, detail }) => (detail === undefined ? address : `${address} (${detail})`));
    const rest = count - named.length;
    return {
      title: `${messages.unreadReasons[reason]}: ${count}`,
      addresses,
      more: rest > 0 ? messages.andMore(rest) : '',
    };
  });
}
