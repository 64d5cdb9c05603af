import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { faults as ofRegister } from '../../demo/register/faults.js';
import { launchBrowser, useDemoPages } from '../support/demo-pages.js';
import { faults, letHappen, moments, whenAllIsRight } from '../support/fault-matrix.js';

const { site: newSite } = useDemoPages();
let browser: Browser;
before(async () => void (browser = await launchBrowser()));
after(() => browser.close());

/** What a page may ask within a minute of a register that fails: its questions once, and a probe now and then. */
const mostRequests = 25;

it('every fault of the demo register is in the matrix', () => {
  const tested = new Set(faults.map(({ name }) => name));
  // What waits to be released is a tool of tests.
  const missing = Object.keys(ofRegister).filter((name) => name !== 'hold' && !tested.has(name));
  assert.deepEqual(missing, []);
});

for (const moment of moments) {
  describe(moment.name, { concurrency: 6 }, () => {
    let right: readonly string[] = [];
    before(async () => {
      right = await whenAllIsRight(await newSite(), browser, moment);
    });
    for (const fault of faults.filter(({ notAt = [] }) => !notAt.includes(moment.name))) {
      it(`${fault.name}: ${fault.meaning}`, async () => {
        await letHappen(await newSite(), browser, fault, moment, right);
      });
    }
  });
}
