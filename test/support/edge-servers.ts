import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server of Debian's that stands before a gateway, or serves files. */
export interface EdgeServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A program of the system, also where only an administrator's path leads; `undefined`: not installed. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const edgeFolder = fileURLToPath(new URL('../../demo/edge/', import.meta.url));

/** The ready configuration of nginx in front of a gateway; only addresses are replaced, as its README says. */
export function startNginx(program: string, gatewayUrl: string): Promise<EdgeServer> {
  const config = readFileSync(join(edgeFolder, 'nginx.conf'), 'utf8');
  return runNginx(program, (port) =>
    replaced(config, {
      'server 127.0.0.1:8090;': `server ${new URL(gatewayUrl).host};`,
      'listen 127.0.0.1:8080;': `listen 127.0.0.1:${port};`,
    }),
  );
}

/** nginx with a folder of files, those compressed beforehand (`x.json.gz`) to whoever takes that: the fastest it can do. */
export function startFileServer(program: string, folder: string): Promise<EdgeServer> {
  const config = readFileSync(join(edgeFolder, 'nginx.conf'), 'utf8');
  // The same settings of the same program, so that only where the bytes come from is another.
  const settings = config.slice(0, config.indexOf('# REPLACE: the gateways'));
  return runNginx(
    program,
    (port) => `${settings}
      server {
        listen 127.0.0.1:${port};
        root ${folder};
        gzip_static on;
        types { application/json json; }
      }
    }`,
  );
}

async function runNginx(program: string, config: (port: number) => string): Promise<EdgeServer> {
  const folder = temporaryFolder('nginx');
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), config(port));
  const args = ['-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'];
  return started(spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }), port, folder);
}

/** Of each request Varnish notes its headers and addresses in memory, for `varnishlog`: as demo/edge says, not here. */
const unlogged =
  '-Begin,-End,-Link,-SessOpen,-SessClose,-ReqStart,-ReqMethod,-ReqURL,-ReqProtocol,-ReqHeader,-ReqUnset,-ReqAcct,' +
  '-RespProtocol,-RespStatus,-RespReason,-RespHeader,-RespUnset,-VCL_call,-VCL_return,-VCL_use,-Hit,-Timestamp,-Length,-Filters';

/** The ready configuration of Varnish in front of a gateway; only its address is replaced. */
export async function startVarnish(program: string, gatewayUrl: string): Promise<EdgeServer> {
  const folder = temporaryFolder('varnish');
  const port = await freePort();
  const { hostname, port: gatewayPort } = new URL(gatewayUrl);
  const config = replaced(readFileSync(join(edgeFolder, 'varnish.vcl'), 'utf8'), {
    '.host = "127.0.0.1";': `.host = "${hostname}";`,
    '.port = "8090";': `.port = "${gatewayPort}";`,
  });
  const file = join(folder, 'varnish.vcl');
  writeFileSync(file, config);
  const args = [
    '-F',
    '-f',
    file,
    '-a',
    `127.0.0.1:${port}`,
    '-s',
    'malloc,256m',
    '-p',
    `vsl_mask=${unlogged}`,
    '-n',
    join(folder, 'work'),
  ];
  return started(spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore'] }), port, folder);
}

/** @throws Error where the configuration does not have what is to be replaced */
function replaced(config: string, values: Readonly<Record<string, string>>): string {
  for (const [before, after] of Object.entries(values)) {
    if (!config.includes(before)) throw new Error(`demo/edge has no "${before}" any more`);
    config = config.replace(before, after);
  }
  return config;
}

/** Readable to the users as whom the servers' workers run. */
function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `gateway-${name}-`));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'logs')); // where nginx writes before it has read its configuration
  return folder;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function started(child: ChildProcess, port: number, folder: string): Promise<EdgeServer> {
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await takesConnections(port))) {
    if (child.exitCode === null) continue; // each look is a connection, so nothing spins
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${child.spawnfile} ended with code ${child.exitCode} before it listened`);
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.end(() => resolve(true)));
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
}
