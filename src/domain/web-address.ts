import * as z from 'zod/mini';

/** The schemes a description may lead a person to; everything else (`javascript:`, `data:`, `file:` …) is dropped. */
const allowedSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * The address as a browser would read it, or `undefined` where it is none or leads somewhere a page must not follow.
 * Parsed rather than matched, since browsers ignore control characters and white space that a pattern would trip over.
 */
export function safeWebAddress(address: string): string | undefined {
  try {
    const url = withoutAuthority(new URL(address.trim()));
    return allowedSchemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined; // `new URL` throws a TypeError for what is no absolute address
  }
}

/** Of `mailto://a@b` browsers make different things: neither scheme has an authority. */
function withoutAuthority(url: URL): URL {
  const { protocol, href } = url;
  if (protocol !== 'mailto:' && protocol !== 'tel:') return url;
  return new URL(protocol + href.slice(protocol.length).replace(/^[\\/]+/, ''));
}

/** An absolute https, http, mailto or tel address. A bad one becomes `undefined`: the link is lost, the record is not. */
export const webAddress = z.pipe(
  z.string(),
  z.transform((address: string) => safeWebAddress(address)),
);
