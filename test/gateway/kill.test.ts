import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { smallRegister } from '../demo/register/small-register.js';
import { startLane } from './gateway-under-test.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gateway-kill-'));
const config = join(folder, 'gateway.json');
const lane = await startLane();
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await lane.close();
  rmSync(folder, { recursive: true, force: true });
});
writeFileSync(
  config,
  JSON.stringify({
    register: lane.url,
    listen: { port: 0 },
    database: { folder: join(folder, 'mirror') },
    every: { changes: 0.01, whole: 0.02 },
  }),
);

/** A gateway in a process of its own, as the command starts it, and the lines of its log. */
async function start() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/command.ts', 'gateway', '--config', config], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines = createInterface(child.stdout);
  const url = await until(lines, (line) => line.event === 'listening').then((line) => line.url!);
  return {
    url,
    next: (event: string) => until(lines, (line) => line.event === event),
    end: async (signal: NodeJS.Signals) => {
      const exited = once(child, 'exit');
      child.kill(signal);
      running.delete(child);
      return (await exited)[0] as number | null;
    },
  };
}

type LogLine = Readonly<Partial<Record<string, string>>>;

function until(lines: Interface, isIt: (line: LogLine) => boolean): Promise<LogLine> {
  return new Promise((resolve, reject) => {
    const look = (text: string) => {
      const line = JSON.parse(text) as LogLine;
      if (!isIt(line)) return;
      lines.off('line', look);
      lines.off('close', end);
      resolve(line);
    };
    const end = () => reject(new Error('the gateway ended'));
    lines.on('line', look);
    lines.once('close', end);
  });
}

const all = smallRegister.services.filter(({ status }) => status === 'published' || status === 'suspended').length;
const count = async (url: string) => ((await (await fetch(`${url}/services`)).json()) as { total: number }).total;

describe('a gateway that is killed at any moment', () => {
  it('begins again with the mirror it had, whole, though the register is gone', { timeout: 180_000 }, async () => {
    const first = await start();
    await first.next('whole-read');
    assert.equal(await count(first.url), all);
    await first.end('SIGKILL');
    for (let round = 0; round < 4; round += 1) {
      await lane.set({ fault: null, changes: { '1039': { name: { lv: `Nosaukums ${round}` } } } });
      const gateway = await start();
      // Anywhere in a read or a write: reads follow one another without a pause.
      for (let reads = 0; reads < round; reads += 1) await gateway.next('whole-read');
      await new Promise((resolve) => setImmediate(resolve));
      await gateway.end('SIGKILL');
    }
    await lane.set({ fault: 'reset' });
    const last = await start();
    assert.equal(await count(last.url), all);
    const { name } = (await (await fetch(`${last.url}/services/1008`)).json()) as { name: { lv: string } };
    assert.equal(name.lv, 'Bērna piedzimšanas pabalsts');
    assert.equal(await last.end('SIGTERM'), 0);
  });
});
