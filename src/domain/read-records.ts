import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import { saysTheSame } from './says-the-same.js';
import type { LeftOutRecord } from './service-page.js';

/** Records that could be read, and those that could not, with the reason. */
export interface ReadRecords<Value> {
  readonly items: Value[];
  readonly leftOut: LeftOutRecord[];
}

/**
 * Reads a list record by record, so that one bad record is left out and said, and the rest shows. Of records with the
 * same id the first counts; a second one that says something else is left out and said as well.
 */
export function readRecords<Schema extends z.ZodMiniType>(
  schema: Schema,
  records: readonly unknown[],
): ReadRecords<z.output<Schema>> {
  const items: z.output<Schema>[] = [];
  const leftOut: LeftOutRecord[] = [];
  const first = new Map<string, unknown>();
  for (const record of records) {
    const id = idOf(record);
    const result = safeParse(schema, record);
    if (!result.success) leftOut.push({ id, reason: describeIssues(result.error.issues) });
    else if (id === undefined || !first.has(id)) {
      items.push(result.data);
      if (id !== undefined) first.set(id, result.data);
    } else if (!saysTheSame(first.get(id), result.data)) {
      leftOut.push({ id, reason: 'id: another record has the same' });
    }
  }
  return { items, leftOut };
}

/** Where and how a record breaks its schema; paths and expectations only, never what the record says. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map((issue) => `${place(issue).join('.') || 'record'}: ${expectation(issue)}`).join('; ');
}

/** A key that should not be there is the record's own word: the path ends before it. */
function place({ code, path }: z.core.$ZodIssue): PropertyKey[] {
  return code === 'invalid_key' ? path.slice(0, -1) : path;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.join(' or ')}`;
  if (issue.code === 'custom') return issue.message;
  return issue.code.replaceAll('_', ' ');
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
