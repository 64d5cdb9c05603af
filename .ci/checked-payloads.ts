import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a register's payloads, parsed. */
export interface Payload {
  readonly file: string;
  readonly body: unknown;
}

/** What became of one record. */
export interface CheckedRecord {
  readonly file: string;
  readonly id: string | undefined;
  /** What it is, and, of what is not shown, why not. */
  readonly words: string;
  /** `beside`: read, and shown as a part of others, or no record at all. */
  readonly outcome: 'shown' | 'left out' | 'beside';
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a body: a list's, a page's under any of the names given, or the one it is itself. */
export function recordsIn(body: unknown, ...lists: readonly string[]): unknown[] {
  if (Array.isArray(body)) return body;
  if (!isFields(body)) return [body];
  const list = lists.map((name) => body[name]).find(Array.isArray);
  return list ?? [body];
}

/** JSON files; of a folder all below it. */
export function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
    .filter((file) => /\.(json|jsonld|ndjson)$/.test(file));
}

/** A file's JSON, or a record for each of its lines. @throws SyntaxError where it is neither */
export function readPayload(file: string): Payload {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  try {
    return { file, body: JSON.parse(text) as unknown };
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw error;
    return { file, body: lines.map((line) => JSON.parse(line) as unknown) };
  }
}
