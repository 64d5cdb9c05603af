import robotsModule from 'robots-parser';
import type { CrawlLimits } from './crawl-limits.js';
import { fetchFromSite, textOf, userAgent } from './site-http.js';

/** What the package offers; its own types do not fit how Node imports it. */
type ReadRobots = (
  address: string,
  text: string,
) => {
  isAllowed(address: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): string[];
};
const readRobots = robotsModule as unknown as ReadRobots;

/** What a site asks of those who read it. */
export interface SiteRules {
  readonly isAllowed: (address: string) => boolean;
  /** Milliseconds between two requests, where the site says so. */
  readonly delay: number | undefined;
  readonly sitemaps: readonly string[];
}

const longestDelay = 10_000;

/**
 * Reads the site's robots.txt. A site without one allows all; one that fails to give it (an error of the server) allows
 * nothing, as RFC 9309 has it.
 */
export async function readSiteRules(site: string, limits: CrawlLimits, over: AbortSignal): Promise<SiteRules> {
  const address = new URL('/robots.txt', site).href;
  const reply = await fetchFromSite(address, { ...limits, maxBytes: 512 * 1024 }, over);
  const isDown =
    !reply.ok && (['unreachable', 'timeout', 'limit-time'].includes(reply.reason) || /^5/.test(reply.detail ?? ''));
  if (isDown) return { isAllowed: () => false, delay: undefined, sitemaps: [] };
  const robots = readRobots(address, reply.ok ? textOf(reply) : '');
  const seconds = robots.getCrawlDelay(userAgent);
  return {
    isAllowed: (page) => robots.isAllowed(page, userAgent) ?? true,
    delay: seconds === undefined ? undefined : Math.min(longestDelay, seconds * 1000),
    sitemaps: robots.getSitemaps(),
  };
}
