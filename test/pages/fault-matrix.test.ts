import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import { faults as ofRegister } from '../../demo/register/faults.js';
import { launchBrowser, useDemoPages } from '../support/demo-pages.js';
import { faults, letHappen, moments, type Outcome, whenAllIsRight } from '../support/fault-matrix.js';
import { faultTable } from '../support/fault-table.js';

const { site: newSite } = useDemoPages();
let browser: Browser;
before(async () => void (browser = await launchBrowser()));
after(() => browser.close());

/** What a page may ask within a minute of a register that fails: its questions once, and a probe now and then. */
const mostRequests = 25;

const outcomes: Outcome[] = [];
after(async () => {
  const { FAULTS_TABLE: file } = process.env;
  if (file) writeFileSync(file, await format(faultTable(outcomes), { parser: 'markdown', printWidth: 120 }));
});

it('every fault of the demo register is in the matrix', () => {
  const tested = new Set(faults.map(({ name }) => name));
  // What waits to be released is a tool of tests.
  const missing = Object.keys(ofRegister).filter((name) => name !== 'hold' && !tested.has(name));
  assert.deepEqual(missing, []);
});

for (const [nth, moment] of moments.entries()) {
  const possible = faults.filter(({ notAt = [] }) => !notAt.includes(moment.name));
  // The first is looked at for a minute, in which there is little to do; so all faults are looked at side by side.
  const watched = nth === 0;
  describe(moment.name, { concurrency: watched ? possible.length : 6 }, () => {
    let right: readonly string[] = [];
    before(async () => {
      right = await whenAllIsRight(await newSite(), browser, moment);
    });
    for (const fault of possible) {
      it(`${fault.name}: ${fault.meaning}`, async () => {
        const outcome = await letHappen(await newSite(), browser, fault, moment, right, watched);
        outcomes.push(outcome);
        const { requestsAMinute = 0 } = outcome;
        assert.ok(requestsAMinute <= mostRequests, `${requestsAMinute} requests within a minute`);
      });
    }
  });
}
