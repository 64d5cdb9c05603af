import type { Answer } from '../domain/answer.js';
import { withOwnMembersOnly } from '../domain/own-members.js';
import type { Question, ValueOf } from '../domain/question.js';
import { RegisterError } from '../domain/register-error.js';
import type { AnswerStore, StoredReply } from './answer-store.js';
import { type Measurement, measureRegister } from './measure-register.js';
import { onReturn } from './page-return.js';
import { isLookedAt, Recovery } from './recovery.js';
import type { AdapterLoader, ReadRegister, RegisterAdapter, RegisterReply, RequestLimits } from './register-adapter.js';
import { fetchFromRegister } from './register-http.js';
import { SharedRequests, untilAborted } from './shared-requests.js';

/** How long an answer counts as of this moment where the register does not say, in milliseconds. */
const defaultFreshness = 60_000;
/** Timers count in 32 bits; one that is set for longer ends at once. */
const longestTimer = 2 ** 31 - 1;
/** The shortest: what is shown, moved and asked anew within it is not asked of the register each time. */
const shortestFreshness = 10_000;
/** The longest that a register's own `max-age` is believed: what it withdraws must not stay for a year. */
const longestFreshness = 3_600_000;

/** Milliseconds after which an answer is confirmed; `undefined`: as long as the register says. */
type Refresh = number | undefined;

/** A value, when the oldest of the words it was made of came, and until when it need not be confirmed. */
interface Known<Value> {
  readonly value: Value;
  readonly receivedAt: number;
  readonly freshUntil: number;
}

/**
 * One per register on the page. Shares requests, remembers the last good words, confirms them, and goes on asking
 * a register that does not answer. It never throws at a view: what went wrong is part of the answer.
 */
export class RegisterClient {
  readonly #address: string;
  readonly #loadAdapter: AdapterLoader;
  readonly #store: AnswerStore;
  readonly #requests = new SharedRequests<StoredReply>();
  readonly #recovery = new Recovery();
  /** Replies that were read while the page is open, rather than on an earlier visit. */
  readonly #readHere = new WeakSet<StoredReply>();
  /** Questions that the page's own settings keep from being asked. */
  readonly #waitingForThePage = new Set<() => void>();

  constructor(address: string, loadAdapter: AdapterLoader, store: AnswerStore) {
    this.#address = address;
    this.#loadAdapter = loadAdapter;
    this.#store = store;
  }

