/** How much of a site is read, and how fast. */
export interface CrawlLimits {
  /** Pages at most. Default 1,000. */
  readonly maxPages: number;
  /** Bytes of a page at most, as decoded. Default 5 MiB. */
  readonly maxBytes: number;
  /** Links from the first page at most. Default 12. */
  readonly maxDepth: number;
  /** Redirects in a row at most. Default 5. */
  readonly maxRedirects: number;
  /** Milliseconds until a page's last byte. Default 20,000. */
  readonly timeout: number;
  /** Pages asked for at once. Default 4. */
  readonly concurrency: number;
  /** Milliseconds between the beginnings of two requests. A longer `Crawl-delay` of the site wins, up to ten seconds. Default 100. */
  readonly delay: number;
  /** Milliseconds for the whole site. Default an hour. */
  readonly maxTime: number;
}

export const defaultLimits: CrawlLimits = {
  maxPages: 1000,
  maxBytes: 5 * 1024 * 1024,
  maxDepth: 12,
  maxRedirects: 5,
  timeout: 20_000,
  concurrency: 4,
  delay: 100,
  maxTime: 3_600_000,
};
