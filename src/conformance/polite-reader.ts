import { RegisterError } from '../domain/register-error.js';
import type { ReadRegister, RegisterReply, RequestLimits } from '../register/register-adapter.js';
import { fetchFromRegister } from '../register/register-http.js';
import { type Exchange, type OpenExchange, originOfPage, type Purpose } from './exchange.js';
import { decodes, type Seen, watching } from './watch-answer.js';
import type { ReadingLimits, StopReason } from './reading-limits.js';

/** By this name registers know the command. */
export const userAgent = 'service-catalog-elements-check-register/1.0';

/** A reading that came to a limit, or that was stopped. */
export class ReadingStoppedError extends Error {
  override readonly name = 'ReadingStoppedError';
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A way to ask, and what was asked through it. */
export interface Asking {
  readonly read: ReadRegister;
  /** Those answered before for another purpose included. */
  readonly used: readonly Exchange[];
}

interface Known {
  readonly exchange: OpenExchange;
  readonly reply: RegisterReply | undefined;
}

const mostTries = 3;
const defaultMaxBytes = 4 * 1024 * 1024;

/**
 * Asks a register through the very door that pages use, and notes how it answers: one request at a time, each address once,
 * with a pause between, and not beyond the limits. What is asked carries the origin of a page elsewhere, as a browser's
 * request would, and the name of this tool.
 */
export class PoliteReader {
  readonly #limits: ReadingLimits;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, Known>();
  readonly #began = Date.now();
  #turn: Promise<unknown> = Promise.resolve();
  #requests = 0;
  #bytes = 0;
  #endedAt = -Infinity;
  #stopped: StopReason | undefined;

  constructor(limits: ReadingLimits, signal: AbortSignal) {
    this.#limits = limits;
    this.#signal = signal;
  }

  get exchanges(): readonly Exchange[] {
    return Array.from(this.#known.values(), ({ exchange }) => exchange);
  }

  get requests(): number {
    return this.#requests;
  }

  /** Why no more is asked; left out: nothing keeps it from going on. */
  get stopped(): StopReason | undefined {
    return this.#stopped;
  }

  /** @throws ReadingStoppedError from `read`, once a limit is reached */
  open(purpose: Purpose): Asking {
    const used: Exchange[] = [];
    const read: ReadRegister = async (url, limits) => {
      const { exchange, reply } = await this.#inTurn(() => this.#once(url, limits, purpose));
      used.push(exchange);
      if (!reply) throw exchange.error ?? new RegisterError('unreachable', url);
      return { ...reply, keep: (words: unknown) => void (exchange.kept = words) };
    };
    return { read, used };
  }

  /** Asks for an answer again as one who has it: by its ETag. */
  async askForSame({ url }: Exchange): Promise<void> {
    const exchange = this.#known.get(url)?.exchange;
    const etag = exchange?.headers.get('etag');
    if (!exchange || !etag) return;
    await this.#inTurn(async () => {
      exchange.statusOfSame = (await this.#ask(url, {}, { 'if-none-match': etag })).seen.status;
    });
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => undefined); // whoever asked is told; the next one's turn comes all the same
    return turn;
  }

  async #once(url: string, limits: RequestLimits = {}, purpose: Purpose): Promise<Known> {
    const before = this.#known.get(url);
    if (before) return before;
    const { seen, reply, error } = await this.#ask(url, limits, {});
    const { bytes, ...answer } = seen;
    const exchange: OpenExchange = {
      url,
      purpose,
      ...answer,
      bytes: bytes.byteLength,
      mostBytes: limits.maxBytes ?? defaultMaxBytes,
      isGarbled: !decodes(bytes, error?.reason === 'too-large'),
      body: reply?.body,
      kept: undefined,
      error,
      statusOfSame: undefined,
    };
    const known = { exchange, reply };
    this.#known.set(url, known);
    return known;
  }

  /** Asks until there is an answer that is not "later", three times at most. */
  async #ask(url: string, limits: RequestLimits, headers: Readonly<Record<string, string>>) {
    const { timeout, maxWait, delay } = this.#limits;
    const asked = { ...limits, ...(timeout !== undefined && { deadline: timeout }) };
    for (let tries = 1; ; tries += 1) {
      await this.#untilAllowed();
      const seen: Seen = {
        status: undefined,
        headers: new Headers(),
        ledTo: undefined,
        took: 0,
        bytes: new Uint8Array(),
      };
      const sent = { origin: originOfPage, 'user-agent': userAgent, ...headers };
      const began = performance.now();
      const end = () => {
        seen.took = performance.now() - began;
        this.#endedAt = performance.now();
        this.#bytes += seen.bytes.byteLength;
      };
      try {
        const watch = watching(seen, sent, limits.maxBytes ?? defaultMaxBytes);
        const reply = await fetchFromRegister(url, this.#signal, asked, watch);
        end();
        return { seen, reply, error: undefined };
      } catch (error) {
        end();
        if (this.#signal.aborted) throw this.#stop('interrupted');
        if (!(error instanceof RegisterError)) throw error;
        if (error.reason !== 'busy') return { seen, reply: undefined, error };
        const wait = error.retryAfter ?? delay * 2 ** tries;
        if (wait > maxWait) this.#stop('asked-to-leave'); // the next request is not sent
        if (tries === mostTries || wait > maxWait) return { seen, reply: undefined, error };
        await this.#pause(wait);
      }
    }
  }

  async #untilAllowed(): Promise<void> {
    const { delay, maxRequests, maxBytes, maxTime } = this.#limits;
    if (this.#stopped) throw new ReadingStoppedError(this.#stopped);
    if (this.#requests >= maxRequests) throw this.#stop('requests');
    if (this.#bytes >= maxBytes) throw this.#stop('bytes');
    await this.#pause(this.#endedAt + delay - performance.now());
    if (Date.now() - this.#began >= maxTime) throw this.#stop('time');
    this.#requests += 1;
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#signal.aborted) throw this.#stop('interrupted');
    if (!(milliseconds > 0)) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#signal.addEventListener('abort', end);
    });
    if (this.#signal.aborted) throw this.#stop('interrupted');
  }

  #stop(reason: StopReason): ReadingStoppedError {
    this.#stopped ??= reason;
    return new ReadingStoppedError(this.#stopped);
  }
}
