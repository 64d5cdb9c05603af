import type { LifeSituationNode } from '../domain/life-situation.js';
import { RegisterError } from '../domain/register-error.js';
import { resourceIdsOf } from '../domain/resources-question.js';
import { answered } from './exchange.js';
import type { Reading, Reference, ReferenceKind, SampledRecord } from './reading.js';
import { type OpenRegister, outcome, refusalOf, type RegisterKind } from './register-kind.js';

type Found = Pick<Reading, 'broken' | 'situations' | 'situationsLeftOut' | 'refusedAnswers'>;

/** Asks for what the services name, so many of each kind, and says what is not there. */
export async function findBroken(
  register: OpenRegister,
  kind: RegisterKind,
  records: readonly SampledRecord[],
  most: number,
): Promise<Found> {
  const broken = brokenWithin(register, kind, records);
  const refused: { url: string; reason: string }[] = [];
  let situations: readonly LifeSituationNode[] = [];
  let situationsLeftOut: Found['situationsLeftOut'] = [];
  const isKnown = (one: ReferenceKind) => kind.known.includes(one);
  if (isKnown('situation')) {
    const tree = await ask(register, { about: 'life-situations', institutions: register.institutions }, refused);
    if (tree) {
      [situations, situationsLeftOut] = [tree.items, tree.leftOut];
      const known = new Set([...tree.items, ...tree.leftOut].map(({ id }) => id));
      const named = namedBy(records, (service) => service.lifeSituationIds ?? []);
      broken.push(...named.filter(({ id }) => !known.has(id)).map(lost('situation')), ...strayIn(tree.items));
    }
  }
  if (isKnown('resource')) {
    const named = namedBy(records, (service) => resourceIdsOf(service));
    const list =
      named.length > 0 && (await ask(register, { about: 'resources', ids: named.map(({ id }) => id) }, refused));
    if (list) {
      const known = new Set([...list.items, ...list.leftOut].map(({ id }) => id));
      broken.push(...named.filter(({ id }) => !known.has(id)).map(lost('resource')));
    }
  }
  if (isKnown('institution')) {
    const named = namedBy(records, ({ holder, providers = [] }) =>
      [holder, ...providers].map(({ registrationNumber }) => registrationNumber),
    );
    for (const one of named.slice(0, most)) {
      const question = { about: 'institution', registrationNumber: one.id } as const;
      const answer = await outcome(
        register.adapter.answer(question, register.address, register.reader.open('reference').read),
      );
      if (answer === undefined || isMissing(answer)) broken.push(lost('institution')(one));
    }
  }
  if (isKnown('service')) broken.push(...(await brokenServices(register, records, most)));
  return { broken, situations, situationsLeftOut, refusedAnswers: refused };
}

interface Named {
  readonly id: string;
  readonly from: readonly string[];
}

const lost =
  (kind: ReferenceKind) =>
  ({ id, from }: Named): Reference => ({ kind, id, from, because: 'unknown' });

/** What services name, each once, with the services that name it. */
function namedBy(
  records: readonly SampledRecord[],
  idsOf: (service: NonNullable<SampledRecord['service']>) => readonly string[],
): Named[] {
  const from = new Map<string, string[]>();
  for (const { service } of records) {
    for (const id of new Set(service ? idsOf(service) : [])) from.set(id, [...(from.get(id) ?? []), service?.id ?? '']);
  }
  return Array.from(from, ([id, by]) => ({ id, from: by }));
}

function brokenWithin({ reader }: OpenRegister, kind: RegisterKind, records: readonly SampledRecord[]): Reference[] {
  const data = answered(reader.exchanges);
  const found = new Map<string, Reference>();
  for (const { id } of records) {
    for (const one of kind.brokenWithin?.(id, data) ?? []) {
      const key = `${one.kind} ${one.id}`;
      found.set(key, { ...one, from: [...new Set([...(found.get(key)?.from ?? []), id])] });
    }
  }
  return [...found.values()];
}

async function brokenServices(
  { address, adapter, reader }: OpenRegister,
  records: readonly SampledRecord[],
  most: number,
): Promise<Reference[]> {
  const seen = new Set(records.filter(({ service }) => service).map(({ id }) => id));
  const named = namedBy(records, ({ relatedServices = [], childServices = [], standardServiceId }) => [
    ...[...relatedServices, ...childServices].map(({ id }) => id),
    ...(standardServiceId === undefined ? [] : [standardServiceId]),
  ]);
  const broken: Reference[] = [];
  for (const { id, from } of named.filter((one) => !seen.has(one.id)).slice(0, most)) {
    const answer = await outcome(adapter.answer({ about: 'service', id }, address, reader.open('reference').read));
    const status = isMissing(answer) ? 'unknown' : 'status' in answer ? answer.status : undefined;
    if (status === 'unknown' || status === 'withdrawn') broken.push({ kind: 'service', id, from, because: status });
  }
  return broken;
}

/** A page that says "not found" in its own way: the elements take it for an outage. */
function isMissing(answer: unknown): boolean {
  return answer instanceof RegisterError && (answer.status === 404 || answer.status === 410);
}

/** Situations below one that is not there, or below themselves. */
function strayIn(nodes: readonly LifeSituationNode[]): Reference[] {
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  return nodes.flatMap(({ id, parentId }): Reference[] => {
    if (parentId === undefined) return [];
    if (!parents.has(parentId)) return [{ kind: 'situation', id: parentId, from: [id], because: 'unknown' }];
    const above = new Set<string>();
    for (let at: string | undefined = parentId; at !== undefined && !above.has(at); at = parents.get(at)) above.add(at);
    return above.has(id) ? [{ kind: 'situation', id, from: [id], because: 'circle' }] : [];
  });
}

async function ask<Q extends Parameters<OpenRegister['adapter']['answer']>[0]>(
  { address, adapter, reader }: OpenRegister,
  question: Q,
  refused: { url: string; reason: string }[],
) {
  const { read, used } = reader.open('reference');
  const answer = await outcome(adapter.answer(question, address, read));
  const reason = refusalOf(answer);
  if (reason !== undefined) refused.push({ url: used.at(-1)?.url ?? address, reason });
  return answer instanceof RegisterError ? undefined : answer;
}
