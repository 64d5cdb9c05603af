import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { findHelsinkiSource } from './helsinki-source.js';
import { Lanes } from './lanes.js';
import { loadRegisterData } from './load-register-data.js';
import type { RegisterData } from './record.js';
import { createRegisterApi } from './register-api.js';
import { createRegisterApp } from './register-app.js';

export interface RegisterOptions {
  /** 0 or left out: any free one. */
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** A file, or the records themselves; left out: the demo's. */
  readonly data?: string | RegisterData | undefined;
  /** A file or an address. */
  readonly helsinki?: string | undefined;
  /** The generated contract; left out: the one the project commits. */
  readonly openApiFile?: string | undefined;
}

export interface RunningRegister {
  /** The base address, without a slash at its end. */
  readonly url: string;
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
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  await listen(server, port, host);
  return { url: address(server, host), close: () => close(server, lanes) };
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
