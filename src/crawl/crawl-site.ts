import PQueue from 'p-queue';
import type { CrawlLimits } from './crawl-limits.js';
import type { FetchedPage, Unread, UnreadReason } from './crawl-report.js';
import { Frontier, type FrontierState, type Waiting } from './frontier.js';
import { EndlessGuard, isDocument, isOfSite, pageAddress } from './page-address.js';
import { readLinks } from './page-links.js';
import type { RenderedPage } from './render-pages.js';
import { readSiteRules, type SiteRules } from './robots.js';
import { fetchFromSite, textOf } from './site-http.js';
import { readSitemaps } from './sitemap.js';

/** What a crawl is asked to do. */
export interface CrawlOptions {
  readonly limits: CrawlLimits;
  /** Addresses to begin with besides the site's own and its sitemap's. */
  readonly starts?: readonly string[];
  /** Where an earlier crawl stopped. */
  readonly state?: FrontierState | undefined;
  /** Pages read by that crawl. */
  readonly alreadyRead?: number;
  /** Runs a page's scripts and gives what came of it; left out: pages are read as the server sends them. */
  readonly render?: ((address: string) => Promise<RenderedPage>) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly tellProgress?: (progress: CrawlProgress) => void;
  /** Is given from time to time how to go on from there. */
  readonly keepState?: (state: FrontierState) => void;
}

export interface CrawlProgress {
  readonly read: number;
  readonly waiting: number;
  readonly address: string;
}

/** What became of a crawl. */
export interface CrawlResult {
  readonly read: number;
  readonly unread: readonly Unread[];
  readonly unreadCounts: Readonly<Partial<Record<UnreadReason, number>>>;
  /** How to go on, where it was stopped. */
  readonly state: FrontierState;
}

/** A state has all addresses that were seen, so it is not written after each page. */
const pagesBetweenStates = 25;

/**
 * Reads the pages of a site, its sitemap's first, and then what they lead to, within limits and as robots.txt allows.
 * Never throws for what a site does: whatever was found and not read is in the result, with the reason.
 * @param take is given each page once
 */
export async function crawlSite(
  site: string,
  options: CrawlOptions,
  take: (page: FetchedPage) => void | Promise<void>,
): Promise<CrawlResult> {
  const { limits, signal } = options;
  const over = AbortSignal.any([AbortSignal.timeout(limits.maxTime), ...(signal ? [signal] : [])]);
  const rules = await readSiteRules(site, limits, over);
  const crawl = new Crawl(site, { ...options, signal: over }, rules, take);
  if (!options.state) {
    crawl.begin([site, ...(options.starts ?? [])]);
    const guessed = new URL('/sitemap.xml', site).href;
    const listed = rules.sitemaps.length > 0 ? rules.sitemaps : [guessed];
    const { pages, unread } = await readSitemaps(listed, limits, over, rules.isAllowed);
    crawl.begin(pages);
    // That there is none where nobody said there was one is no news.
    crawl.leaveOut(unread.filter(({ address, reason }) => reason !== 'status' || address !== guessed));
  }
  return crawl.run();
}

/** Whose signal aborts when the time is over as well. */
type BoundedOptions = CrawlOptions & { readonly signal: AbortSignal };

class Crawl {
  readonly #site: string;
  readonly #options: BoundedOptions;
  readonly #rules: SiteRules;
  readonly #take: (page: FetchedPage) => void | Promise<void>;
  readonly #frontier: Frontier;
  readonly #guard = new EndlessGuard();
  readonly #underWay = new Map<string, Waiting>();
  readonly #over: AbortSignal;
  #read: number;

  constructor(
    site: string,
    options: BoundedOptions,
    rules: SiteRules,
    take: (page: FetchedPage) => void | Promise<void>,
  ) {
    this.#site = site;
    this.#options = options;
    this.#rules = rules;
    this.#take = take;
    this.#frontier = new Frontier(options.state);
    this.#read = options.alreadyRead ?? 0;
    this.#over = options.signal;
  }

  /** Addresses that are read whatever leads to them. */
  begin(addresses: readonly string[]): void {
    for (const address of addresses) this.#meet(address, this.#site, 0);
  }

  leaveOut(unread: readonly Unread[]): void {
    for (const one of unread) this.#frontier.leaveOut(one);
  }

