/**
 * Why an address was not read.
 *
 * - `robots`: the site's robots.txt asks not to
 * - `limit-pages`, `limit-depth`, `limit-time`: the crawl's own limits
 * - `endless`: its address looks like one of a series without an end
 * - `too-large`, `timeout`, `redirects`, `unreachable`: what the server did
 * - `status`: an error of HTTP, with its code in `detail`
 * - `not-html`: another kind of document, with its type in `detail`
 * - `other-site`: it leads to another site
 * - `render`: the browser could not show it
 */
export type UnreadReason =
  | 'robots'
  | 'limit-pages'
  | 'limit-depth'
  | 'limit-time'
  | 'endless'
  | 'too-large'
  | 'timeout'
  | 'redirects'
  | 'unreachable'
  | 'status'
  | 'not-html'
  | 'other-site'
  | 'render';

/** An address that was found and not read. */
export interface Unread {
  readonly address: string;
  readonly reason: UnreadReason;
  readonly detail?: string | undefined;
}

/** A page as it was read. */
export interface FetchedPage {
  /** Where it was found after redirects. */
  readonly address: string;
  readonly html: string;
  /** Whether a browser ran its scripts first. */
  readonly rendered: boolean;
}
