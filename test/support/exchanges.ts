import type { Question, ValueOf } from '../../src/domain/question.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../src/register/register-adapter.js';

/** What a register said at one address. */
export type Said = Pick<RegisterReply, 'status' | 'body'>;

/** A question, and all that the register said when an adapter asked it. */
export interface Exchange {
  readonly adapter: RegisterAdapter;
  readonly question: Question;
  /** The register's. */
  readonly address: string;
  /** By address, in the order in which they were asked for. */
  readonly said: ReadonlyMap<string, Said>;
}

/** An answer, and the words its adapter says it was made of. */
export interface Answered {
  readonly value: ValueOf<Question>;
  readonly kept: ReadonlyMap<string, Said>;
}

/** Asks a register that runs. */
export async function askRegister(adapter: RegisterAdapter, address: string, question: Question): Promise<Exchange> {
  const said = new Map<string, Said>();
  await adapter.answer(question, address, async (url) => {
    const response = await fetch(url);
    const body = (await response.json()) as unknown;
    const reply = { status: response.status as Said['status'], body };
    said.set(url, reply);
    return reply;
  });
  return { adapter, question, address, said };
}

/** Asks once more, of a register that says these words; whatever else is asked for gets those that came first. */
export async function answerFrom({ adapter, question, address, said }: Exchange): Promise<Answered> {
  const kept = new Map<string, Said>();
  const [first] = said.values();
  const read: ReadRegister = async (url) => {
    const reply = said.get(url) ?? first;
    if (!reply) throw new Error(`nothing was said at ${url}`);
    return { ...reply, keep: (words) => void kept.set(url, { ...reply, body: words }) };
  };
  const value = await adapter.answer(question, address, read);
  return { value, kept };
}