  async run(): Promise<CrawlResult> {
    const { concurrency, delay } = this.#options.limits;
    const interval = Math.max(delay, this.#rules.delay ?? 0);
    const polite = interval > 0 ? { interval, intervalCap: 1 } : {};
    const queue = new PQueue({ concurrency, ...polite });
    // Pages begun count as read: with several at once the limit would otherwise be passed.
    const hasRoom = () => this.#read + this.#underWay.size + queue.size < this.#options.limits.maxPages;
    for (;;) {
      const next = !this.#over.aborted && hasRoom() && queue.size < concurrency ? this.#frontier.next() : undefined;
      if (next) {
        this.#underWay.set(next.address, next);
        void queue.add(() => this.#visit(next).finally(() => this.#underWay.delete(next.address)));
      } else if (this.#underWay.size === 0) break;
      else await this.#oneIsDone(queue);
    }
    const state = this.#frontier.state();
    this.#frontier.leaveOutTheRest(this.#over.aborted ? 'limit-time' : 'limit-pages');
    return { read: this.#read, unread: this.#frontier.unread, unreadCounts: this.#frontier.counts, state };
  }

  #oneIsDone(queue: PQueue): Promise<void> {
    return new Promise((resolve) => void queue.once('next', () => resolve()));
  }

  async #visit(waiting: Waiting): Promise<void> {
    const { address, depth } = waiting;
    const reply = await fetchFromSite(address, this.#options.limits, this.#over, (at) => this.#reasonAgainst(at));
    if (!reply.ok && reply.reason === 'limit-time') {
      this.#frontier.push(waiting); // a later crawl goes on with it
      return;
    }
    if (!reply.ok) {
      this.#frontier.leaveOut({ address, reason: reply.reason, detail: reply.detail });
      return;
    }
    // Redirected to what was read already, or is going to be.
    if (reply.address !== address && !this.#frontier.meet(pageAddress(reply.address, address) ?? address)) return;
    const sent = textOf(reply);
    const { hasScripts } = readLinks(sent, reply.address);
    const html = hasScripts && this.#options.render ? await this.#render(reply.address, sent) : sent;
    this.#read += 1;
    for (const link of readLinks(html, reply.address).links) this.#meet(link, reply.address, depth + 1);
    await this.#take({ address: reply.address, html, rendered: html !== sent });
    if (this.#read % pagesBetweenStates === 0) {
      this.#options.keepState?.(this.#frontier.state([...this.#underWay.values()]));
    }
    this.#options.tellProgress?.({ read: this.#read, waiting: this.#frontier.waiting, address });
  }

  /** What the browser shows, or what the server sent where the browser fails. */
  async #render(address: string, sent: string): Promise<string> {
    try {
      const shown = await this.#options.render?.(address);
      // Its scripts may lead a browser to another site, whose words are not this one's.
      const reason = shown && this.#reasonAgainst(shown.address);
      if (reason) this.#frontier.leaveOut({ address, reason, detail: shown.address });
      return reason ? sent : (shown?.html ?? sent);
    } catch (error) {
      const detail = error instanceof Error ? error.message.split('\n')[0] : undefined;
      this.#frontier.leaveOut({ address, reason: 'render', detail });
      return sent;
    }
  }

  #meet(written: string, base: string, depth: number): void {
    const address = pageAddress(written, base);
    if (address === undefined || !isOfSite(address, this.#site) || isDocument(address)) return;
    if (!this.#frontier.meet(address)) return;
    const reason = this.#reasonAgainst(address) ?? this.#reasonInSeries(address, depth);
    if (reason) this.#frontier.leaveOut({ address, reason });
    else this.#frontier.push({ address, depth });
  }

  #reasonInSeries(address: string, depth: number): UnreadReason | undefined {
    if (depth > this.#options.limits.maxDepth) return 'limit-depth';
    // What the site lists itself is no trap.
    return depth > 0 && this.#guard.isEndless(address) ? 'endless' : undefined;
  }

  #reasonAgainst(address: string): UnreadReason | undefined {
    if (!isOfSite(address, this.#site)) return 'other-site';
    return this.#rules.isAllowed(address) ? undefined : 'robots';
  }
}
