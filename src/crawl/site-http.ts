import { decodeHtml } from './decode-html.js';
import type { CrawlLimits } from './crawl-limits.js';
import type { UnreadReason } from './crawl-report.js';

/** What a server answered, or why there is nothing to read. */
export type SiteReply =
  | { readonly ok: true; readonly address: string; readonly body: Uint8Array; readonly contentType: string }
  | { readonly ok: false; readonly reason: UnreadReason; readonly detail?: string | undefined };

/** By this name sites know the audit, and address it in robots.txt. */
export const userAgent = 'service-catalog-elements-audit';

/**
 * The crawl's only door to the network. It sends no cookie and follows redirects itself, so that each is counted and checked.
 * @param over aborts when the whole crawl is to end
 */
export async function fetchFromSite(
  address: string,
  { maxBytes, maxRedirects, timeout }: Pick<CrawlLimits, 'maxBytes' | 'maxRedirects' | 'timeout'>,
  over: AbortSignal,
  isAllowed: (address: string) => UnreadReason | undefined = () => undefined,
): Promise<SiteReply> {
  const signal = AbortSignal.any([AbortSignal.timeout(timeout), over]);
  const seen = new Set<string>();
  try {
    for (let at = address; ;) {
      const refused = seen.size > 0 ? isAllowed(at) : undefined;
      if (refused) return { ok: false, reason: refused, detail: at };
      if (seen.has(at) || seen.size > maxRedirects) return { ok: false, reason: 'redirects', detail: at };
      seen.add(at);
      const response = await fetch(at, { redirect: 'manual', signal, headers: headers() });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null && URL.canParse(location, at)) {
        await response.body?.cancel();
        const next = new URL(location, at);
        next.hash = '';
        at = next.href;
        continue;
      }
      return await readReply(at, response, maxBytes);
    }
  } catch (error) {
    if (over.aborted) return { ok: false, reason: 'limit-time' };
    return { ok: false, reason: signal.aborted ? 'timeout' : 'unreachable', detail: codeOf(error) };
  }
}

/** The text of a page in whatever encoding it is. */
export function textOf({ body, contentType }: { readonly body: Uint8Array; readonly contentType: string }): string {
  return decodeHtml(body, contentType);
}

function headers(): Record<string, string> {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.1';
  return { 'user-agent': `${userAgent}/1.0`, accept, 'accept-language': 'lv, en;q=0.8' };
}

async function readReply(address: string, response: Response, maxBytes: number): Promise<SiteReply> {
  const contentType = response.headers.get('content-type') ?? '';
  if (!response.ok) {
    await response.body?.cancel();
    return { ok: false, reason: 'status', detail: String(response.status) };
  }
  if (contentType !== '' && !/html|xml|text\/plain|gzip|octet-stream/i.test(contentType)) {
    await response.body?.cancel();
    return { ok: false, reason: 'not-html', detail: contentType };
  }
  const body = await readBody(response, maxBytes);
  if (!body) return { ok: false, reason: 'too-large', detail: `> ${maxBytes}` };
  return { ok: true, address, body, contentType };
}

/** All bytes, or nothing where they are too many: of half a page nobody knows what the other half says. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const declared = Number(response.headers.get('content-length'));
  if (declared > maxBytes) {
    await response.body?.cancel();
    return undefined;
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > maxBytes) return undefined; // leaving the loop cancels the stream
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function codeOf(error: unknown): string | undefined {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : undefined;
}
