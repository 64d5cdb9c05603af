import * as z from 'zod/mini';

/**
 * What registers leave out, each in its own way: a member that is absent, `null`, an empty text, an empty list. All of
 * them say the same, that nothing is stated; only a value of another type is a wrong one.
 */

/** A value that may be left out. */
export function optionalWord<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.optional(z.nullable(schema));
}

/** A text that may be left out. */
export const optionalText = optionalWord(z.string());

/** A text that some registers write as a number, such as an extension or a house number. */
export const optionalTextOrNumber = optionalWord(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value: string | number) => String(value)),
  ),
);

/** A list that may be left out, as may be each of its items; a single item may stand without the list around it. */
export function optionalList<Schema extends z.ZodMiniType>(item: Schema) {
  return z.pipe(
    z.transform(
      (value: unknown) => listOf(value).filter((one) => one !== null && one !== undefined) as z.input<Schema>[],
    ),
    z.array(item),
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** What a table says of a register's code. `constructor` is a code like any other, and no table of ours has it. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  code: string | null | undefined,
): Value | undefined {
  return typeof code === 'string' && Object.hasOwn(table, code) ? table[code] : undefined;
}
