import { service, serviceSummary, type Service } from '../../domain/public-service.js';
import type { LifeSituationsQuestion, Question, ValueOf } from '../../domain/question.js';
import { readRecords, type ReadRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { selectServices } from '../../domain/select-services.js';
import type { LifeSituation, LifeSituationNode } from '../../domain/life-situation.js';
import type { ReadRegister, RegisterAdapter } from '../../register/register-adapter.js';
import { helsinkiLifeEventName } from './helsinki-life-events.js';
import { helsinki, helsinkiToService } from './helsinki-to-service.js';
import { helsinkiRecord } from './helsinki-wire.js';

/**
 * Reads the City of Helsinki's service register, published whole as one JSON file (the `register` address is the
 * file's). The register has no questions: lists are filtered and sorted here. It states no update dates, no resource
 * states and no steps of life events, and its prices and deadlines are words.
 */
export const helsinkiAdapter: RegisterAdapter = { name: 'helsinki', answer: answerFromHelsinki };

/** The file is some 4 MB and growing, on a slow line too. */
const limits = { maxBytes: 16 * 1024 * 1024, deadline: 30_000 };

async function answerFromHelsinki<Q extends Question>(
  question: Q,
  address: string,
  read: ReadRegister,
): Promise<ValueOf<Q>> {
  const { body } = await read(address, limits);
  return answer(question, registerIn(body)) as ValueOf<Q>; // `answer` pairs each question with its value
}

function answer(question: Question, register: ReadRecords<Service>): ValueOf<Question> {
  const { items, leftOut } = register;
  switch (question.about) {
    case 'services':
      return { ...selectServices(items, question), leftOut };
    case 'service':
      return items.find(({ id }) => id === question.id) ?? { id: question.id, status: 'unknown' };
    case 'life-situations':
      return { items: lifeEvents(items, question), leftOut: [] };
    case 'life-situation':
      return lifeEvent(items, question.id);
    case 'institution':
      return question.registrationNumber === helsinki.registrationNumber ? helsinki : undefined;
    case 'resources':
      return [];
  }
}

/** The file decoded once for as long as its words stay the same. */
const decoded = new WeakMap<object, ReadRecords<Service>>();

function registerIn(body: unknown): ReadRecords<Service> {
  if (!Array.isArray(body)) throw new RegisterError('wrong-shape', 'expected a list of services');
  const register = decoded.get(body) ?? decode(body);
  decoded.set(body, register);
  return register;
}

function decode(records: readonly unknown[]): ReadRecords<Service> {
  const wire = readRecords(helsinkiRecord, records);
  const { items, leftOut } = readRecords(service, wire.items.map(helsinkiToService));
  return { items, leftOut: [...wire.leftOut, ...leftOut] };
}

/** The register has codes without a tree; a code that some service names is a situation. */
function lifeEvents(services: readonly Service[], { audiences = [] }: LifeSituationsQuestion): LifeSituationNode[] {
  const wanted = services.filter((one) => audiences.length === 0 || one.audiences.some((a) => audiences.includes(a)));
  const codes = new Set(wanted.flatMap((one) => one.lifeSituationIds ?? []));
  return [...codes].map((code) => lifeEventNode(wanted, code));
}

function lifeEventNode(services: readonly Service[], id: string): LifeSituationNode {
  const serviceCount = services.filter((one) => one.lifeSituationIds?.includes(id)).length;
  return { id, name: helsinkiLifeEventName(id), audience: 'citizens', serviceCount };
}

function lifeEvent(services: readonly Service[], id: string): LifeSituation | undefined {
  const named = services.filter((one) => one.lifeSituationIds?.includes(id));
  if (named.length === 0) return undefined;
  const name = helsinkiLifeEventName(id);
  return { ...lifeEventNode(services, id), steps: [{ title: name, services: readRecords(serviceSummary, named).items }] };
}
