import { service } from '../../domain/public-service.js';
import type { Question, ValueOf } from '../../domain/question.js';
import { readRecords } from '../../domain/read-records.js';
import { RegisterError } from '../../domain/register-error.js';
import { answerFromWhole, type WholeRegister } from '../../domain/whole-register.js';
import { ReadOnce } from '../../register/read-once.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../register/register-adapter.js';
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
  return answerFromWhole(question, registerIn(reply)) as ValueOf<Q>; // it pairs each question with its value
}

const files = new ReadOnce<WholeRegister>();

function registerIn({ body, keep }: RegisterReply): WholeRegister {
  if (!Array.isArray(body)) throw new RegisterError('wrong-shape', 'expected a list of services');
  return files.value(body, keep, () => {
    const wire = readRecords(helsinkiRecord, body);
    const { items, leftOut } = readRecords(service, wire.items.map(helsinkiToService));
    // Of records that cannot be read their ids.
    const words = [...wire.items, ...wire.leftOut.map(({ id }) => ({ id }))];
    const whole = { services: items, leftOut: [...wire.leftOut, ...leftOut], institutions: [helsinki] };
    return { value: whole, words };
  });
}
