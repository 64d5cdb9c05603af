import { service, type ServiceRecord } from '../../domain/public-service.js';
import type { Question, ValueOf } from '../../domain/question.js';
import { readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { answerFromWhole, type WholeRegister } from '../../domain/whole-register.js';
import { MadeOnce } from '../../register/made-once.js';
import { ReadOnce } from '../../register/read-once.js';
import { mostServices, tooManyServices } from '../../register/read-pages.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../register/register-adapter.js';
import { plainText, type ReadText } from './cpsv-ap-texts.js';
import { cpsvIdOf, cpsvToService, isFlemish } from './cpsv-ap-to-service.js';
import { nextPageOf } from './ld-next-page.js';
import { type LinkedNode, nodesOf } from './ld-graph.js';
import { isObject, textsOf, valueOf } from './ld-values.js';

/**
 * Reads public services in JSON-LD: CPSV-AP 3 as any member state publishes it, and the instances of Flanders' catalogue
 * (IPDC). The `register` address is the document's; further pages of it (Hydra, LDES) are followed.
 *
 * A document answers no question, so it is read whole: {@link mostServices} at most. Of several versions of a service
 * the newest counts; what is archived is gone. There are no counts, no steps of life events and no resource states; of
 * most of Flanders' institutions only their codes are told.
 */
export const cpsvApAdapter: RegisterAdapter = { name: 'cpsv-ap', answer: answerFromCpsvAp };

const limits = { maxBytes: 16 * 1024 * 1024, deadline: 30_000, freshness: 15 * 60_000 };
const mostPages = 50;

/** The types of a service, by their last words. */
export const isCpsvService = (type: string) => /PublicService|^Instantie|^ConceptSnapshot$/.test(type);

async function answerFromCpsvAp<Q extends Question>(
  question: Q,
  address: string,
  read: ReadRegister,
): Promise<ValueOf<Q>> {
  const nodes = await readPages(address, read);
  const readHtml = nodes.some(isFlemish) ? await loadHtmlReader() : plainText;
  const whole = wholeOf(nodes, readHtml);
  const gone = question.about === 'service' && withdrawn(newest(nodes), question.id);
  return (gone || answerFromWhole(question, whole)) as ValueOf<Q>; // it pairs each question with its value
}

/** The services of a document, and where its next page is. */
interface Page {
  readonly nodes: readonly LinkedNode[];
  readonly next: string | undefined;
}

async function readPages(address: string, read: ReadRegister): Promise<LinkedNode[]> {
  const nodes: LinkedNode[] = [];
  const seen = new Set<string>();
  for (let url: string | undefined = address; url !== undefined && !seen.has(url) && seen.size < mostPages;) {
    seen.add(url);
    const page = readPage(await read(url, limits));
    nodes.push(...page.nodes);
    if (nodes.length > mostServices) throw tooManyServices(nodes.length);
    url = page.next && nextAddress(page.next, url);
  }
  return nodes;
}

/** A register may know itself by another host than the page does, so of the link only the query is taken. */
function nextAddress(next: string, url: string): string {
  const following = new URL(next, url);
  const here = new URL(url);
  here.search = following.search;
  return here.href;
}

const pages = new ReadOnce<Page>();

function readPage({ body, keep }: RegisterReply): Page {
  if (typeof body !== 'object' || body === null) throw new RegisterError('wrong-shape', 'expected a JSON-LD document');
  return pages.value(body, keep, () => {
    const nodes = nodesOf(body, isCpsvService);
    const next = nextPageOf(body);
    if (nodes.length === 0 && !isDocument(body)) {
      throw new RegisterError('wrong-shape', 'expected public services in JSON-LD');
    }
    return { value: { nodes, next }, words: { '@graph': nodes, ...(next !== undefined && { next }) } };
  });
}

/** A document that is about no service may still be one. */
function isDocument(body: object): boolean {
  return isObject(body) && ['@graph', '@context', '@id', 'member'].some((name) => name in body);
}

/** Of each service its newest version, in the order in which they first came. */
function newest(nodes: readonly LinkedNode[]): LinkedNode[] {
  const found = new Map<string | LinkedNode, LinkedNode>();
  for (const node of nodes) {
    const id = cpsvIdOf(node) ?? node;
    const known = found.get(id);
    if (!known || versionOf(node) >= versionOf(known)) found.set(id, node);
  }
  return [...found.values()];
}

function versionOf(node: LinkedNode): string {
  return valueOf(node.generatedAt) ?? valueOf(node.modified) ?? '';
}

function isArchived(node: LinkedNode): boolean {
  return valueOf(node.archived) === 'true';
}

function withdrawn(nodes: readonly LinkedNode[], id: string): ServiceRecord | undefined {
  const found = nodes.find((node) => cpsvIdOf(node) === id && isArchived(node));
  return found && { id, status: 'withdrawn', name: textsOf(found.title) };
}

const wholes = new MadeOnce<WholeRegister>();

function wholeOf(nodes: readonly LinkedNode[], readHtml: ReadText): WholeRegister {
  return wholes.value(nodes, () => {
    const current = newest(nodes).filter((node) => !isArchived(node));
    const { items, leftOut } = readRecords(
      service,
      current.map((node) => cpsvToService(node, readHtml)),
    );
    return { services: items, leftOut };
  });
}

async function loadHtmlReader(): Promise<ReadText> {
  try {
    return (await import('../../markup/html-to-rich-text.js')).htmlToRichText;
  } catch (cause) {
    // import() rejects with a TypeError when the chunk cannot be downloaded
    throw new RegisterError('not-loaded', 'What reads HTML could not be downloaded', { cause });
  }
}
