import { lastWords, type Term, termOf } from './ld-terms.js';
import { isObject, listOf } from './ld-values.js';

/**
 * A thing with the terms that are read, whatever names they went by; what it refers to stands inside of it. It is itself
 * JSON-LD of a kind, so that what is remembered is read by the same code.
 */
export type LinkedNode = { readonly '@id'?: string; readonly '@type'?: readonly string[] } & Partial<
  Readonly<Record<Term, unknown>>
>;

type Raw = Readonly<Record<string, unknown>>;

/** How far references are followed from a service: it has requirements, these have evidence, and that is all. */
const deepest = 4;

/**
 * The things of some types that a JSON-LD document is about, wherever in it they stand: alone, in a list, in `@graph`,
 * or as members of a collection.
 *
 * Contexts are not fetched: a page would have to ask strangers for them, and Flanders' are broken now and then. Terms
 * are known by the last words of their names instead, which no two of the terms read here share.
 */
export function nodesOf(document: unknown, isWanted: (type: string) => boolean): LinkedNode[] {
  const byId = new Map<string, Raw>();
  const all: Raw[] = [];
  collect(document, byId, all, 0);
  const wanted = all.filter((node) => typesOf(node).some(isWanted));
  return wanted.map((node) => read(whole(node, byId), byId, []));
}

/** Every node of a document; of one that stands in several places, what each says of it. */
function collect(value: unknown, byId: Map<string, Raw>, all: Raw[], depth: number): void {
  if (depth > 12) return;
  for (const one of listOf(value)) {
    if (!isObject(one) || '@value' in one) continue;
    const id = idOf(one);
    const isReference = Object.keys(one).length === 1;
    if (!isReference && typesOf(one).length > 0 && !(id !== undefined && byId.has(id))) all.push(one);
    if (id !== undefined && !isReference) byId.set(id, { ...byId.get(id), ...one });
    for (const [member, inner] of Object.entries(one)) if (member !== '@context') collect(inner, byId, all, depth + 1);
  }
}

function whole(node: Raw, byId: ReadonlyMap<string, Raw>): Raw {
  return byId.get(idOf(node) ?? '') ?? node;
}

function read(node: Raw, byId: ReadonlyMap<string, Raw>, above: readonly Raw[]): LinkedNode {
  const known: Partial<Record<Term, unknown[]>> = {};
  for (const [member, value] of Object.entries(node)) {
    const found = termOf(member);
    if (!found || member.startsWith('@')) continue;
    const { term, kind } = found;
    const values = listOf(value).map((one) => (kind === 'node' ? follow(one, byId, [...above, node]) : one));
    (known[term] ??= []).push(...values);
  }
  const id = idOf(node);
  const types = typesOf(node);
  return { ...(id !== undefined && { '@id': id }), ...(types.length > 0 && { '@type': types }), ...known };
}

/** What a reference leads to; a word or an IRI that leads nowhere is a node without members. */
function follow(value: unknown, byId: ReadonlyMap<string, Raw>, above: readonly Raw[]): unknown {
  if (isObject(value) && '@value' in value) return value;
  const node = isObject(value) ? whole(value, byId) : byId.get(String(value));
  if (!node) return typeof value === 'string' ? { '@id': value } : value;
  const id = idOf(node);
  if (above.length >= deepest || above.includes(node)) return id === undefined ? {} : { '@id': id };
  return read(node, byId, above);
}

export function idOf(node: Raw): string | undefined {
  const id = node['@id'] ?? node.id;
  return typeof id === 'string' ? id : undefined;
}

/** The last words of a node's types. */
export function typesOf(node: Raw): string[] {
  const types = node['@type'] ?? node.type;
  return listOf(types).flatMap((type) => (typeof type === 'string' ? [lastWords(type)] : []));
}

/** The nodes behind a term, in the order their own numbers give. */
export function nodesBehind(node: LinkedNode, term: Term): LinkedNode[] {
  const nodes = listOf(node[term]).filter(isObject) as LinkedNode[];
  const number = ({ order }: LinkedNode) => Number(JSON.stringify(order ?? 0).replace(/\D+/g, '')) || 0;
  return nodes.sort((a, b) => number(a) - number(b));
}
