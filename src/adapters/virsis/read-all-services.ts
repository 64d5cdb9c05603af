import type { ServiceSummary } from '../../domain/public-service.js';
import { RegisterError } from '../../domain/register-error.js';
import type { AllServices, LeftOutRecord, ServicePage } from '../../domain/service-page.js';

/** The most services the contract has on a page. */
const largestPage = 100;
/** Nobody asks one register so many things at once, however short it makes its pages. */
const mostPages = 30;

type ReadPage = (page: number, limit: number) => Promise<ServicePage>;

/** Reads a list to its end, page beside page, where it has no more than `most` services; else its first page alone. */
export async function readAllServices(readPage: ReadPage, most: number): Promise<AllServices> {
  const first = await readPage(1, largestPage);
  const pages = Math.ceil(first.total / first.limit);
  if (first.total > most || pages > mostPages) return { total: first.total, leftOut: [] };
  // A register may give fewer on a page than it is asked for, and says so.
  const further = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => readPage(index + 2, first.limit));
  return merge([first, ...(await Promise.all(further))]);
}

/** A list that changes while it is read may have a record on two pages, or on none. */
function merge(pages: readonly ServicePage[]): AllServices {
  const services = new Map<string, ServiceSummary>();
  for (const service of pages.flatMap(({ items }) => items)) {
    if (!services.has(service.id)) services.set(service.id, service);
  }
  const leftOut = leftOutOnce(pages, new Set(services.keys()));
  const total = Math.max(...pages.map((page) => page.total));
  const found = services.size + leftOut.length;
  if (found < total) {
    throw new RegisterError(
      'wrong-shape',
      `the register counts ${total} services, and its ${pages.length} pages hold ${found}`,
    );
  }
  return { total: found, services: [...services.values()], leftOut };
}

/** Of records with the same id one is told; of those without, each. */
function leftOutOnce(pages: readonly ServicePage[], told: Set<string>): LeftOutRecord[] {
  return pages
    .flatMap(({ leftOut }) => leftOut)
    .filter(({ id }) => {
      if (id === undefined) return true;
      const isNew = !told.has(id);
      told.add(id);
      return isNew;
    });
}