  /**
   * The answer to a question and each later change of it, until the signal aborts.
   * What is remembered comes first; a last good value outlives every failure.
   */
  async *watch<Q extends Question>(
    question: Q,
    signal: AbortSignal,
    refresh?: Refresh,
  ): AsyncGenerator<Answer<ValueOf<Q>>, void> {
    const asker = {};
    withOwnMembersOnly(question); // what it does not ask, a script of the page does not ask either
    try {
      let known = await this.#recall(question, refresh);
      for (let failures = 0; ;) {
        try {
          // While the register is asked again after a failure, what was said of the failure stays where it is.
          if (failures === 0 && !known) yield { status: 'waiting' };
          if (failures === 0 && known && known.freshUntil <= Date.now()) {
            yield { status: 'stale', ...valueOf(known), because: 'confirming' };
          }
          known = await this.#ask(question, signal, refresh);
          failures = 0;
          this.#recovery.wakeAll();
          yield { status: 'fresh', ...valueOf(known) };
          await this.#untilWorthConfirming(known, signal);
        } catch (failure) {
          // A store that was too slow for the first look may have answered by now.
          known ??= await this.#recall(question, refresh);
          if (signal.aborted) return;
          const error = asRegisterError(failure);
          yield known ? { status: 'stale', ...valueOf(known), because: error } : { status: 'failed', error };
          failures += 1;
          await this.#untilWorthRetrying(asker, failures, error, signal);
        }
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      this.#recovery.leave(asker);
    }
  }

  /** Asks again, now, whatever is waiting to be asked again: the person wants it, or the page was set right. */
  retry(): void {
    this.#recovery.wakeAll();
    for (const resume of this.#waitingForThePage) resume();
  }

  /** How the register itself answers now, past what is remembered. @throws the signal's reason */
  measure(institutions: readonly string[], signal: AbortSignal): Promise<Measurement> {
    return measureRegister(this.#address, () => this.#adapter(), institutions, signal);
  }

  /** The address that a question asks first; nothing is asked. `undefined` where it would ask none. */
  async firstAddress(question: Question): Promise<string | undefined> {
    let first: string | undefined;
    const look: ReadRegister = (url) => {
      first ??= url;
      return Promise.reject(new NotRemembered());
    };
    try {
      await (await this.#adapter()).answer(question, this.#address, look);
    } catch {
      return first; // the adapter could not go on without an answer, or the page's settings keep it from asking
    }
    return first;
  }

  /** The answer that can be made of what is remembered, without a request. */
  async #recall<Q extends Question>(question: Q, refresh: Refresh): Promise<Known<ValueOf<Q>> | undefined> {
    try {
      return await this.#answer(
        question,
        async (url) => {
          const reply = await this.#store.get(url);
          if (!reply) throw new NotRemembered();
          return reply;
        },
        refresh,
      );
    } catch {
      return undefined; // not remembered, or words an earlier version could read: the register is asked
    }
  }

  /** Only words that made an answer are remembered: others would stand in the place of the last good ones. */
  async #ask<Q extends Question>(question: Q, signal: AbortSignal, refresh: Refresh): Promise<Known<ValueOf<Q>>> {
    const kept = new Map<string, StoredReply>();
    const known = await this.#answer(
      question,
      async (url, limits) => {
        const remembered = await this.#store.get(url);
        if (remembered && freshUntil(remembered, refresh) > Date.now()) return remembered;
        const reply = await this.#requests.join(url, signal, (shared) => this.#request(url, limits, shared));
        return { ...reply, keep: (words: unknown) => void kept.set(url, { ...reply, body: words }) };
      },
      refresh,
    );
    // What somebody typed is nobody's business after they have left.
    const until = 'text' in question && question.text ? 'visit' : 'visits';
    for (const reply of kept.values()) this.#readHere.add(reply);
    await Promise.all(Array.from(kept, ([url, reply]) => this.#store.put(url, reply, until)));
    return known;
  }

  async #request(url: string, limits: RequestLimits | undefined, signal: AbortSignal): Promise<StoredReply> {
    const { status, body, etag, maxAge } = await fetchFromRegister(url, signal, limits);
    const previous = await this.#store.get(url);
    const receivedAt = Date.now();
    const unchanged = etag !== undefined && previous?.etag === etag && previous.status === status;
    // Words that this very script has read need not be read again; an earlier one may have read fewer of them.
    const isRead = unchanged && this.#readHere.has(previous);
    return {
      status,
      body: isRead ? previous.body : body,
      etag,
      receivedAt,
      freshUntil: receivedAt + freshnessOf(maxAge, limits),
    };
  }

  async #answer<Q extends Question>(
    question: Q,
    read: (url: string, limits?: RequestLimits) => Promise<StoredReply & RegisterReply>,
    refresh: Refresh,
  ): Promise<Known<ValueOf<Q>>> {
    const adapter = await this.#adapter();
    let receivedAt = Infinity;
    let until = Infinity;
    const noting: ReadRegister = async (url, limits) => {
      const reply = await read(url, limits);
      receivedAt = Math.min(receivedAt, reply.receivedAt);
      until = Math.min(until, freshUntil(reply, refresh));
      return reply;
    };
    const value = withOwnMembersOnly(await adapter.answer(question, this.#address, noting));
    return { value, receivedAt: Math.min(receivedAt, Date.now()), freshUntil: until };
  }

  async #adapter(): Promise<RegisterAdapter> {
    try {
      return await this.#loadAdapter();
    } catch (cause) {
      // import() rejects with a TypeError when the chunk cannot be downloaded
      if (cause instanceof RegisterError) throw cause;
      throw new RegisterError('not-loaded', 'The adapter could not be downloaded', { cause });
    }
  }

  /**
   * Resolves once the answer is no longer of this moment and somebody is looking at it. Without a network too: that it
   * cannot be confirmed is then said.
   */
  async #untilWorthConfirming({ freshUntil, receivedAt }: Known<unknown>, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const resolveIfOld = () => {
      clearTimeout(timer);
      if (!isLookedAt()) return; // the return to the page looks again
      const now = Date.now();
      // What came later than now came before the device's clock was set back.
      if (now >= freshUntil || now < receivedAt) resolve();
      else timer = setTimeout(resolveIfOld, Math.min(freshUntil - now, longestTimer));
    };
    const done = new AbortController();
    onReturn(resolveIfOld, AbortSignal.any([signal, done.signal]));
    resolveIfOld();
    try {
      await untilAborted(promise, signal);
    } finally {
      clearTimeout(timer);
      done.abort();
    }
  }

  /** No pause mends a setting that the page got wrong; only the page does. */
  async #untilSetRight(signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waitingForThePage.add(resolve);
    try {
      await untilAborted(promise, signal);
    } finally {
      this.#waitingForThePage.delete(resolve);
    }
  }

  async #untilWorthRetrying(asker: object, failures: number, error: RegisterError, signal: AbortSignal): Promise<void> {
    // What a register calls wrong it may think right a moment later, or a proxy said it.
    if (error.reason === 'settings' && error.status === undefined) return this.#untilSetRight(signal);
    const done = new AbortController();
    onReturn(() => this.#recovery.hasten(), AbortSignal.any([signal, done.signal]));
    try {
      await this.#recovery.wait(asker, failures, error.retryAfter, signal);
    } finally {
      done.abort();
    }
  }
}

class NotRemembered extends Error {}

/**
 * What came later than now came before the device's clock was set back, and may be as old as anything; what an earlier
 * visit left is confirmed at once, however seldom the page confirms.
 */
function freshUntil(reply: StoredReply, refresh: Refresh): number {
  if (reply.receivedAt > Date.now() || reply.freshUntil === 0) return 0;
  return refresh === undefined ? reply.freshUntil : reply.receivedAt + refresh;
}

/** Milliseconds for which a reply need not be confirmed. */
function freshnessOf(maxAge: number, limits: RequestLimits | undefined): number {
  if (maxAge === 0) return limits?.freshness ?? defaultFreshness;
  return Math.max(shortestFreshness, Math.min(maxAge, longestFreshness));
}

function valueOf<Value>({ value, receivedAt }: Known<Value>): { value: Value; receivedAt: number } {
  return { value, receivedAt };
}

function asRegisterError(error: unknown): RegisterError {
  if (error instanceof RegisterError) return error;
  return new RegisterError('wrong-shape', 'The answer could not be read', { cause: error });
}
