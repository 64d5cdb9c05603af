import * as z from 'zod/mini';
import { type Institution, institution } from '../../domain/institution.js';
import { type LifeSituation, lifeSituationEnvelope, lifeSituationNode } from '../../domain/life-situation.js';
import { service, withdrawnService, type ServiceRecord, serviceSummary } from '../../domain/public-service.js';
import type { AllServicesQuestion, Question, ServicesQuestion, ValueOf } from '../../domain/question.js';
import { describeIssues, type ReadRecords, readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { resource } from '../../domain/resource.js';
import { servicePageEnvelope, type ServicePage } from '../../domain/service-page.js';
import { ReadOnce } from '../../register/read-once.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../register/register-adapter.js';
import { readAllServices } from './read-all-services.js';
import { readMarkup } from './read-markup.js';

/**
 * Reads the contract this project publishes (openapi.json beside this file). Its words are the domain's own,
 * so the domain's schemas are what checks them at the door.
 */
export const virsisAdapter: RegisterAdapter = { name: 'virsis', answer: answerFromVirsis };

type Asked = (path: string, parameters?: Parameters) => Promise<RegisterReply>;
type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

async function answerFromVirsis<Q extends Question>(
  question: Q,
  address: string,
  read: ReadRegister,
): Promise<ValueOf<Q>> {
  if (address.includes('?')) {
    throw new RegisterError(
      'settings',
      `register="${address}" has a query: expected the address that paths are added to`,
    );
  }
  const asked: Asked = async (path, parameters) => {
    const reply = await read(address + path + search(parameters));
    await readMarkup(reply.body);
    return reply;
  };
  return (await answer(question, asked)) as ValueOf<Q>; // `answer` pairs each question with its value
}

async function answer(question: Question, asked: Asked): Promise<ValueOf<Question>> {
  switch (question.about) {
    case 'services':
      return servicePage(await asked('/services', servicesParameters(question)));
    case 'all-services':
      return readAllServices(
        async (page, limit) => servicePage(await asked('/services', allServicesParameters(question, page, limit))),
        question.most,
      );
    case 'service':
      return serviceRecord(question.id, await askFor('/services', question.id, asked));
    case 'life-situations': {
      const { audiences, institutions, territory } = question;
      const parameters = { audience: audiences, institution: institutions, territory };
      const reply = await asked('/life-situations', parameters);
      return list(lifeSituationNode, reply);
    }
    case 'life-situation':
      return situation(await askFor('/life-situations', question.id, asked));
    case 'institution':
      return institutionIn(await askFor('/institutions', question.registrationNumber, asked));
    case 'resources': {
      const reply = await asked('/resources', { ids: question.ids.join(',') });
      return list(resource, reply).items;
    }
  }
}

/** One record by its id. What cannot stand as one segment of a path is the id of nothing, and is not asked for. */
async function askFor(collection: string, id: string, asked: Asked): Promise<RegisterReply> {
  const isSegment = id.isWellFormed() && !['', '.', '..'].includes(id);
  return isSegment ? asked(`${collection}/${encodeURIComponent(id)}`) : { status: 404, body: undefined };
}

const itemsOnly = z.object({ items: z.array(z.unknown()) });

/** No text, no language, no order: the same pages whoever asks, and from every cache. */
function allServicesParameters(
  { institutions, audiences }: AllServicesQuestion,
  page: number,
  limit: number,
): Parameters {
  return { institution: institutions, audience: audiences, page, limit };
}

function servicesParameters(question: ServicesQuestion): Parameters {
  const { institutions, audiences, lifeSituation, territory, channels, fees, statuses, targetGroups } = question;
  const { standardService, text, language, sort, page, limit } = question;
  return {
    institution: institutions,
    audience: audiences,
    lifeSituation,
    territory,
    channel: channels,
    fee: fees,
    status: statuses,
    targetGroup: targetGroups,
    standardService,
    q: text,
    lang: language,
    sort,
    page,
    limit,
  };
}

const pages = new ReadOnce<ServicePage>();

function servicePage(reply: RegisterReply): ServicePage {
  const { items, ...envelope } = parse(servicePageEnvelope, reply);
  const body = reply.body as object; // parsed just now
  return pages.value(body, reply.keep, () => {
    const value = { ...readRecords(serviceSummary, items), ...envelope };
    return { value, words: { ...envelope, items: readableAgain(value) } };
  });
}

/** A list of records, each of which is read alone. */
function list<Schema extends z.ZodMiniType>(schema: Schema, reply: RegisterReply): ReadRecords<z.output<Schema>> {
  const read = readRecords(schema, parse(itemsOnly, reply).items);
  reply.keep?.({ items: readableAgain(read) });
  return read;
}

/** What was read, and of records that could not be read their ids. */
function readableAgain({
  items,
  leftOut,
}: Pick<ServicePage, 'leftOut'> & { readonly items: readonly unknown[] }): unknown[] {
  return [...items, ...leftOut.map(({ id }) => ({ id }))];
}

function serviceRecord(id: string, reply: RegisterReply): ServiceRecord {
  switch (reply.status) {
    case 200:
      return whole(service, reply);
    case 404:
      reply.keep?.(undefined);
      return { id, status: 'unknown' };
    case 410:
      return whole(withdrawnService, reply);
  }
}

function situation(reply: RegisterReply): LifeSituation | undefined {
  const envelope = found(lifeSituationEnvelope, reply);
  if (!envelope) return undefined;
  const steps = envelope.steps.map((step) => ({ ...step, services: readRecords(serviceSummary, step.services).items }));
  const read = { ...envelope, steps };
  reply.keep?.(read);
  return read;
}

function institutionIn(reply: RegisterReply): Institution | undefined {
  const read = found(institution, reply);
  if (read) reply.keep?.(read);
  return read;
}

function found<Schema extends z.ZodMiniType>(schema: Schema, reply: RegisterReply): z.output<Schema> | undefined {
  if (reply.status === 200) return parse(schema, reply);
  reply.keep?.(undefined);
  return undefined;
}

/** A reply that is one record, with nothing in it that is checked later. */
function whole<Schema extends z.ZodMiniType>(schema: Schema, reply: RegisterReply): z.output<Schema> {
  const read = parse(schema, reply);
  reply.keep?.(read);
  return read;
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, reply: RegisterReply): z.output<Schema> {
  const result = z.safeParse(schema, reply.body);
  if (result.success) return result.data;
  throw new RegisterError('wrong-shape', describeIssues(result.error.issues));
}

/** Parameters in one order, so that the same question has the same address in every cache. */
function search(parameters: Parameters = {}): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== '')
      .map((one) => [name, String(one)]),
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
