import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { institutionPages, openInstitution, showsServices, useDemoPages } from '../support/demo-pages.js';
import { axeFindings, moving, overflowing } from '../support/page-findings.js';

const { site: newSite } = useDemoPages();

describe('a demo page', () => {
  for (const name of institutionPages) {
    it(`${name} shows services, logs nothing, sets no cookie and asks nobody but its own site and the register`, async () => {
      const site = await newSite();
      const { page, said, asked } = await openInstitution(site, name);
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(`${site.url}/`) && !url.startsWith(`${site.register}/`)),
        [],
      );
      assert.ok(asked.some((url) => url.startsWith(site.register)));
      assert.deepEqual(await page.context().cookies(), []);
      await page.context().close();
    });
  }

  it('whose scripts are blocked shows the plain link, and the link works', async () => {
    const site = await newSite();
    const { page, said, asked } = await site.open('/institutions/blocked/');
    const links = page.locator('service-card a.fallback, service-catalog a.fallback');
    assert.equal(await links.count(), 2);
    for (const link of await links.all()) assert.ok(await link.isVisible());
    assert.equal(await page.locator('[slot=explanation]').isVisible(), true);
    assert.deepEqual(
      asked.filter((url) => url.startsWith(site.register)),
      [],
    );
    assert.ok(
      said.every((line) => /script-src/.test(line)),
      said.join('\n'),
    );
    await links.last().click();
    await page.waitForURL('**/katalogs.html');
    await page.context().close();
  });

  it('without JavaScript at all shows the plain link too', async () => {
    const site = await newSite();
    const { page } = await site.open('/institutions/municipality/', { javaScriptEnabled: false });
    assert.ok(await page.locator('service-catalog a').isVisible());
    await page.context().close();
  });

  it('is reached from the shelf by a link that works', async () => {
    const site = await newSite();
    const { page, said } = await site.open('/');
    const links = await page.locator('.pages h3 a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    assert.equal(links.length, institutionPages.length + 1);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    assert.deepEqual(said, []);
    await page.context().close();
  });
});

describe('the Helsinki page', () => {
  for (const language of ['fi', 'sv', 'en']) {
    it(`shows the whole of the city’s register, in ${language}`, async (test) => {
      const site = await newSite();
      const records = (await (
        await fetch(`${site.register}/helsinki/errandservices.json`)
      ).json()) as readonly unknown[];
      if (records.length < 100) {
        test.skip('the city’s export is not beside the project; the sample is too small');
        return;
      }
      const { page, said } = await site.open(`/institutions/helsinki/?lang=${language}`);
      await page.locator('service-catalog p.count', { hasText: /^334 / }).waitFor();
      assert.equal(await page.locator('service-catalog .left-out').count(), 0);
      assert.deepEqual(said, []);
      await page.context().close();
    });
  }
});

describe('nothing has to be scrolled sideways at 320 and at 1280 px', () => {
  for (const name of institutionPages) {
    it(`on ${name}, in the list and in a description`, async () => {
      const site = await newSite();
      const { page, said } = await openInstitution(site, name, { viewport: { width: 320, height: 800 } });
      assert.deepEqual(await overflowing(page), [], 'the list at 320');
      await openDescriptions(page);
      assert.deepEqual(await overflowing(page), [], 'a description at 320');
      await page.setViewportSize({ width: 1280, height: 800 });
      assert.deepEqual(await overflowing(page), [], 'a description at 1280');
      await page.goto(`${site.url}/institutions/${name}/`);
      await showsServices(page);
      assert.deepEqual(await overflowing(page), [], 'the list at 1280');
      assert.deepEqual(said, []);
      await page.context().close();
    });
  }
});

describe('a reader’s own settings', () => {
  for (const name of institutionPages) {
    it(`forced colours and reduced motion leave ${name} readable and without errors`, async () => {
      const site = await newSite();
      await site.control({ fault: 'hold' });
      const { page, said } = await site.open(`/institutions/${name}/`, {
        forcedColors: 'active',
        reducedMotion: 'reduce',
      });
      await page.locator('.skeleton').first().waitFor({ state: 'attached' });
      assert.equal(await moving(page), 0);
      await site.control({ fault: null });
      await site.release();
      await showsServices(page);
      await openDescriptions(page);
      assert.deepEqual(said, []);
      await page.context().close();
    });
  }
});

describe('axe finds nothing against WCAG 2.2 AA inside the elements', () => {
  for (const name of institutionPages) {
    it(`on ${name}: the answer, a description, no answer`, async () => {
      const site = await newSite();
      const { page } = await openInstitution(site, name);
      assert.deepEqual(await axeFindings(page), [], 'the answer');
      await openDescriptions(page);
      assert.deepEqual(await axeFindings(page), [], 'a description');
      await page.context().close();

      await site.control({ fault: 'status-500' });
      const failed = await site.open(`/institutions/${name}/`);
      await failed.page.locator('.trouble').first().waitFor();
      assert.deepEqual(await axeFindings(failed.page), [], 'no answer');
      await failed.page.context().close();
    });
  }

  it('and finds something where there is something to find', async () => {
    const site = await newSite();
    const { page } = await openInstitution(site, 'strict-csp');
    await page.evaluate(() => {
      const image = document.createElement('img');
      document.querySelector('service-catalog')?.shadowRoot?.querySelector('.results')?.append(image);
    });
    assert.match((await axeFindings(page)).join('\n'), /^image-alt/);
    await page.context().close();
  });
});

/** Opens a description wherever the page lets one be opened. */
async function openDescriptions(page: Page): Promise<void> {
  for (const catalog of await page.locator('service-catalog').all()) {
    await catalog.locator('.summary .name a').first().click();
    await catalog.locator('.description').waitFor();
  }
  const closed = page.locator('service-card .more button[aria-expanded=false]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('service-card')].every((card) => card.shadowRoot?.querySelector('.description')),
  );
}
