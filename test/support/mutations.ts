import fc from 'fast-check';

/** One change of a JSON value, at a place that is found by numbers, so that it fits any value. */
export interface Mutation {
  readonly kind: (typeof kinds)[number];
  /** At each level which member is taken, counted round and round; it ends where there is nothing below. */
  readonly path: readonly number[];
  readonly otherPath: readonly number[];
  /** What is put in, and under which name where a member is added. */
  readonly value: unknown;
  readonly name: string;
}

type Json = Record<string, unknown> | unknown[];

const kinds = ['replace', 'delete', 'add-member', 'duplicate', 'reorder', 'empty', 'swap'] as const;

/** Names that objects have from birth, that the contract has elsewhere, or that nobody knows. */
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'toJSON',
  'then',
  'length',
  '',
  '0',
  'lv',
  'en-t-lv-t0-und',
  'EN-a',
  'id',
  'items',
  'status',
  'unitCost',
  'internalNote',
];

/** Texts that mean something to a program, or are none. */
const oddTexts = [
  ...names,
  ' ',
  '\ud800',
  'a\udc00b',
  '\0\u0007\u001b[31m',
  '\u202e\u2066abc\u2069',
  '\u200b\ufeff\u2028\u2029',
  'e\u0301'.repeat(50),
  '👨‍👩‍👧‍👦',
  'ā'.repeat(100_000),
  'a '.repeat(20_000),
  `http://a${'.'.repeat(5_000)}`,
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://name:password@example.org/',
  'https://[',
  '2026-02-29',
  '9999-12-31T23:59:60Z',
  '0000-01-01',
  '24:00',
  'ZZZ',
  'published',
  'suspended',
  'withdrawn',
  'unknown',
  'draft',
  'null',
  '1e999',
];

const oddNumbers = [0, -0, -1, 0.1, 1e21, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 53), 2 ** 31, Infinity, -Infinity];

/** Deeper than anything a register means, and not so deep that a copy of it cannot be made. */
function nested(depth: number, wrap: (inner: unknown) => Json): unknown {
  let value: unknown = 'inside';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

/** Whatever JSON can say; numbers beyond all bounds among it, since `1e999` is JSON. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [{}], [null], { lv: 'Teksts' }) },
  { weight: 4, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 3, arbitrary: fc.constantFrom(...oddNumbers) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double().filter((number) => !Number.isNaN(number)) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      nested(1_000, (inner) => [inner]),
      nested(1_000, (inner) => ({ lv: inner })),
    ),
  },
);

const path = fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: 9 });

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  path,
  otherPath: path,
  value: values,
  name: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() }),
});

/** One to several changes of one answer. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(mutation) },
  { weight: 1, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 6 }) },
);

/** A copy of a JSON value with the changes made in it, one after the other. */
export function mutate(value: unknown, changes: readonly Mutation[]): unknown {
  const box = { value: structuredClone(value) };
  for (const change of changes) makeChange(box, change);
  return box.value;
}

/** Where a value stands: the object or list that holds it, and its name or place there. */
interface Place {
  readonly holder: Json;
  readonly key: string;
}

function makeChange(box: Json, { kind, path, otherPath, value, name }: Mutation): void {
  const places = placesAlong(box, path);
  const place = places.at(-1) ?? { holder: box, key: 'value' };
  const acts: Readonly<Record<Mutation['kind'], () => void>> = {
    replace: () => put(place, value),
    delete: () => remove(place),
    'add-member': () => addMember(place, name, value),
    duplicate: () => changeList(places, (list, at) => void list.splice(at, 0, structuredClone(list[at]))),
    reorder: () => changeList(places, (list, at) => void list.unshift(...list.splice(at))),
    empty: () => changeList(places, (list) => void list.splice(0)),
    swap: () => swap(place, placesAlong(box, otherPath).at(-1) ?? place),
  };
  acts[kind]();
}

/** The places a path goes through, from the value itself on. */
function placesAlong(box: Json, path: readonly number[]): Place[] {
  const places: Place[] = [{ holder: box, key: 'value' }];
  for (const choice of path) {
    const value = valueAt(places.at(-1));
    const keys = isJson(value) ? Object.keys(value) : [];
    const key = keys[choice % keys.length];
    if (!isJson(value) || key === undefined) break;
    places.push({ holder: value, key });
  }
  return places;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function valueAt(place: Place | undefined): unknown {
  return place && (place.holder as Record<string, unknown>)[place.key];
}

/** As JSON.parse does: a member called `__proto__` is a member like any other. */
function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** To the value there if it has members, else to the object it stands in. */
function addMember(place: Place, name: string, value: unknown): void {
  const here = valueAt(place);
  const holder = isJson(here) && !Array.isArray(here) ? here : place.holder;
  if (!Array.isArray(holder)) put({ holder, key: name }, value);
}

/** Changes the innermost list a path goes through, at the item the path takes. */
function changeList(places: readonly Place[], change: (list: unknown[], at: number) => void): void {
  const place = places.findLast(({ holder }) => Array.isArray(holder));
  if (place && Array.isArray(place.holder)) change(place.holder, Number(place.key));
}

/** Two values change places, unless one is within the other. */
function swap(one: Place, other: Place): void {
  const [first, second] = [valueAt(one), valueAt(other)];
  if (holds(first, other.holder) || holds(second, one.holder)) return;
  put(one, second);
  put(other, first);
}

function holds(value: unknown, sought: Json): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === sought) return true;
    if (isJson(next)) waiting.push(...Object.values(next));
  }
  return false;
}
