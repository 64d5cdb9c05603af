import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { startRegister } from '../../demo/register/start-register.js';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import { type Gateway, type GatewayOptions, openGateway } from '../../src/gateway/gateway.js';
import type { LogDetails } from '../../src/gateway/log.js';
import { openPgliteDatabase } from '../../src/gateway/mirror/pglite-database.js';
import { smallRegister } from '../demo/register/small-register.js';

/** What tests read of any JSON; each says itself what it expects there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** The demo register on a port of its own, with a lane that a test decides about. */
export async function startLane(data: Parameters<typeof startRegister>[0] = { data: smallRegister }) {
  const register = await startRegister(data);
  const url = `${register.url}/lane/gateway`;
  return {
    url,
    set: async (control: object) => {
      const answer = await fetch(`${url}/control`, { method: 'PUT', body: JSON.stringify(control) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    state: async (): Promise<Json> => (await fetch(`${url}/control`)).json(),
    close: () => register.close(),
  };
}

/** A gateway on a port of its own, and what it wrote into its log. */
export interface ServedGateway {
  readonly gateway: Gateway;
  readonly url: string;
  readonly logged: string[];
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly json: (path: string) => Promise<Json>;
  readonly close: () => Promise<void>;
}

export async function serveGateway(
  options: Partial<GatewayOptions> & Pick<GatewayOptions, 'register'>,
): Promise<ServedGateway> {
  const logged: string[] = [];
  const log = (level: string, event: string, details: LogDetails = {}) =>
    void logged.push(JSON.stringify({ level, event, ...details }));
  const gateway = await openGateway({
    adapter: virsisAdapter,
    database: options.database ?? (await openPgliteDatabase()),
    patience: { pause: 0, deadline: 2000 },
    log,
    ...options,
  });
  const server = createAdaptorServer({ fetch: gateway.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, init?: RequestInit) => fetch(url + path, init);
  return {
    gateway,
    url,
    logged,
    ask,
    json: async (path) => (await ask(path)).json(),
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await gateway.close();
    },
  };
}
