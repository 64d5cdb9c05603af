import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { findHelsinkiSource } from './helsinki-source.js';
import { Lanes } from './lanes.js';
import { loadRegisterData } from './load-register-data.js';
import type { RegisterData } from './record.js';
import { createRegisterApi } from './register-api.js';
import { createRegisterApp } from './register-app.js';
import { createReplayApp, type Replay, type ReplayAddresses, replays } from './replays.js';

export interface RegisterOptions {
  /** 0 or left out: any free one. */
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** A file, or the records themselves; left out: the demo's. */
  readonly data?: string | RegisterData | undefined;
  /** A file or an address. */
  readonly helsinki?: string | undefined;
  /** Ports of the replayed registers, in the order of `replays`, 0 for any free one; left out: they have no origin of their own. */
  readonly replayPorts?: readonly number[] | undefined;
  /** The generated contract; left out: the one the project commits. */
  readonly openApiFile?: string | undefined;
}

export interface RunningRegister {
  /** The base address, without a slash at its end. */
  readonly url: string;
  /** Where the replayed registers answer that have an origin of their own. */
  readonly replays: Readonly<Partial<ReplayAddresses>>;
  close(): Promise<void>;
}

/** How long answers under way may take when the register is closed. */
const grace = 500;

/** Starts a demo register. */
export async function startRegister(options: RegisterOptions = {}): Promise<RunningRegister> {
  const { port = 0, host = '127.0.0.1', data } = options;
  const lanes = new Lanes(typeof data === 'object' ? data : await loadRegisterData(data));
  const openApiFile = options.openApiFile ?? new URL('../../src/adapters/virsis/openapi.json', import.meta.url);
  const api = createRegisterApi({ helsinki: findHelsinkiSource(options.helsinki), openApiFile });
  const app = createRegisterApp(lanes, api);
  const serving = async (fetch: Parameters<typeof createAdaptorServer>[0]['fetch'], at: number) => {
    const server = createAdaptorServer({ fetch, overrideGlobalObjects: false });
    await listen(server, at, host);
    return server;
  };
  const server = await serving(app.fetch, port);
  const others: [Replay, ServerType][] = [];
  for (const [nth, at] of (options.replayPorts ?? []).entries()) {
    const name = replays[nth];
    if (name) others.push([name, await serving(createReplayApp(name, app).fetch, at)]);
  }
  return {
    url: address(server, host),
    replays: Object.fromEntries(others.map(([name, one]) => [name, address(one, host)])),
    close: async () => {
      await Promise.all([server, ...others.map(([, one]) => one)].map((one) => close(one, lanes)));
    },
  };
}

function listen(server: ServerType, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function address(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  return `http://${local ? 'localhost' : host}:${port}`;
}

/** Lets answers under way finish, for a while; those that never would are cut off. */
function close(server: ServerType, lanes: Lanes): Promise<void> {
  lanes.releaseAll();
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
