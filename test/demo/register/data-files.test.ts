import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startRegister } from '../../../demo/register/start-register.js';
import { ids, type Json } from './ask-register.js';
import { smallRegister } from './small-register.js';

const main = fileURLToPath(new URL('../../../demo/register/main.ts', import.meta.url));
const corpus = [
  {
    id: 'K-1',
    name: 'Suņa reģistrācija',
    description: 'Par suni.',
    institution: 'Ozolu novada pašvaldība',
    category: 'Mājdzīvnieki',
    recipient: 'Fiziska persona, Juridiska persona',
    channels: ['Klātiene', 'E-pakalpojums', 'Balodis'],
    municipality: 'Ozolu novada',
    updated: '2025-01-02',
  },
  {
    id: 'K-2',
    name: 'Licence',
    description: 'Par licenci.',
    institution: 'Licenču birojs',
    category: 'Licences',
    recipient: 'Juridiska persona',
    channels: ['Pasts'],
    updated: '2025-01-03',
  },
];

describe('a data file', () => {
  let folder: string;
  const write = async (name: string, value: unknown) => {
    const file = join(folder, name);
    await writeFile(file, JSON.stringify(value));
    return file;
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'register-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('may hold search records', async () => {
    const register = await startRegister({ data: await write('corpus.json', corpus) });
    const json = async (path: string): Promise<Json> => (await fetch(register.url + path)).json();
    const dog = await json('/services/K-1');
    assert.deepEqual(dog.channelKinds, ['in-person', 'e-service', 'other']);
    assert.deepEqual(dog.audiences, ['citizens', 'entrepreneurs']);
    assert.deepEqual(dog.territories[0].name, { lv: 'Ozolu novads' });
    assert.equal(dog.fee.status, 'unknown');
    assert.equal(dog.updatedAt, '2025-01-02');
    assert.equal((await json(`/institutions/${dog.holder.registrationNumber}`)).name.lv, 'Ozolu novada pašvaldība');
    assert.deepEqual(ids(await json('/services?q=licenc')), ['K-2']);
    const tree = (await json('/life-situations')).items;
    assert.deepEqual(
      tree.map(({ name, serviceCount }: Json) => [name.lv, serviceCount]),
      [
        ['Licences', 1],
        ['Mājdzīvnieki', 1],
      ],
    );
    await register.close();
  });

  it('is refused when it is something else', async () => {
    await assert.rejects(startRegister({ data: await write('odd.json', { a: 1 }) }), /is no register/);
  });

  it('is served by the command line until it is told to stop', async () => {
    const file = await write('small.json', smallRegister);
    const server = spawn(process.execPath, ['--import', 'tsx', main, '--port', '0', '--data', file]);
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
    const url = /^register listening on (http:\/\/localhost:\d+)$/.exec(line)?.[1];
    assert.ok(url, line);
    assert.equal((await (await fetch(`${url}/services`)).json()).total, 7);
    server.kill('SIGTERM');
    assert.deepEqual(await once(server, 'exit'), [0, null]);
  });
});

describe('closing', () => {
  it('does not wait for answers that never come', async () => {
    const register = await startRegister({ data: smallRegister });
    const asking = fetch(`${register.url}/services?fault=hang`);
    while ((await (await fetch(`${register.url}/control`)).json()).requests.length === 0);
    await Promise.all([register.close(), assert.rejects(asking, TypeError)]);
  });
});
