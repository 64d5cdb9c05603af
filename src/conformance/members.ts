export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a value, however deep: `steps.0.channels.1.kind`. */
export interface Member {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Deeper than this no register writes what people are shown. */
const deepest = 40;

/** All members of a value, at every depth. Without recursion: an answer may be nested deeper than the stack. */
export function* membersOf(value: unknown): Generator<Member> {
  const rest: Member[] = [{ path: [], value }];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    if (at.path.length > 0) yield at;
    if (typeof at.value !== 'object' || at.value === null || at.path.length >= deepest) continue;
    const { path } = at;
    // From the last to the first, so that they are taken in their order.
    for (const [name, inner] of Object.entries(at.value).reverse()) rest.push({ path: [...path, name], value: inner });
  }
}

/** `steps.0.channels.1.kind` → `steps.channels.kind`. */
export function withoutIndexes(path: readonly string[]): string {
  return path.filter((name) => !/^\d+$/.test(name)).join('.');
}

/** A record's id as registers write it: a text, a number, an IRI. */
export function idIn(record: unknown): string | undefined {
  if (!isFields(record)) return undefined;
  const id = record['id'] ?? record['@id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** A whole number that is not below zero. */
export function countIn(fields: Fields, ...names: readonly string[]): number | undefined {
  const found = names.map((name) => fields[name]).find((value) => Number.isInteger(value) && (value as number) >= 0);
  return found as number | undefined;
}
