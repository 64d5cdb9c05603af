import type { Unread, UnreadReason } from './crawl-report.js';

/** An address that waits to be read. */
export interface Waiting {
  readonly address: string;
  /** Links from the first page. */
  readonly depth: number;
}

/** What a crawl needs to know in order to go on later. */
export interface FrontierState {
  readonly waiting: readonly Waiting[];
  readonly seen: readonly string[];
  readonly unread: readonly Unread[];
  /** How many were left out for each reason, those that are not named included. */
  readonly counts: Readonly<Partial<Record<UnreadReason, number>>>;
}

const nothing: FrontierState = { waiting: [], seen: [], unread: [], counts: {} };

/** Named one by one up to so many of a kind; an endless site has more than anybody wants to read. */
const mostNamed = 200;

/** The addresses of a site: what waits, what was seen, what will not be read. */
export class Frontier {
  readonly #waiting: Waiting[];
  readonly #seen: Set<string>;
  readonly #unread: Unread[];
  readonly #counts: Map<UnreadReason, number>;

  constructor({ waiting, seen, unread, counts }: FrontierState = nothing) {
    this.#waiting = [...waiting];
    this.#seen = new Set(seen);
    this.#unread = [...unread];
    this.#counts = new Map(Object.entries(counts) as [UnreadReason, number][]);
  }

  /** Whether an address is met for the first time. */
  meet(address: string): boolean {
    if (this.#seen.has(address)) return false;
    this.#seen.add(address);
    return true;
  }

  push(waiting: Waiting): void {
    this.#waiting.push(waiting);
  }

  /** What was found first is read first. */
  next(): Waiting | undefined {
    return this.#waiting.shift();
  }

  leaveOut(unread: Unread): void {
    if (this.#count(unread.reason) <= mostNamed) this.#unread.push(unread);
  }

  /** All that waits is left out for one reason. */
  leaveOutTheRest(reason: UnreadReason): void {
    for (const { address } of this.#waiting.splice(0)) this.leaveOut({ address, reason });
  }

  /** How many addresses wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  get unread(): readonly Unread[] {
    return this.#unread;
  }

  /** How many were left out for each reason, those that are not named included. */
  get counts(): Readonly<Partial<Record<UnreadReason, number>>> {
    return Object.fromEntries(this.#counts);
  }

  /** @param underWay what is being read now and would have to be read again */
  state(underWay: readonly Waiting[] = []): FrontierState {
    return {
      waiting: [...underWay, ...this.#waiting],
      seen: [...this.#seen],
      unread: [...this.#unread],
      counts: this.counts,
    };
  }

  #count(reason: UnreadReason): number {
    const count = (this.#counts.get(reason) ?? 0) + 1;
    this.#counts.set(reason, count);
    return count;
  }
}
