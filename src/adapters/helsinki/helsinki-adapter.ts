import { service, type Service, type ServiceRecord } from '../../domain/public-service.js';
import type { AllServicesQuestion, LifeSituationsQuestion, Question, ValueOf } from '../../domain/question.js';
import { readRecords, type ReadRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { selectServices } from '../../domain/select-services.js';
import type { AllServices } from '../../domain/service-page.js';
import type { LifeSituation, LifeSituationNode } from '../../domain/life-situation.js';
import { ReadOnce } from '../../register/read-once.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../register/register-adapter.js';
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
  const reply = await read(address, limits);
  return answer(question, registerIn(reply)) as ValueOf<Q>; // `answer` pairs each question with its value
}

function answer(question: Question, register: ReadRecords<Service>): ValueOf<Question> {
  const { items, leftOut } = register;
  switch (question.about) {
    case 'services':
      return { ...selectServices(items, question), leftOut };
    case 'all-services':
      return allServices(register, question);
    case 'service':
      return serviceRecord(register, question.id);
    case 'life-situations':
      return { items: lifeEvents(items, question), leftOut: [] };
    case 'life-situation':
      return lifeEvent(items, question.id);
    case 'institution':
      return question.registrationNumber === helsinki.registrationNumber ? helsinki : undefined;
    case 'resources':
      return { items: [], leftOut: [] };
  }
}

const files = new ReadOnce<ReadRecords<Service>>();

function registerIn({ body, keep }: RegisterReply): ReadRecords<Service> {
  if (!Array.isArray(body)) throw new RegisterError('wrong-shape', 'expected a list of services');
  return files.value(body, keep, () => {
    const wire = readRecords(helsinkiRecord, body);
    const { items, leftOut } = readRecords(service, wire.items.map(helsinkiToService));
    // Of records that cannot be read their ids.
    const words = [...wire.items, ...wire.leftOut.map(({ id }) => ({ id }))];
    return { value: { items, leftOut: [...wire.leftOut, ...leftOut] }, words };
  });
}

function allServices({ items, leftOut }: ReadRecords<Service>, question: AllServicesQuestion): AllServices {
  const { about: _, most, ...narrowed } = question;
  const whole = { about: 'services', page: 1, limit: Infinity, ...narrowed } as const;
  const { items: services, total } = selectServices(items, whole);
  return total > most ? { total, leftOut: [] } : { total, services, leftOut };
}

function serviceRecord({ items, leftOut }: ReadRecords<Service>, id: string): ServiceRecord {
  const found = items.find((one) => one.id === id);
  if (found) return found;
  const unreadable = leftOut.find((one) => one.id === id);
  if (unreadable) throw new RegisterError('wrong-shape', `record ${id}: ${unreadable.reason}`);
  return { id, status: 'unknown' };
}

/** The register has codes without a tree, all of them of people's lives; a code that some service names is a situation. */
function lifeEvents(
  services: readonly Service[],
  { about: _, ...narrowed }: LifeSituationsQuestion,
): LifeSituationNode[] {
  const { audiences = [] } = narrowed;
  if (audiences.length > 0 && !audiences.includes('citizens')) return [];
  const { facets } = selectServices(services, { about: 'services', page: 1, limit: 1, ...narrowed });
  return (facets?.lifeSituation ?? []).map(({ value, count }) => lifeEventNode(value, count));
}

function lifeEventNode(id: string, serviceCount: number): LifeSituationNode {
  return { id, name: helsinkiLifeEventName(id), audience: 'citizens', serviceCount };
}

function lifeEvent(services: readonly Service[], id: string): LifeSituation | undefined {
  const named = services.filter((one) => one.lifeSituationIds?.includes(id));
  if (named.length === 0) return undefined;
  return { ...lifeEventNode(id, named.length), steps: [] };
}
