/** Parameters that say how somebody came to a page, not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|yclid|_ga|ref|phpsessid|jsessionid|sid|sessionid)$/i;
/** Documents that are no pages, by how their addresses end. */
const documents =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z|gz|jpe?g|png|gif|svg|webp|avif|ico|mp[34]|avi|mov|webm|css|js|mjs|json|xml|rss|atom|woff2?|ttf|eot|csv|edoc|asice)$/i;
/** Pages of one path that differ in their parameters alone: more than these are a calendar or a filter. */
const mostVariants = 60;
const longestAddress = 1000;
const deepestPath = 14;

/**
 * An address as the crawl knows it: without fragment and without what does not change the page, parameters in one order.
 * `undefined` for what is no page of the web.
 */
export function pageAddress(written: string, base: string): string | undefined {
  if (!URL.canParse(written.trim(), base)) return undefined;
  const url = new URL(written.trim(), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username || url.password || url.href.length > longestAddress) return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/\/{2,}/g, '/').replace(/;jsessionid=[^/]*/i, '');
  return url.href;
}

/** Whether an address is of the site: the same host, with or without `www.`. */
export function isOfSite(address: string, site: string): boolean {
  const host = (of: string) => new URL(of).host.replace(/^www\./, '');
  return host(address) === host(site);
}

export function isDocument(address: string): boolean {
  return documents.test(new URL(address).pathname);
}

/** Notices series of addresses without an end: calendars, filters upon filters, paths that repeat themselves. */
export class EndlessGuard {
  readonly #variants = new Map<string, number>();

  /** Whether an address looks like one of such a series; each address is to be asked about once. */
  isEndless(address: string): boolean {
    const url = new URL(address);
    const parts = url.pathname.split('/').filter((part) => part !== '');
    if (parts.length > deepestPath || repeatsItself(parts)) return true;
    return this.#isOneTooMany(patternOf(url, parts), mostVariants) || this.#isSeries(parts);
  }

  /** Figures that count up in a path: a calendar's days, pages of a list. Names between them make them pages. */
  #isSeries(parts: readonly string[]): boolean {
    const last = parts.at(-1) ?? '';
    if (!/^\d+$/.test(last)) return false;
    return this.#isOneTooMany(`#${parts.map((part) => part.replace(/\d+/g, '0')).join('/')}`, mostVariants * 10);
  }

  #isOneTooMany(pattern: string, most: number): boolean {
    if (pattern === '') return false;
    const count = (this.#variants.get(pattern) ?? 0) + 1;
    this.#variants.set(pattern, count);
    return count > most;
  }
}

/** Pages of one path with any parameters; of a path without parameters there is but one. */
function patternOf({ pathname, search }: URL, parts: readonly string[]): string {
  return search === '' ? '' : `${parts.length} ${pathname.replace(/\d+/g, '0')}?`;
}

/** `/a/b/a/b/a/b`: a relative link that leads ever deeper. */
function repeatsItself(parts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 3);
}
