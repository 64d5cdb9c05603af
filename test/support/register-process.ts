import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A demo register in a process of its own, so that it can be stopped as a real one is. */
export interface RegisterProcess {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the demo register on a free port, or on the one given, and waits until it listens. */
export async function startRegisterProcess(port = 0, options: readonly string[] = []): Promise<RegisterProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'demo/register/main.ts', '--port', String(port), ...options],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (!url) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      await exited;
    };
    return { url, stop };
  }
  throw new Error('The demo register ended before it listened');
}
