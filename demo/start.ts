/**
 * `npm start`: the demo register in a process of its own, so that it can be stopped as a real register can fail,
 * and the institutions' pages in this one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Replay, replays } from './register/replays.js';
import { embedFolder, type RunningPages, startPages } from './pages-server.js';

const registerMain = fileURLToPath(new URL('./register/main.ts', import.meta.url));
const projectFolder = fileURLToPath(new URL('../', import.meta.url));

const options = readOptions();
let isStopping = false;
let pages: RunningPages | undefined = undefined;

if (!existsSync(join(embedFolder, 'embed.js'))) {
  console.warn('dist/embed is missing, so the pages show only their fallback links: run npm run build first.');
}

const wanted = { pages: portFrom('PORT', 8080), register: portFrom('REGISTER_PORT', 8081) };
const registerPort = await findFreePort(wanted.register);
const registerUrl = `http://localhost:${registerPort}`;
const replayPorts = await findReplayPorts(registerPort + 1);
const register = startRegister(registerPort);
// npm passes the terminal's signal on, so each may arrive twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
process.once('exit', () => register.kill());

await waitForRegister();
pages = await startPagesNear(wanted.pages);
console.log(`Open ${pages.url}/`);

function readOptions(): { data?: string; helsinki?: string } {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, helsinki: { type: 'string' } } });
    return values;
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm start -- [--data FILE] [--helsinki URL|FILE]`,
    );
    process.exit(2);
  }
}

function portFrom(name: string, otherwise: number): number {
  const port = Number(process.env[name] ?? otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`${name} must be a port number, not "${process.env[name]}".`);
  process.exit(2);
}

async function findFreePort(from: number): Promise<number> {
  for (let port = from; port < Math.min(from + 50, 65_536); port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${from} and ${from + 49}.`);
}

/** Each of the replayed registers has an origin of its own, as it has in the world. */
async function findReplayPorts(from: number): Promise<Readonly<Record<Replay, number>>> {
  const ports: [Replay, number][] = [];
  for (const name of replays) {
    const last = ports.at(-1)?.[1];
    ports.push([name, await findFreePort(last === undefined ? from : last + 1)]);
  }
  return Object.fromEntries(ports) as Record<Replay, number>;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}

function startRegister(port: number): ChildProcess {
  const registerOptions = ['--port', String(port), '--replays', Object.values(replayPorts).join(), ...dataOptions()];
  const child = spawn(process.execPath, ['--import', 'tsx', registerMain, ...registerOptions], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // A signal from the terminal reaches both processes; the short wait lets ours be noticed first.
  child.once('exit', () => setTimeout(() => sayRegisterIsGone(port), 100));
  return child;
}

/** The files a person gave are meant from where they stand, not from the project's folder. */
function dataOptions(): string[] {
  const { data, helsinki } = options;
  return [
    ...(data ? ['--data', resolve(data)] : []),
    ...(helsinki ? ['--helsinki', isAddress(helsinki) ? helsinki : resolve(helsinki)] : []),
  ];
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}

function sayRegisterIsGone(port: number): void {
  if (isStopping) return;
  const ports = [...(port === 8081 ? [] : ['--port', String(port)]), '--replays', Object.values(replayPorts).join()];
  const again = [...ports, ...dataOptions()].join(' ');
  const command = `npm run register${again && ` -- ${again}`}`;
  console.warn(`The register has stopped; the pages stay up without it. To start it again: ${command}`);
}

/** Opening a page before the register listens would show an outage that is only a late start. */
async function waitForRegister(): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (register.exitCode === null && Date.now() < deadline) {
    try {
      await fetch(`${registerUrl}/control`, { signal: AbortSignal.timeout(1000) });
      return;
    } catch {
      // Not listening yet: asked again until the deadline.
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}

async function startPagesNear(port: number): Promise<RunningPages> {
  const free = await findFreePort(port);
  const addresses = Object.entries(replayPorts).map(([name, at]) => [name, `http://localhost:${at}`]);
  return startPages({ port: free, registerUrl, replays: Object.fromEntries(addresses), ...helsinkiAddress() });
}

/** An address is read by the page itself; a file reaches it through the register. */
function helsinkiAddress(): { helsinkiUrl?: string } {
  const { helsinki } = options;
  return helsinki && isAddress(helsinki) ? { helsinkiUrl: helsinki } : {};
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  register.kill();
  await pages?.close();
  process.exit(0);
}
