import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Mirror } from '../../src/gateway/mirror/mirror.js';
import type { KeptMirror, KeptRecord, MirrorStore } from '../../src/gateway/mirror/mirror-store.js';

const record = (id: string, body: object | null): KeptRecord => ({
  kind: 'institution',
  id,
  body: body && JSON.stringify(body),
  changedAt: '2026-11-23T08:00:00Z',
});

/** A store whose versions a test writes, and whose answers it may hold. */
class WrittenStore {
  readonly loads: number[] = [];
  hold: Promise<unknown> = Promise.resolve();
  version = 0;
  changed: readonly KeptRecord[] = [];

  get port(): MirrorStore {
    const state = () => ({
      version: this.version,
      changedAt: `v${this.version}`,
      confirmedAt: '',
      readAt: '',
      followedTo: '',
    });
    const load = async (since: number): Promise<KeptMirror> => {
      this.loads.push(since);
      await this.hold;
      return { ...state(), records: this.changed };
    };
    return { state: async () => state(), load } as unknown as MirrorStore;
  }

  write(records: readonly KeptRecord[]) {
    this.version += 1;
    this.changed = records;
  }
}

describe('a mirror held ready', () => {
  it('reads of the store only what has changed, and forgets what was removed', async () => {
    const store = new WrittenStore();
    const mirror = new Mirror(store.port);
    store.write([record('a', { name: 'a' }), record('b', { name: 'b' })]);
    assert.deepEqual((await mirror.catalogue())!.institution('b'), { name: 'b' });
    store.write([record('a', { name: 'other' }), record('b', null)]);
    await mirror.lookAgain();
    const catalogue = (await mirror.catalogue())!;
    assert.deepEqual(catalogue.institution('a'), { name: 'other' });
    assert.equal(catalogue.institution('b'), undefined);
    await mirror.lookAgain();
    assert.deepEqual(store.loads, [-1, 1]);
  });

  it('answers as before while a change is being read, and its state is of the same version', async () => {
    const store = new WrittenStore();
    const mirror = new Mirror(store.port);
    store.write([record('a', { name: 'a' })]);
    await mirror.catalogue();
    let release = () => undefined as void;
    store.hold = new Promise<void>((resolve) => (release = resolve));
    store.write([record('a', { name: 'other' })]);
    const looking = mirror.lookAgain();
    assert.deepEqual((await mirror.catalogue())!.institution('a'), { name: 'a' });
    assert.equal((await mirror.state()).changedAt, 'v1');
    release();
    await looking;
    assert.deepEqual((await mirror.catalogue())!.institution('a'), { name: 'other' });
    assert.equal((await mirror.state()).changedAt, 'v2');
  });

  it('keeps what it knew while the store fails, and looks again', async () => {
    const store = new WrittenStore();
    const mirror = new Mirror(store.port);
    store.write([record('a', { name: 'a' })]);
    await mirror.catalogue();
    store.write([record('a', { name: 'other' })]);
    store.hold = Promise.reject(new Error('gone'));
    await mirror.lookAgain();
    assert.deepEqual((await mirror.catalogue())!.institution('a'), { name: 'a' });
    store.hold = Promise.resolve();
    await mirror.lookAgain();
    assert.deepEqual((await mirror.catalogue())!.institution('a'), { name: 'other' });
  });
});
