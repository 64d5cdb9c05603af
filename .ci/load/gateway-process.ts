import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../test/support/edge-servers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A gateway in a process of its own, as the command starts it. */
export interface GatewayProcess {
  readonly url: string;
  /** Resolves with how many services its mirror has, once it has read the register. */
  readonly untilRead: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

type DatabasePlace = { readonly folder: string } | { readonly url: string };

/** Starts one; its limits are set so high that they never refuse, and are counted nonetheless. */
export async function startGatewayProcess(
  register: string,
  database: DatabasePlace,
  folder: string,
): Promise<GatewayProcess> {
  const port = await freePort();
  const config = join(folder, `gateway-${port}.json`);
  const place = 'url' in database ? { url: { env: 'LOAD_DATABASE' } } : database;
  const limits = { perMinute: 1_000_000_000, burst: 1_000_000_000 };
  writeFileSync(config, JSON.stringify({ register, listen: { port }, database: place, limits }));
  const args = ['--import', 'tsx', 'src/command.ts', 'gateway', '--config', config];
  const env = { ...process.env, NODE_ENV: 'production', ...('url' in database && { LOAD_DATABASE: database.url }) };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    untilRead: async () => {
      for (;;) {
        if (child.exitCode !== null) throw new Error(`The gateway ended with code ${child.exitCode}`);
        const health = await fetch(`${url}/health`).then(
          (answer) => answer.json(),
          () => undefined,
        );
        const { services } = (health ?? {}) as { services?: number };
        if (services !== undefined) return services;
        await pause(250);
      }
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
