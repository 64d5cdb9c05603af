import type { ServicesQuestion } from '../domain/question.js';
import { RegisterError } from '../domain/register-error.js';
import type { AdapterLoader } from './register-adapter.js';
import { fetchFromRegister } from './register-http.js';

/** How a register answered once. */
export interface Measurement {
  /** When it was asked, in milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds until it had answered in full, or until it was given up. */
  readonly took: number;
  /** When its data were prepared, in milliseconds since the epoch, where it says so. */
  readonly preparedAt?: number | undefined;
  /** Why there was no answer; left out: there was one. */
  readonly error?: RegisterError | undefined;
}

/**
 * Asks a register for one service, past what is remembered, and says how long that took.
 * @throws the signal's reason when the caller aborts; what goes wrong otherwise is part of the measurement
 */
export async function measureRegister(
  address: string,
  loadAdapter: AdapterLoader,
  institutions: readonly string[],
  signal: AbortSignal,
): Promise<Measurement> {
  const question: ServicesQuestion = { about: 'services', institutions, page: 1, limit: 1 };
  const at = Date.now();
  let asked = performance.now();
  try {
    const adapter = await loadAdapter();
    asked = performance.now(); // the register does not answer for how long its adapter took to come
    const { generatedAt } = await adapter.answer(question, address, async (url, limits) =>
      fetchFromRegister(url, signal, limits),
    );
    const preparedAt = generatedAt === undefined ? undefined : Date.parse(generatedAt);
    return { at, took: performance.now() - asked, preparedAt };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const cause = error instanceof RegisterError ? error : new RegisterError('wrong-shape', String(error));
    return { at, took: performance.now() - asked, error: cause };
  }
}
