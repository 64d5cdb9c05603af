import * as z from 'zod/mini';
import { institution } from '../../domain/institution.js';
import { type LifeSituation, lifeSituationEnvelope, lifeSituationNode } from '../../domain/life-situation.js';
import { service, withdrawnService, type ServiceRecord, serviceSummary } from '../../domain/public-service.js';
import type { AllServicesQuestion, Question, ServicesQuestion, ValueOf } from '../../domain/question.js';
import { describeIssues, readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { resource } from '../../domain/resource.js';
import { servicePageEnvelope, type ServicePage } from '../../domain/service-page.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../register/register-adapter.js';
import { readAllServices } from './read-all-services.js';

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
  const asked: Asked = (path, parameters) => read(address + path + search(parameters));
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
      return readRecords(lifeSituationNode, parse(itemsOnly, reply).items);
    }
    case 'life-situation':
      return situation(await askFor('/life-situations', question.id, asked));
    case 'institution':
      return found(institution, await askFor('/institutions', question.registrationNumber, asked));
    case 'resources': {
      const reply = await asked('/resources', { ids: question.ids.join(',') });
      return readRecords(resource, parse(itemsOnly, reply).items).items;
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

/** Pages read, for as long as their words stay the same: a list confirmed is the very same services. */
const pagesRead = new WeakMap<object, ServicePage>();

function servicePage(reply: RegisterReply): ServicePage {
  const { items, total, page, limit, facets } = parse(servicePageEnvelope, reply);
  const words = reply.body as object; // parsed just now
  const read = pagesRead.get(words) ?? { ...readRecords(serviceSummary, items), total, page, limit, facets };
  pagesRead.set(words, read);
  return read;
}

function serviceRecord(id: string, reply: RegisterReply): ServiceRecord {
  if (reply.status === 404) return { id, status: 'unknown' };
  if (reply.status === 410) return parse(withdrawnService, reply);
  return parse(service, reply);
}

function situation(reply: RegisterReply): LifeSituation | undefined {
  const read = found(lifeSituationEnvelope, reply);
  return (
    read && {
      ...read,
      steps: read.steps.map((step) => ({ ...step, services: readRecords(serviceSummary, step.services).items })),
    }
  );
}

function found<Schema extends z.ZodMiniType>(schema: Schema, reply: RegisterReply): z.output<Schema> | undefined {
  return reply.status === 200 ? parse(schema, reply) : undefined;
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
