import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { canary } from '../../demo/register/management-half.js';
import { smallRegister } from '../demo/register/small-register.js';
import { serveGateway, startLane } from './gateway-under-test.js';

const lane = await startLane();
const served = await serveGateway({ register: lane.url, patience: { pause: 0, deadline: 300 } });
after(async () => {
  await served.close();
  await lane.close();
});
const idsHeld = async () => (await served.json('/services?limit=100')).items.map(({ id }: { id: string }) => id).sort();

/** Of the faults those that end by themselves, and that tests need not wait for. */
const faults = [
  'reset',
  'status-500',
  'status-404',
  'html',
  'truncated',
  'wrong-types',
  'no-etag',
  'leak',
  'close-mid-body',
  'redirect',
  'bom',
  'wrong-content-type',
  'duplicates',
  'cycle',
  'lying-total',
  'next-loop',
  'clock-skew',
  'not-modified',
  'other-answer',
] as const;
const paths = [
  null,
  '/services',
  '/services?',
  '/services/',
  '/services/1009',
  '/life-situations',
  '/institutions',
  '/changes',
];
const published = smallRegister.services.filter(({ status }) => status === 'published' || status === 'suspended');
const publishedIds = published.map(({ id }) => id);

describe('an outage, or an answer that is no answer', () => {
  it('withdraws nothing, whatever goes wrong wherever and in whatever order', async () => {
    await served.gateway.readWhole();
    const step = fc.record({
      fault: fc.option(fc.constantFrom(...faults)),
      match: fc.constantFrom(...paths),
      gone: fc.subarray(publishedIds, { maxLength: 2 }),
      whole: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        await lane.set({ fault: null, match: null, changes: {} });
        assert.equal(await served.gateway.readWhole(), 'confirmed');
        const everGone = new Set<string>();
        for (const { fault, match, gone, whole } of steps) {
          gone.forEach((id) => everGone.add(id));
          await lane.set({ fault, match, changes: Object.fromEntries(gone.map((id) => [id, null])) });
          await (whole ? served.gateway.readWhole() : served.gateway.followChanges());
          const held = await idsHeld();
          const lost = publishedIds.filter((id) => !everGone.has(id) && !held.includes(id));
          assert.deepEqual(lost, [], `${fault ?? 'no fault'} at ${match ?? 'every path'}`);
        }
        // And once the register answers, the mirror is what it says.
        await lane.set({ fault: null, match: null });
        assert.equal(await served.gateway.readWhole(), 'confirmed');
        const gone = steps.at(-1)!.gone;
        assert.deepEqual(await idsHeld(), publishedIds.filter((id) => !gone.includes(id)).sort());
      }),
      { numRuns: 25 },
    );
    await lane.set({ fault: null, match: null, changes: {} });
    await served.gateway.readWhole();
  });

  it('takes an empty list for an answer only when it is said twice', async () => {
    const most = Object.fromEntries(publishedIds.slice(0, 6).map((id) => [id, null]));
    await lane.set({ changes: most });
    assert.equal(await served.gateway.readWhole(), 'held');
    assert.deepEqual(await idsHeld(), [...publishedIds].sort());
    assert.equal(await served.gateway.readWhole(), 'confirmed');
    assert.deepEqual(await idsHeld(), publishedIds.slice(6));
    await lane.set({ changes: {} });
    assert.equal(await served.gateway.readWhole(), 'confirmed');
  });

  it('is answered through, with its age, for as long as it lasts', async () => {
    const before = await served.ask('/services/1008');
    const confirmed = before.headers.get('register-confirmed');
    await lane.set({ fault: 'status-500' });
    assert.equal(await served.gateway.readWhole(), 'failed');
    assert.equal(await served.gateway.followChanges(), 'failed');
    const meanwhile = await served.ask('/services/1008');
    assert.equal(meanwhile.status, 200);
    assert.equal(meanwhile.headers.get('etag'), before.headers.get('etag'));
    assert.equal(meanwhile.headers.get('register-confirmed'), confirmed);
    const { ageInSeconds, status } = await served.json('/health');
    assert.equal(status, 'ready');
    assert.ok(ageInSeconds >= 0);
    assert.match(
      await (await served.ask('/metrics')).text(),
      /gateway_register_reads_total\{read="whole-read",outcome="failed"\} \d/,
    );
    await lane.set({ fault: null });
  });
});

describe('management data', () => {
  it('never leaves the gateway, in whatever answer the register leaks it', async () => {
    await lane.set({ fault: 'leak' });
    assert.ok((await (await fetch(`${lane.url}/services/1008`)).text()).includes(canary));
    assert.equal(await served.gateway.readWhole(), 'confirmed');
    await served.gateway.followChanges();
    await lane.set({ fault: null });
    for (const path of [
      '/services?limit=100',
      ...smallRegister.services.map(({ id }) => `/services/${id}`),
      '/life-situations',
      ...smallRegister.lifeSituations.map(({ id }) => `/life-situations/${id}`),
      '/institutions/00000000102',
      '/institutions/00000000201',
      '/resources',
      '/changes',
      '/health',
      '/metrics',
    ]) {
      const answer = await served.ask(path);
      const said = JSON.stringify([...answer.headers]) + (await answer.text());
      assert.ok(!said.includes(canary), path);
    }
    assert.ok(!served.logged.join().includes(canary));
  });
});
