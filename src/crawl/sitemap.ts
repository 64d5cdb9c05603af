import { Parser } from 'htmlparser2';
import { gunzipSync } from 'node:zlib';
import type { CrawlLimits } from './crawl-limits.js';
import type { Unread } from './crawl-report.js';
import { fetchFromSite, textOf } from './site-http.js';

/** A sitemap may have 50,000 addresses in 50 MB; an index as many sitemaps. */
const mostBytes = 50 * 1024 * 1024;
const mostSitemaps = 50;

/** What a site's sitemaps list, and those of them that were not read. */
export interface Sitemaps {
  readonly pages: readonly string[];
  readonly unread: readonly Unread[];
}

/** The pages that a site's sitemaps list, those of an index included; none where there is no sitemap. */
export async function readSitemaps(
  addresses: readonly string[],
  limits: CrawlLimits,
  over: AbortSignal,
  isAllowed: (address: string) => boolean,
): Promise<Sitemaps> {
  const waiting = [...addresses];
  const seen = new Set<string>();
  const pages = new Set<string>();
  const unread: Unread[] = [];
  // Ten times the pages that will be read are enough to choose from.
  while (waiting.length > 0 && seen.size < mostSitemaps && pages.size < limits.maxPages * 10) {
    const address = waiting.shift() ?? '';
    if (seen.has(address) || !URL.canParse(address) || !isAllowed(address)) continue;
    seen.add(address);
    const reply = await fetchFromSite(address, { ...limits, maxBytes: mostBytes }, over);
    if (!reply.ok) {
      unread.push({ address, reason: reply.reason, detail: reply.detail });
      continue;
    }
    const text = unpack(reply.body, reply.contentType);
    if (text === undefined) continue;
    const { isIndex, locations } = readSitemap(text);
    for (const location of locations) {
      if (isIndex) waiting.push(location);
      else pages.add(location);
    }
  }
  return { pages: [...pages], unread };
}

function unpack(body: Uint8Array, contentType: string): string | undefined {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  try {
    return textOf({ body: isPacked ? gunzipSync(body, { maxOutputLength: mostBytes }) : body, contentType });
  } catch {
    return undefined; // gunzipSync throws for what is broken, and for what unpacks to more than the limit
  }
}

/** Reads a sitemap, an index of sitemaps, or a list with one address on each line. */
export function readSitemap(text: string): { readonly isIndex: boolean; readonly locations: string[] } {
  if (!text.includes('<')) return { isIndex: false, locations: text.split(/\s+/).filter((line) => line !== '') };
  const locations: string[] = [];
  let isIndex = false;
  let isLocation = false;
  let location = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        isIndex ||= name === 'sitemapindex';
        isLocation = name === 'loc';
        if (isLocation) location = '';
      },
      ontext: (words) => {
        if (isLocation) location += words;
      },
      onclosetag: (name) => {
        if (name === 'loc') locations.push(location.trim());
        isLocation = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return { isIndex, locations };
}
