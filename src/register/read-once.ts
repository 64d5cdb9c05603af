import type { RegisterReply } from './register-adapter.js';

/** What was made of a body, and which of its words it was made of. */
interface Read<Value> {
  readonly value: Value;
  readonly words: object;
}

/**
 * Reads each body once, for as long as somebody holds it or the words kept of it: several questions that ask one address
 * share the work, and words that were confirmed give the very same value.
 */
export class ReadOnce<Value> {
  readonly #known = new WeakMap<object, Read<Value>>();

  /** @param read makes the value, and says what is to be remembered of the body */
  value(body: object, keep: RegisterReply['keep'], read: () => Read<Value>): Value {
    const known = this.#known.get(body) ?? read();
    this.#known.set(body, known);
    this.#known.set(known.words, known);
    keep?.(known.words);
    return known.value;
  }
}
