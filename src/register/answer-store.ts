import type { RegisterReply } from './register-adapter.js';

/**
 * Of a register's own words those that were read, and when they came. Words rather than values, so that a newer version
 * can read them anew.
 */
export interface StoredReply extends Omit<RegisterReply, 'keep'> {
  readonly etag: string | undefined;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  /** Milliseconds since the epoch until which it need not be confirmed. */
  readonly freshUntil: number;
}

/** For how long something is remembered: while the page is open, or for the person's next visits as well. */
export type Remembering = 'visit' | 'visits';

/** Remembers the last good reply of each address. Asynchronous, since a store across visits is. Only successes enter. */
export interface AnswerStore {
  get(url: string): Promise<StoredReply | undefined>;
  put(url: string, reply: StoredReply, until: Remembering): Promise<void>;
}

/** Remembers while the page is open. */
export class MemoryStore implements AnswerStore {
  readonly #replies = new Map<string, StoredReply>();
  readonly #capacity: number;

  /** @param capacity replies kept; beyond it the one unused for longest is forgotten */
  constructor(capacity = 200) {
    this.#capacity = capacity;
  }

  get(url: string): Promise<StoredReply | undefined> {
    const reply = this.#replies.get(url);
    if (reply) {
      // A Map keeps the order of insertion: moved to its end, a reply counts as just used.
      this.#replies.delete(url);
      this.#replies.set(url, reply);
    }
    return Promise.resolve(reply);
  }

  put(url: string, reply: StoredReply): Promise<void> {
    this.#replies.delete(url);
    this.#replies.set(url, reply);
    for (const oldest of this.#replies.keys()) {
      if (this.#replies.size <= this.#capacity) break;
      this.#replies.delete(oldest);
    }
    return Promise.resolve();
  }
}
