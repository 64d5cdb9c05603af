import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openInstitution, registerTotal, until, useDemoPages } from '../support/demo-pages.js';

const { site: newSite } = useDemoPages();
/** What the catalog of the page asks for. */
const ofPage =
  'institution=00000000101&institution=00000000107&institution=00000000112&institution=00000000115&audience=citizens&audience=entrepreneurs';

describe('a page with a strict policy and Trusted Types', () => {
  it('is not breached, and logs nothing, while a person finds, pages, chooses and opens', async () => {
    const site = await newSite();
    const { page, said } = await openInstitution(site, 'strict-csp');
    const count = page.locator('service-catalog p.count');
    const all = await registerTotal(site, ofPage);
    await count.filter({ hasText: new RegExp(`^${all} `) }).waitFor();

    await page.locator('.pages a').last().click();
    await count.filter({ hasText: '2. lapa' }).waitFor();

    await page.locator('input[type=search]').fill('pas');
    await page.locator('service-catalog mark').first().waitFor();
    const found = Number.parseInt(await count.innerText());
    assert.ok(found > 0 && found < all, `${found} of ${all}`);

    await page.locator('.summary .name a').first().click();
    await page.locator('.description').waitFor();
    await page.locator('.back a').click();
    await page.locator('.summary .name a').first().waitFor();

    await page.locator('input[type=search]').fill('');
    await count.filter({ hasText: new RegExp(`^${all} `) }).waitFor();
    const group = page.locator('life-situation-filter details details').first();
    await group.locator('summary').click();
    const situation = group.locator('button.situation').first();
    await situation.click();
    await page.locator('service-catalog .chip').waitFor();
    assert.equal(await situation.getAttribute('aria-pressed'), 'true');

    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('is not breached when the register does not answer', async () => {
    const site = await newSite();
    await site.control({ fault: 'html' });
    const { page, said } = await site.open('/institutions/strict-csp/');
    await page.locator('service-catalog .trouble').waitFor();
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('does tell of a breach when there is one', async () => {
    const site = await newSite();
    const { page, said } = await openInstitution(site, 'strict-csp');
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>not trusted</b>');
      } catch {
        // a TypeError: the policy is at work
      }
      document.body.setAttribute('style', 'color: red');
    });
    const told = async (policy: string) => said.some((line) => line.startsWith(`policy: ${policy}`));
    await until(() => told('require-trusted-types-for'));
    await until(() => told('style-src'));
    await page.context().close();
  });
});
