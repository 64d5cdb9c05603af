import * as z from 'zod/mini';
import { type Institution, institution } from '../../domain/institution.js';
import { type LifeSituation, lifeSituationEnvelope, lifeSituationNode } from '../../domain/life-situation.js';
import { withOwnMembersOnly } from '../../domain/own-members.js';
import {
  type Service,
  service,
  withdrawnService,
  type ServiceRecord,
  serviceSummary,
} from '../../domain/public-service.js';
import type { AllServicesQuestion, Question, ServicesQuestion, ValueOf } from '../../domain/question.js';
import { describeIssues, type ReadRecords, readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { resource } from '../../domain/resource.js';
import { restEvery, yieldToPage } from '../../domain/resting.js';
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

/** Milliseconds of reading after which the page has a turn. */
const workBeforeRest = 4;

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
    case 'services': {
      const reply = await asked('/services', servicesParameters(question));
      const rest = restEvery(workBeforeRest, yieldToPage);
      const { counted } = servicePage(question.page, reply);
      // Drawing a list is work of its own; what was read before is there at once.
      await rest();
      return counted;
    }
    case 'all-services':
      return readAllServices(async (nth, limit) => {
        const reply = await asked('/services', allServicesParameters(question, nth, limit));
        // Fifteen pages may come at once, while somebody types.
        await yieldToPage();
        return servicePage(nth, reply).told;
      }, question.most);
    case 'service':
      return serviceRecord(question.id, await askFor('/services', question.id, asked));
    case 'life-situations': {
      const { audiences, institutions, territory } = question;
      const parameters = { audience: audiences, institution: institutions, territory };
      const reply = await asked('/life-situations', parameters);
      return list(lifeSituationNode, reply);
    }
    case 'life-situation':
      return situation(question.id, await askFor('/life-situations', question.id, asked));
    case 'institution':
      return institutionIn(
        question.registrationNumber,
        await askFor('/institutions', question.registrationNumber, asked),
      );
    case 'resources': {
      const reply = await asked('/resources', { ids: question.ids.join(',') });
      return list(resource, reply);
    }
  }
}

/** One record by its id. What cannot stand as one segment of a path is the id of nothing, and is not asked for. */
async function askFor(collection: string, id: string, asked: Asked): Promise<RegisterReply> {
  const isSegment = id.isWellFormed() && !['', '.', '..'].includes(id);
  return isSegment ? asked(`${collection}/${encodeURIComponent(id)}`) : { status: 404, body: undefined };
}

/** A cache or a proxy between may mix up answers: one to another question is none. */
function answersOf(asked: string | number, told: string | number, what: string): void {
  if (asked !== told) throw new RegisterError('wrong-shape', `${what}: expected that which was asked for`);
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

/** A page as the register tells it, and with as many services as it shows there to be. */
interface ReadPage {
  readonly told: ServicePage;
  readonly counted: ServicePage;
}
const pages = new ReadOnce<ReadPage>();

function servicePage(asked: number, reply: RegisterReply): ReadPage {
  const { items, ...envelope } = parse(servicePageEnvelope, reply);
  answersOf(asked, envelope.page, 'page');
  const body = reply.body as object; // parsed just now
  return pages.value(body, reply.keep, () => {
    const told = { ...readRecords(serviceSummary, items), ...envelope };
    const value = { told, counted: { ...told, total: countOf(told) } };
    return { value, words: { ...envelope, items: readableAgain(told) } };
  });
}

/** A page that is not full, and has no next one, is the last: where the register counts otherwise, the page is right. */
function countOf({ items, leftOut, page, limit, next, total }: ServicePage & { readonly next?: string | undefined }) {
  const here = items.length + leftOut.length;
  if (here === 0) return total; // beyond the last, or of none
  const upToHere = (page - 1) * limit + here;
  const isLast = next === undefined && here < limit;
  return isLast ? upToHere : Math.max(total, upToHere);
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
      return byLatvianClocks(whole(service, reply, id));
    case 404:
      reply.keep?.(undefined);
      return { id, status: 'unknown' };
    case 410:
      return whole(withdrawnService, reply, id);
  }
}

/** What the contract says of hours that name no time zone. */
function byLatvianClocks(read: Service): Service {
  const places = (withOwnMembersOnly(read).steps ?? [])
    .flatMap(({ channels = [] }) => channels)
    .flatMap((channel) => channel.places ?? []);
  for (const { openingHours } of places) if (openingHours) openingHours.timeZone ??= 'Europe/Riga';
  return read;
}

function situation(id: string, reply: RegisterReply): LifeSituation | undefined {
  const envelope = found(lifeSituationEnvelope, reply);
  if (!envelope) return undefined;
  answersOf(id, envelope.id, 'id');
  const read = envelope.steps.map(({ services, ...step }) => ({ step, ...readRecords(serviceSummary, services) }));
  reply.keep?.({ ...envelope, steps: read.map(({ step, ...found }) => ({ ...step, services: readableAgain(found) })) });
  const steps = read.map(({ step, items }) => ({ ...step, services: items }));
  return { ...envelope, steps, leftOut: read.flatMap(({ leftOut }) => leftOut) };
}

function institutionIn(registrationNumber: string, reply: RegisterReply): Institution | undefined {
  const read = found(institution, reply);
  if (!read) return undefined;
  answersOf(registrationNumber, read.registrationNumber, 'registrationNumber');
  reply.keep?.(read);
  return read;
}

function found<Schema extends z.ZodMiniType>(schema: Schema, reply: RegisterReply): z.output<Schema> | undefined {
  if (reply.status === 200) return parse(schema, reply);
  reply.keep?.(undefined);
  return undefined;
}

/** A reply that is one record, with nothing in it that is checked later. */
function whole<Schema extends z.ZodMiniType<{ readonly id: string }>>(
  schema: Schema,
  reply: RegisterReply,
  id: string,
): z.output<Schema> {
  const read = parse(schema, reply);
  answersOf(id, read.id, 'id');
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
