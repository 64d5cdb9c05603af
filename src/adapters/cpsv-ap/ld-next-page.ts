import { lastWords } from './ld-terms.js';
import { isObject, listOf } from './ld-values.js';

/** Where a paged document goes on: by Hydra's `next`, or by what an event stream (LDES) says comes later. */
export function nextPageOf(document: unknown): string | undefined {
  for (const one of listOf(document)) {
    if (!isObject(one)) continue;
    const view = member(one, 'view');
    const parts = [one, ...listOf(view).filter(isObject)];
    const links = parts.flatMap((part) => [
      address(member(part, 'next')),
      ...listOf(member(part, 'relation')).flatMap((relation) =>
        isObject(relation) && isLater(relation) ? later(relation) : [],
      ),
    ]);
    const found = links.find((link) => link !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isLater(relation: Readonly<Record<string, unknown>>): boolean {
  return listOf(relation['@type']).some(
    (type) => typeof type === 'string' && lastWords(type).startsWith('GreaterThan'),
  );
}

function later(relation: Readonly<Record<string, unknown>>): (string | undefined)[] {
  return [address(member(relation, 'node'))];
}

function member(node: Readonly<Record<string, unknown>>, name: string): unknown {
  const found = Object.keys(node).find((key) => !key.startsWith('@') && lastWords(key) === name);
  return found === undefined ? undefined : node[found];
}

function address(value: unknown): string | undefined {
  const [first] = listOf(value);
  const link = isObject(first) ? first['@id'] : first;
  return typeof link === 'string' ? link : undefined;
}
