import type { Hono } from 'hono';
import { answerText, type ApiBindings, type ApiContext } from '../json-answer.js';
import { withManagementHalf } from '../management-half.js';
import { readRecordsBeside } from '../records-beside.js';
import { graph, instances } from './cpsv-ap-records.js';

type Node = Readonly<Record<string, unknown>>;

/** The context is at an address that nothing answers at, as those of real catalogues are now and then. */
const context = 'https://lindeveld.example/context.jsonld';

/**
 * A commune's catalogue in JSON-LD, in pages: a graph with prefixes that says where it goes on in Hydra's words, members
 * in Flanders' words, and published examples where somebody keeps them beside the project.
 */
export function addCpsvAp(api: Hono<{ Bindings: ApiBindings }>): void {
  api.get('/cpsv-ap/catalogue', async (c) => {
    const examples = await readExamples();
    const page = Number(c.req.query('page') ?? 1);
    const next = (number: number) => ({
      '@type': 'hydra:PartialCollectionView',
      'hydra:next': { '@id': `?page=${number}` },
    });
    if (page === 1)
      return answer(c, { '@context': context, 'hydra:view': next(2), '@graph': withManagement(c, graph) });
    if (page === 2) {
      const view = examples.length > 0 ? { 'hydra:view': next(3) } : {};
      return answer(c, {
        '@context': [context],
        '@type': 'EventStream',
        ...view,
        member: withManagement(c, instances),
      });
    }
    return answer(c, { '@context': context, '@graph': withManagement(c, examples) });
  });
}

let reading: Promise<Node[]> | undefined;

function readExamples(): Promise<Node[]> {
  return (reading ??= readRecordsBeside('flanders-ipdc/instances').then((all) => all.filter(isNode)));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && '@id' in value;
}

function withManagement(c: ApiContext, nodes: readonly Node[]): readonly unknown[] {
  return c.env.leaks
    ? nodes.map((node) => withManagementHalf(node, 'service', `cpsv-ap.${String(node['@id'])}`))
    : nodes;
}

function answer(c: ApiContext, document: Node): Response {
  return answerText(c, JSON.stringify(document));
}
