import { after, before } from 'node:test';
import { startRegister, type RegisterOptions, type RunningRegister } from '../../../demo/register/start-register.js';
import { smallRegister } from './small-register.js';

/** What tests read of any JSON; each says itself what it expects there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** A register for the tests of one file, and the ways they ask it. */
export function useRegister(options: RegisterOptions = {}) {
  let register: RunningRegister;
  before(async () => {
    register = await startRegister({ data: smallRegister, ...options });
  });
  after(() => register.close());

  const ask = (path: string, init?: RequestInit) => fetch(register.url + path, init);
  return {
    ask,
    json: async (path: string): Promise<Json> => (await ask(path)).json(),
    /** Sets what a lane (`/lane/a`) or the register itself (an empty string) does. */
    control: (lane: string, body: unknown) => ask(`${lane}/control`, { method: 'PUT', body: JSON.stringify(body) }),
    state: async (lane: string): Promise<Json> => (await ask(`${lane}/control`)).json(),
    url: () => register.url,
  };
}

/** The ids of a list's items. */
export function ids(answer: { items: readonly { id: string }[] }): string[] {
  return answer.items.map(({ id }) => id);
}
