/** What one request under way is shared as. */
interface Shared<Value> {
  readonly promise: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Lets all who want the same thing at the same time wait for one request.
 * The request is aborted when the last of them has left, and forgotten when it ends, well or badly.
 */
export class SharedRequests<Value> {
  readonly #underWay = new Map<string, Shared<Value>>();

  async join(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    signal.throwIfAborted();
    const shared = this.#underWay.get(key) ?? this.#start(key, start);
    shared.waiting += 1;
    try {
      return await untilAborted(shared.promise, signal);
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0) this.#end(key, shared);
    }
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<Value>): Shared<Value> {
    const controller = new AbortController();
    const shared: Shared<Value> = { promise: start(controller.signal), controller, waiting: 0 };
    this.#underWay.set(key, shared);
    return shared;
  }

  #end(key: string, shared: Shared<Value>): void {
    if (this.#underWay.get(key) === shared) this.#underWay.delete(key);
    shared.controller.abort();
  }
}

/** The promise's outcome, or the signal's reason as soon as it aborts. Leaves no listener behind. */
export async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
