/**
 * What was made of several objects, for as long as somebody holds the first of them: of the very same ones it is the very
 * same, so that a question asked again costs no work, and its answer is known to be the same.
 */
export class MadeOnce<Value> {
  readonly #known = new WeakMap<object, { readonly of: readonly object[]; readonly value: Value }>();

  value(of: readonly object[], make: () => Value): Value {
    const [first] = of;
    if (!first) return make();
    const known = this.#known.get(first);
    if (known && known.of.length === of.length && known.of.every((one, index) => one === of[index])) return known.value;
    const value = make();
    this.#known.set(first, { of, value });
    return value;
  }
}
