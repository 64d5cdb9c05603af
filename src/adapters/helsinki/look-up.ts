/** What a table says of a register's code. `constructor` is a code like any other, and no table of ours has it. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, code: string): Value | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
