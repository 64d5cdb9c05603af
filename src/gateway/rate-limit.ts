/** How many requests a client may make. */
export interface RateLimits {
  /** Requests a minute, in the long run. Default 600. */
  readonly perMinute: number;
  /** Requests at once. Default 120. */
  readonly burst: number;
  /** Clients that are remembered; the one that asked longest ago is forgotten first. Default 10,000. */
  readonly clients: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** One bucket of tokens per client, filled evenly. Memory is bounded by the number of clients. */
export class RateLimit {
  readonly #limits: RateLimits;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds that only grow */
  constructor(limits: RateLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Clients remembered now. */
  get size(): number {
    return this.#buckets.size;
  }

  /** 0 where the client may ask; else the whole seconds to wait. */
  secondsToWait(client: string): number {
    const { perMinute, burst, clients } = this.#limits;
    const now = this.#now();
    const known = this.#buckets.get(client) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, known.tokens + ((now - known.at) / 60_000) * perMinute);
    const may = tokens >= 1;
    this.#buckets.delete(client);
    this.#buckets.set(client, { tokens: may ? tokens - 1 : tokens, at: now });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > clients && oldest !== undefined) this.#buckets.delete(oldest);
    return may ? 0 : Math.max(1, Math.ceil(((1 - tokens) / perMinute) * 60));
  }
}
