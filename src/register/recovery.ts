import { untilAborted } from './shared-requests.js';

const firstDelay = 2_000;
const longestDelay = 30_000;
/** After a failure nobody asks sooner than this, however often the person leaves the page and comes back. */
const shortestDelay = 1_000;
/** The longest a register's own `Retry-After` is obeyed. */
const longestPatience = 300_000;

/** One question that failed, waiting for a reason to be asked again. */
interface Waiter {
  readonly asker: object;
  dueAt: number;
  /** Until then the register asked to be left alone. */
  readonly notBefore: number;
  readonly wake: () => void;
}

/**
 * Brings back the questions of a register that does not answer. One of them at a time is asked again, after a pause
 * drawn at random from nothing to a limit that doubles with each attempt, so that a register coming back is not met by
 * every page at once; when one is answered, all are asked. Nothing is asked while the page is hidden or offline.
 */
export class Recovery {
  readonly #waiters = new Set<Waiter>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whose question is being asked to see whether the register is back. */
  #prober: object | undefined;
  #failedAt = 0;
  readonly #random: () => number;

  /** @param random from 0 to 1 */
  constructor(random = Math.random) {
    this.#random = random;
  }

  /**
   * Waits until it is the asker's turn to ask again.
   * @param attempt how often it has failed, from 1
   * @param retryAfter milliseconds the register asked to be left alone
   */
  async wait(asker: object, attempt: number, retryAfter: number | undefined, signal: AbortSignal): Promise<void> {
    const pause = Math.min(longestDelay, firstDelay * 2 ** (attempt - 1)) * this.#random();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#failedAt = Date.now();
    const notBefore = this.#failedAt + Math.min(retryAfter ?? 0, longestPatience);
    const dueAt = Math.max(this.#failedAt + pause, notBefore);
    if (this.#prober === asker) {
      // It asked on behalf of all: else each of them would ask in its turn, and the pause would be none.
      for (const other of this.#waiters) other.dueAt = Math.max(other.dueAt, dueAt);
    }
    const waiter: Waiter = { asker, dueAt, notBefore, wake: resolve };
    this.#waiters.add(waiter);
    this.leave(asker);
    try {
      await untilAborted(promise, signal);
    } finally {
      this.#waiters.delete(waiter);
      this.#schedule();
    }
  }

  /** The person is back, or the network is: one question is asked now, as soon as the register may be asked at all. */
  hasten(): void {
    const soon = Math.max(Date.now(), this.#failedAt + shortestDelay);
    for (const waiter of this.#waiters) waiter.dueAt = Math.max(waiter.notBefore, Math.min(waiter.dueAt, soon));
    this.#schedule();
  }

  /** The register answered, or the person wants it to be asked. */
  wakeAll(): void {
    this.#prober = undefined;
    for (const waiter of this.#waiters) waiter.wake();
  }

  /** The asker's probe, if it had one under way, is over. */
  leave(asker: object): void {
    if (this.#prober === asker) this.#prober = undefined;
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#waiters.size === 0 || this.#prober) return;
    // Of those due at once the last who came: it has asked before, and its pause has doubled.
    const next = [...this.#waiters].reduce((a, b) => (b.dueAt <= a.dueAt ? b : a));
    this.#timer = setTimeout(() => {
      if (!mayAsk()) return; // the return to the page, or to the network, sets it again
      this.#prober = next.asker;
      next.wake();
    }, next.dueAt - Date.now());
  }
}

/** Whether anybody would see an answer, and whether one can come. */
function mayAsk(): boolean {
  return isLookedAt() && globalThis.navigator?.onLine !== false;
}

/** Whether anybody would see an answer. */
export function isLookedAt(): boolean {
  return globalThis.document?.visibilityState !== 'hidden';
}
