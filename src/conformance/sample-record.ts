import { RegisterError } from '../domain/register-error.js';
import type { Exchange } from './exchange.js';
import { isFields, membersOf, withoutIndexes } from './members.js';
import type { SampledRecord } from './reading.js';
import { type OpenRegister, outcome, refusalOf, type RegisterKind } from './register-kind.js';

/** Looks at one service as a card would: asked for by its id. */
export async function sampleRecord(
  { address, adapter, reader }: OpenRegister,
  kind: RegisterKind,
  id: string,
): Promise<SampledRecord> {
  const { read, used } = reader.open('record');
  const answer = await outcome(adapter.answer({ about: 'service', id }, address, read));
  const raw = kind.rawOf(id, used);
  const record = {
    id,
    raw,
    unknownCodes: kind.unknownCodes(raw, used),
    extraMembers: adapter.name === 'virsis' ? extraMembers(used) : [],
  };
  if (answer instanceof RegisterError) return { ...record, refused: withoutRecord(refusalOf(answer), id) };
  if (answer.status === 'published' || answer.status === 'suspended') return { ...record, service: answer };
  // Withdrawn since it was listed, which is no fault; a list that names what nobody knows is one.
  return {
    ...record,
    refused: answer.status === 'unknown' ? 'it is listed, and not known when it is asked for' : undefined,
  };
}

/** A register that is read whole says of which record it speaks; here that is known, and lists do not say it. */
function withoutRecord(reason: string | undefined, id: string): string | undefined {
  const name = `record ${id}: `;
  return reason?.startsWith(name) ? reason.slice(name.length) : reason;
}

/** Members of the answers of which the adapter kept nothing, at any depth; the outermost of each. */
function extraMembers(used: readonly Exchange[]): string[] {
  const extra = used.flatMap(({ body, kept }) => {
    if (!isFields(body) || !isFields(kept)) return [];
    const unread: string[] = [];
    for (const { path } of membersOf(body)) {
      const joined = path.join('.');
      if (unread.some((above) => joined.startsWith(`${above}.`))) continue;
      if (!has(kept, path)) unread.push(joined);
    }
    return unread.map((path) => withoutIndexes(path.split('.')));
  });
  return [...new Set(extra)];
}

function has(kept: unknown, path: readonly string[]): boolean {
  let at = kept;
  for (const name of path) {
    // What the adapter made something else of, such as paragraphs of a text, has members of its own.
    if (typeof at !== 'object' || at === null) return true;
    if (!Object.hasOwn(at, name)) return Array.isArray(at);
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return true;
}
