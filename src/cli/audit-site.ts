import { auditPages, type ReadPage } from '../audit/audit-pages.js';
import { readPage } from '../audit/read-page.js';
import { RegisterTexts } from '../audit/register-texts.js';
import { type CrawlOptions, crawlSite } from '../crawl/crawl-site.js';
import type { AuditReport, ReportedService } from './audit-report.js';
import type { AuditState } from './audit-state.js';
import type { ReadRegister } from './read-register.js';

/** Which site is compared with which descriptions. */
export interface AuditQuestion {
  readonly site: string;
  readonly register: string;
  readonly institutions: readonly string[];
  readonly descriptions: ReadRegister;
}

/** Reads a site and compares each page with the register's descriptions. */
export async function auditSite(
  { site, register, institutions, descriptions }: AuditQuestion,
  options: CrawlOptions,
  state?: AuditState,
): Promise<AuditReport> {
  const startedAt = new Date().toISOString();
  const pages = new Map<string, ReadPage>(state?.pages.map((page) => [page.address, page]));
  const rendered = new Set(state?.rendered);
  const crawled = await crawlSite(
    site,
    {
      ...options,
      state: state?.frontier,
      alreadyRead: pages.size,
      keepState: (frontier) => state?.keepFrontier(frontier),
    },
    (page) => {
      const read = { address: page.address, page: readPage(page.html) };
      if (page.rendered) rendered.add(page.address);
      pages.set(page.address, read);
      state?.keepPage(read, page.rendered);
    },
  );
  state?.keepFrontier(crawled.state);
  const texts = new RegisterTexts(descriptions.services, descriptions.institutions);
  const findings = auditPages([...pages.values()].sort(byAddress), texts);
  const mentioned = new Set([...findings.copies, ...findings.contradictions].map(({ service }) => service));
  const services = descriptions.services
    .filter(({ id }) => mentioned.has(id))
    .map(({ id, name, sourceUrl }): [string, ReportedService] => [id, { name, sourceUrl }]);
  return {
    site,
    register,
    institutions,
    startedAt,
    pagesRead: pages.size,
    pagesRendered: rendered.size,
    servicesCompared: descriptions.services.length,
    servicesUnread: descriptions.unread,
    unread: crawled.unread,
    unreadCounts: crawled.unreadCounts,
    ...findings,
    services: Object.fromEntries(services),
  };
}

function byAddress(one: ReadPage, other: ReadPage): number {
  return one.address < other.address ? -1 : 1;
}
