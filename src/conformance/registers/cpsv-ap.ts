import { targetGroups } from '../../adapters/cpsv-ap/cpsv-ap-codes.js';
import { cpsvIdOf, isFlemish } from '../../adapters/cpsv-ap/cpsv-ap-to-service.js';
import { isCpsvService } from '../../adapters/cpsv-ap/cpsv-ap-adapter.js';
import { type LinkedNode, nodesBehind, nodesOf } from '../../adapters/cpsv-ap/ld-graph.js';
import { nextPageOf } from '../../adapters/cpsv-ap/ld-next-page.js';
import { lastWords } from '../../adapters/cpsv-ap/ld-terms.js';
import { textsOf } from '../../adapters/cpsv-ap/ld-values.js';
import { RegisterError } from '../../domain/register-error.js';
import type { Exchange } from '../exchange.js';
import { idIn, isFields, membersOf } from '../members.js';
import type { ListedPage, Reference, UnknownCode } from '../reading.js';
import { type OpenRegister, outcome, refusalOf, type RegisterKind } from '../register-kind.js';

/**
 * A document of linked data. Where its next page is only the page before says, and a service may be described on any of
 * them; so it is read whole, as pages read it.
 */
export const cpsvApKind: RegisterKind = {
  cannot: ['search', 'filters', 'situation-steps', 'resources'],
  known: [],
  hasAddresses: false,
  readPages,
  rawOf: (id, used) => versionsOf(id, used).flatMap((node) => written(node, used)),
  unknownCodes: (raw, used) => raw.map(idIn).flatMap((id) => (id === undefined ? [] : codesOf(id, used))),
  brokenWithin,
};

async function readPages({ address, adapter, reader }: OpenRegister): Promise<ListedPage[]> {
  const { read, used } = reader.open('list');
  const answer = await outcome(adapter.answer({ about: 'all-services', most: Infinity }, address, read));
  return used.map(({ url, body }, index) => {
    const nodes = nodesIn(body);
    const isLast = index === used.length - 1;
    const next = nextPageOf(body);
    return {
      url,
      number: index + 1,
      records: nodes,
      ids: nodes.map(cpsvIdOf),
      // Of the address only the query counts, as for the adapter.
      next: next !== undefined && URL.canParse(next, url) ? sameHost(url, new URL(next, url)) : undefined,
      // A document is refused, or its records are, once all of it is read.
      leftOut: isLast && !(answer instanceof RegisterError) ? answer.leftOut : [],
      refused: isLast ? refusalOf(answer) : undefined,
    };
  });
}

function sameHost(url: string, { search }: URL): string {
  return Object.assign(new URL(url), { search }).href;
}

function nodesIn(body: unknown): LinkedNode[] {
  return isFields(body) || Array.isArray(body) ? nodesOf(body, isCpsvService) : [];
}

function versionsOf(id: string, used: readonly Exchange[]): LinkedNode[] {
  return used.flatMap(({ body }) => nodesIn(body)).filter((node) => cpsvIdOf(node) === id);
}

/** A node as the register wrote it, with the members that nobody reads. */
function written(node: LinkedNode, used: readonly Exchange[]): unknown[] {
  return used
    .flatMap(({ body }) => [...membersOf(body)])
    .map(({ value }) => value)
    .filter((value) => isFields(value) && Object.keys(value).length > 1 && idIn(value) === node['@id']);
}

/** Only Flanders names groups by codes that the elements have words for. */
function codesOf(id: string, used: readonly Exchange[]): UnknownCode[] {
  const nodes = used.flatMap(({ body }) => nodesIn(body)).filter((node) => node['@id'] === id && isFlemish(node));
  return nodes.flatMap((node) =>
    nodesBehind(node, 'audience')
      .map((group) => lastWords(group['@id'] ?? ''))
      .filter((code) => code !== '' && !Object.hasOwn(targetGroups, code))
      .map((code) => ({ place: 'audience', code })),
  );
}

/** Institutions that the document names and says nothing of: people are shown a code. */
function brokenWithin(id: string, used: readonly Exchange[]): Omit<Reference, 'from'>[] {
  return versionsOf(id, used)
    .flatMap((node) => [...nodesBehind(node, 'authority'), ...nodesBehind(node, 'provider')])
    .flatMap(({ '@id': iri, title }) =>
      iri !== undefined && !textsOf(title) ? [{ kind: 'institution', id: iri, because: 'unknown' } as const] : [],
    );
}
