import type { Findings } from '../audit/finding.js';
import type { Unread, UnreadReason } from '../crawl/crawl-report.js';
import type { LocalizedText } from '../domain/localized-text.js';

/** What an audit of a site tells: the shape of `--json`. */
export interface AuditReport extends Findings {
  /** The address that was audited. */
  readonly site: string;
  readonly register: string;
  /** Registration numbers; none: all of the register's. */
  readonly institutions: readonly string[];
  /** When it began, ISO 8601. */
  readonly startedAt: string;
  readonly pagesRead: number;
  /** Pages that a browser ran the scripts of. */
  readonly pagesRendered: number;
  readonly servicesCompared: number;
  /** Ids of services that the register lists and that could not be read. */
  readonly servicesUnread: readonly string[];
  /** Addresses that were found and not read; of each reason 200 at most are named. */
  readonly unread: readonly Unread[];
  readonly unreadCounts: Readonly<Partial<Record<UnreadReason, number>>>;
  /** Names of the services that findings speak of, by id. */
  readonly services: Readonly<Record<string, ReportedService>>;
}

export interface ReportedService {
  readonly name: LocalizedText;
  /** The description's own page in the register's catalogue. */
  readonly sourceUrl?: string | undefined;
}
