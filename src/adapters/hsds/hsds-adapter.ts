import { institution } from '../../domain/institution.js';
import { service, type ServiceRecord } from '../../domain/public-service.js';
import type { InstitutionQuestion, Question, ServiceQuestion, ValueOf } from '../../domain/question.js';
import { describeIssues, type ReadRecords, readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { answerFromWhole, type WholeRegister } from '../../domain/whole-register.js';
import { MadeOnce } from '../../register/made-once.js';
import { ReadOnce } from '../../register/read-once.js';
import {
  type AllRecords,
  joinAll,
  type PageOfRecords,
  readableAgain,
  readAllPages,
  tooManyServices,
} from '../../register/read-pages.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../register/register-adapter.js';
import { hsdsToService } from './hsds-to-service.js';
import { english } from './hsds-to-channels.js';
import { hsdsOrganization, hsdsPage, type HsdsService, hsdsService } from './hsds-wire.js';

/**
 * Reads an Open Referral register (HSDS 3.0 and its UK profile; the `register` address is the one `/services` is added
 * to). An institution is named by the id of its organisation.
 *
 * The specification has a search and few filters, and counts nothing; so a register, or what it has of the institutions,
 * is read whole, and everything is answered from it: 1,500 services at most. It has no life situations, no resource
 * states, one language, and does not tell what was withdrawn: that is no longer there.
 */
export const hsdsAdapter: RegisterAdapter = { name: 'hsds', answer: answerFromHsds };

const limits = { maxBytes: 16 * 1024 * 1024, deadline: 30_000, freshness: 15 * 60_000 };
const onPage = 100;

type Ask = (path: string) => Promise<RegisterReply>;

async function answerFromHsds<Q extends Question>(
  question: Q,
  address: string,
  read: ReadRegister,
): Promise<ValueOf<Q>> {
  const answered = await answer(question, (path) => read(address + path, limits));
  return answered as ValueOf<Q>; // `answer` pairs each question with its value
}

async function answer(question: Question, ask: Ask): Promise<ValueOf<Question>> {
  switch (question.about) {
    case 'service':
      return oneService(question, ask);
    case 'institution':
      return answerFromWhole(question, await oneInstitution(question, ask));
    case 'resources':
      return { items: [], leftOut: [] };
    default: {
      const { institutions = [] } = question;
      const lists =
        institutions.length > 0 ? institutions.map((id) => `&organization_id=${encodeURIComponent(id)}`) : [''];
      const listed = joinAll(await Promise.all(lists.map((narrowed) => servicesListed(ask, narrowed))));
      if (!('tooMany' in listed)) return answerFromWhole(question, wholeOf(listed));
      if (question.about === 'all-services') return { total: listed.tooMany, leftOut: [] };
      throw tooManyServices(listed.tooMany);
    }
  }
}

function servicesListed(ask: Ask, narrowed: string): Promise<AllRecords<HsdsService>> {
  return readAllPages(async (page) =>
    readPage(await ask(`/services?full=true&per_page=${onPage}&page=${page}${narrowed}`)),
  );
}

const pages = new ReadOnce<PageOfRecords<HsdsService>>();

function readPage({ body, keep }: RegisterReply): PageOfRecords<HsdsService> {
  const page = hsdsPage.safeParse(body).data;
  if (!page) throw new RegisterError('wrong-shape', 'expected a page with contents');
  return pages.value(body as object, keep, () => {
    // An envelope may say anything of its size; how many records there are on a page is seen.
    const { list, count, ...envelope } =
      'contents' in page
        ? { ...page, list: page.contents, count: page.total_pages }
        : { ...page, list: page.content, count: page.totalPages };
    const read = readRecords(hsdsService, list);
    const words = { ...envelope, ['contents' in page ? 'contents' : 'content']: readableAgain(read) };
    return { value: { ...read, pageCount: list.length === 0 ? 0 : (count ?? 1), length: list.length }, words };
  });
}

const wholes = new MadeOnce<WholeRegister>();

function wholeOf({ items, leftOut }: ReadRecords<HsdsService>): WholeRegister {
  return wholes.value([...items, ...leftOut], () => {
    const read = readRecords(service, items.map(hsdsToService));
    return { services: read.items, leftOut: [...leftOut, ...read.leftOut] };
  });
}

async function oneService({ id }: ServiceQuestion, ask: Ask): Promise<ServiceRecord> {
  const reply = await askFor('services', id, ask);
  const read = recordIn(hsdsService, reply);
  if (!read) return { id, status: 'unknown' };
  if (read.id !== id) throw new RegisterError('wrong-shape', 'id: expected that which was asked for');
  // What is no longer offered is told by its name, and by nothing that no longer holds.
  if (/^(inactive|defunct)$/i.test(read.status ?? '')) return { id, status: 'withdrawn', name: english(read.name) };
  const translated = service.safeParse(hsdsToService(read));
  if (translated.success) return translated.data;
  throw new RegisterError('wrong-shape', describeIssues(translated.error.issues));
}

async function oneInstitution({ registrationNumber: id }: InstitutionQuestion, ask: Ask): Promise<WholeRegister> {
  const read = recordIn(hsdsOrganization, await askFor('organizations', id, ask));
  if (!read) return { services: [], leftOut: [] };
  if (read.id !== id) throw new RegisterError('wrong-shape', 'id: expected that which was asked for');
  const url = read.website ?? read.url ?? undefined;
  const contact = { email: read.email ?? undefined, phone: read.phones[0]?.number ?? undefined, url };
  const named = { registrationNumber: id, name: english(read.name) ?? {}, url, contact };
  const { items: institutions, leftOut } = readRecords(institution, [named]);
  if (leftOut[0]) throw new RegisterError('wrong-shape', leftOut[0].reason);
  return { services: [], leftOut: [], institutions };
}

/** What cannot stand as one segment of a path is the id of nothing, and is not asked for. */
async function askFor(collection: string, id: string, ask: Ask): Promise<RegisterReply> {
  const isSegment = id.isWellFormed() && !['', '.', '..'].includes(id);
  return isSegment ? ask(`/${collection}/${encodeURIComponent(id)}`) : { status: 404, body: undefined };
}

function recordIn<Schema extends typeof hsdsService | typeof hsdsOrganization>(
  schema: Schema,
  { status, body, keep }: RegisterReply,
) {
  if (status !== 200) {
    keep?.(undefined);
    return undefined;
  }
  const read = schema.safeParse(body);
  if (!read.success) throw new RegisterError('wrong-shape', describeIssues(read.error.issues));
  keep?.(read.data);
  return read.data as ReturnType<Schema['parse']>;
}
