import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type CheckedRecord, filesIn, readPayload } from '../../.ci/checked-payloads.js';
import { payloadChecks } from '../../.ci/payload-checks.js';

const registers = fileURLToPath(new URL('../../../shared/registers/', import.meta.url));

/** Published payloads of each register, how many of their records are services shown, and why others are not. */
const published = [
  { adapter: 'helsinki', folder: 'helsinki-tpr', services: 334, reasons: [/^service: id: expected number; fi\.name:/] },
  {
    adapter: 'ptv',
    folder: 'ptv-finland',
    services: 15,
    reasons: [
      /^a general description as the register imports it/,
      /^Service: status: expected published or suspended; name: is empty/,
      /^ServiceChannel: (id: expected string|it has no name)/,
      /^GeneralDescription: its id is no guid/,
    ],
  },
  { adapter: 'hsds', folder: 'hsds-3.0', services: 2, reasons: [] },
  { adapter: 'hsds', folder: 'open-referral-uk', services: 2, reasons: [] },
  { adapter: 'cpsv-ap', folder: 'cpsv-ap', services: 1, reasons: [] },
  // A concept of Flanders' catalogue is offered by nobody until an institution makes it its own.
  { adapter: 'cpsv-ap', folder: 'flanders-ipdc', services: 6, reasons: [/^service: holder: expected object$/] },
] as const;

describe('published payloads', () => {
  for (const { adapter, folder, services, reasons } of published) {
    const skip = existsSync(registers + folder) ? false : `there is no ../shared/registers/${folder} here`;
    it(`${folder} comes through ${adapter}, or is named with the reason`, { skip }, async () => {
      const records = await check(adapter, filesIn(registers + folder));
      const shown = records.filter(({ outcome, words }) => outcome === 'shown' && /^service “/i.test(words));
      assert.equal(shown.length, services);
      const unexplained = records.filter(
        ({ outcome, words }) => outcome === 'left out' && !reasons.some((reason) => reason.test(words)),
      );
      assert.deepEqual(unexplained, []);
    });
  }

  it('of no register are named, and break nothing', async () => {
    const files = ['package.json', 'demo/register/helsinki/sample.json'];
    for (const adapter of payloadChecks.keys()) {
      const records = await check(adapter, files);
      assert.ok(records.length >= files.length, adapter);
      assert.ok(
        records.every(({ words }) => words !== ''),
        adapter,
      );
    }
  });
});

async function check(adapter: string, files: readonly string[]): Promise<CheckedRecord[]> {
  return (await payloadChecks.get(adapter)?.(files.map(readPayload))) ?? [];
}
