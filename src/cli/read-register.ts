import type { Institution } from '../domain/institution.js';
import type { Service } from '../domain/public-service.js';
import type { Question, ValueOf } from '../domain/question.js';
import { RegisterError } from '../domain/register-error.js';
import type { RegisterAdapter } from '../register/register-adapter.js';
import { fetchFromRegister } from '../register/register-http.js';

/** The descriptions an audit compares pages with. */
export interface ReadRegister {
  readonly services: readonly Service[];
  /** Those asked for, and the holders of what was read, as far as the register knows them. */
  readonly institutions: readonly Institution[];
  /** Ids of services that the register lists and that could not be read. */
  readonly unread: readonly string[];
}

const mostServices = 3000;
const atOnce = 6;
const mostTries = 3;
/** Milliseconds before a busy register is asked again, where it does not say. */
const pause = 1000;
const longestPause = 10_000;

/**
 * Reads all descriptions of the institutions through the adapter that pages use as well.
 * @param address the register's, as a page gives it
 * @param institutions registration numbers; none: all of the register's
 * @throws RegisterError where the register gives no list, or has more than 3,000 services for it
 */
export async function readRegister(
  address: string,
  adapter: RegisterAdapter,
  institutions: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): Promise<ReadRegister> {
  const ask = <Q extends Question>(question: Q) => askPatiently(question, address.replace(/\/+$/, ''), adapter, signal);
  const all = await ask({ about: 'all-services', institutions, most: mostServices });
  if (!all.services) {
    throw new RegisterError(
      'too-large',
      `${all.total} services: name institutions, so that they are ${mostServices} at most`,
    );
  }
  const unread = all.leftOut.map(({ id = '' }) => id);
  const services: Service[] = [];
  await each(all.services, async ({ id }) => {
    const record = await ask({ about: 'service', id }).catch(ifAnswering);
    if (record?.status === 'published' || record?.status === 'suspended') services.push(record);
    else unread.push(id);
  });
  const holders = new Set([...institutions, ...services.map(({ holder }) => holder.registrationNumber)]);
  const known: Institution[] = [];
  await each([...holders], async (registrationNumber) => {
    const institution = await ask({ about: 'institution', registrationNumber }).catch(ifAnswering);
    if (institution) known.push(institution);
  });
  // Answers come in any order; the report does not.
  const order = new Map(all.services.map(({ id }, index) => [id, index]));
  services.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { services, institutions: known, unread };
}

async function askPatiently<Q extends Question>(
  question: Q,
  address: string,
  adapter: RegisterAdapter,
  signal: AbortSignal,
): Promise<ValueOf<Q>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await adapter.answer(question, address, (url, limits) => fetchFromRegister(url, signal, limits));
    } catch (error) {
      const isPassing = error instanceof RegisterError && ['busy', 'timeout', 'unreachable'].includes(error.reason);
      if (!isPassing || tries === mostTries || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(longestPause, error.retryAfter ?? pause * tries)));
    }
  }
}

/** One record that cannot be read does not keep the rest from being compared; a register that is gone does. */
function ifAnswering(error: unknown): undefined {
  if (error instanceof RegisterError && ['wrong-shape', 'not-json', 'status', 'too-large'].includes(error.reason))
    return;
  throw error;
}

async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items];
  const work = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
