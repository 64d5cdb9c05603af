/**
 * `npm run storybook`: Storybook on port 6006, and the demo register on 8081 unless one runs there already or
 * `STORYBOOK_REGISTER` names another. What follows the command is passed on to `storybook dev`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const options = ['dev', '--config-dir', 'stories/config', '--port', '6006', '--no-open', '--no-version-updates'];

const register = (await isRegisterNeeded()) ? start('--import', 'tsx', 'demo/register/main.ts') : undefined;
const storybook = start('node_modules/storybook/dist/bin/dispatcher.js', ...options, ...process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => storybook.kill(signal));
const [exitCode] = (await once(storybook, 'exit')) as [number | null];
register?.kill();
process.exitCode = exitCode ?? 0;

async function isRegisterNeeded(): Promise<boolean> {
  if (process.env.STORYBOOK_REGISTER) return false;
  try {
    await fetch('http://localhost:8081/control', { signal: AbortSignal.timeout(2000) });
    return false;
  } catch {
    return true; // fetch throws a TypeError where nobody listens
  }
}

function start(...command: string[]): ChildProcess {
  return spawn(process.execPath, command, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
}
