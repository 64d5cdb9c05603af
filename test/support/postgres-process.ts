import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of a test's own. */
export interface PostgresProcess {
  /** The address of its first database. */
  readonly url: string;
  /** Makes an empty database and gives its address. */
  readonly createDatabase: (name: string) => string;
  readonly stop: () => void;
}

/** Where Debian puts what its package `postgresql` has; `undefined`: not installed. */
export function findPostgres(): string | undefined {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(folder, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** Starts it on a socket in a folder of its own, and waits until it takes connections. It refuses to run as root. */
export function startPostgres(bin: string): PostgresProcess {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const asUser = (command: string, args: readonly string[]): [string, string[]] =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, [...args]];
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const run = (command: string, args: readonly string[]) =>
    execFileSync(...asUser(join(bin, command), args), { stdio: 'ignore', cwd: '/', timeout: 30_000 });
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'gateway', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']);
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  const address = (name: string) => `postgres://gateway@localhost/${name}?host=${encodeURIComponent(folder)}`;
  return {
    url: address('postgres'),
    createDatabase: (name) => {
      run('createdb', ['-h', folder, '-U', 'gateway', name]);
      return address(name);
    },
    stop: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
