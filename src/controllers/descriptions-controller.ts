import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ServiceRecord } from '../domain/public-service.js';
import type { RegisterError } from '../domain/register-error.js';
import { registerClientFor } from '../register/register-clients.js';
import type { Register } from './answer-controller.js';

/** Requests under way at once: a browser allows six, and a register has others to serve. */
const atOnce = 3;
/** How often a description is asked for before it counts as unreadable for now. */
const attempts = 2;
/** Milliseconds between two renderings while descriptions come. */
const renderingPause = 400;

/**
 * Reads the full descriptions of many services, a few at a time, and each once. What cannot be read is named with its
 * reason, and the rest goes on. The host is told at intervals, not at each description.
 */
export class DescriptionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #register: () => Pick<Register, 'register' | 'adapter'>;
  readonly #ids: () => readonly string[];
  #records = new Map<string, ServiceRecord>();
  #failures = new Map<string, RegisterError>();
  #reading = new Set<string>();
  #stopped = new AbortController();
  #source = '';
  /** Ids as they were wanted last, and those of them nobody has begun to read: looked through once, not at each reading. */
  #wanted: readonly string[] = [];
  #queue: string[] = [];
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** @param ids of the services wanted now, the same array while they are the same; others stay read */
  constructor(
    host: ReactiveControllerHost,
    register: () => Pick<Register, 'register' | 'adapter'>,
    ids: () => readonly string[],
  ) {
    this.#host = host;
    this.#register = register;
    this.#ids = ids;
    host.addController(this);
  }

  /** What the register says of each service, as far as read. */
  get records(): ReadonlyMap<string, ServiceRecord> {
    return this.#records;
  }

  /** Why a service could not be read. */
  get failures(): ReadonlyMap<string, RegisterError> {
    return this.#failures;
  }

  /** Whether all that is wanted was read, or could not be. */
  get isDone(): boolean {
    this.#line();
    return this.#queue.length === 0 && this.#reading.size === 0;
  }

  /** Reads once more: what could not be read, or everything. */
  readAgain(what: 'failed' | 'all'): void {
    if (what === 'all') this.#forget();
    this.#failures.clear();
    this.#wanted = [];
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#stopped = new AbortController();
  }

  hostDisconnected(): void {
    this.#stopped.abort();
    this.#reading.clear();
    this.#wanted = [];
    clearTimeout(this.#telling);
  }

  hostUpdate(): void {
    const { register, adapter } = this.#register();
    const source = `${adapter ?? ''} ${register ?? ''}`;
    if (source !== this.#source) this.#forget();
    this.#source = source;
  }

  hostUpdated(): void {
    if (this.#stopped.signal.aborted) return; // an element that is gone renders once more
    this.#line();
    while (this.#queue.length > 0 && this.#reading.size < atOnce) void this.#read();
  }

  /** Puts what is wanted and not read in line, once for each list. */
  #line(): void {
    const ids = this.#ids();
    if (ids === this.#wanted) return;
    this.#wanted = ids;
    this.#queue = ids
      .filter((id) => !this.#records.has(id) && !this.#failures.has(id) && !this.#reading.has(id))
      .reverse();
  }

  #forget(): void {
    this.#stopped.abort();
    this.#stopped = new AbortController();
    this.#records = new Map();
    this.#failures = new Map();
    this.#reading = new Set();
    this.#wanted = [];
  }

  async #read(): Promise<void> {
    const { signal } = this.#stopped;
    for (let id = this.#queue.pop(); id !== undefined; id = this.#queue.pop()) {
      this.#reading.add(id);
      const answer = await this.#ask(id, signal);
      if (signal.aborted || !answer) return;
      this.#reading.delete(id);
      if (answer instanceof Error) this.#failures.set(id, answer);
      else this.#records.set(id, answer);
      this.#tell();
    }
  }

  /** A register that is busy is asked again when it said so: the client waits on behalf of all. */
  async #ask(id: string, signal: AbortSignal): Promise<ServiceRecord | RegisterError | undefined> {
    const { register, adapter } = this.#register();
    const client = registerClientFor(register ?? '', adapter ?? '', 'visit');
    let failures = 0;
    for await (const answer of client.watch({ about: 'service', id }, signal)) {
      if (answer.status === 'fresh') return answer.value;
      const error = answer.status === 'failed' ? answer.error : answer.status === 'stale' ? answer.because : undefined;
      if (!error || error === 'confirming') continue;
      failures += 1;
      const isPassing = error.reason !== 'wrong-shape' && error.reason !== 'settings';
      if (failures >= attempts || !isPassing) return error;
    }
    return undefined;
  }

  #tell(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#host.requestUpdate();
    }, renderingPause);
  }
}
