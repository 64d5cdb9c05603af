import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { showsServices, type Site, until, useDemoPages } from '../support/demo-pages.js';

const { site: newSite } = useDemoPages();
/** The least that the browser's own rounding could make of nothing. */
const noShift = 0.0005;

/** Notes by how much what somebody sees moves without their doing. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);

async function openHeld(site: Site, width: number): Promise<Page> {
  await site.control({ fault: 'hold' });
  const { page } = await site.open('/institutions/municipality/', {
    prepare: watchShifts,
    viewport: { width, height: 900 },
  });
  await page.locator('service-catalog .skeleton').first().waitFor();
  await until(async () => (await site.control({})).held >= 2);
  return page;
}

describe('the first view', () => {
  for (const width of [320, 768, 1280]) {
    it(`moves nothing that was there before at ${width} px`, async () => {
      const site = await newSite();
      const page = await openHeld(site, width);
      // What stands below the situations waits for them, for a second; a narrow page has them closed.
      const waits = await page
        .locator('service-catalog .filters')
        .evaluate((filters) => getComputedStyle(filters).animationName);
      assert.equal(waits, 'appear');
      await site.control({ fault: null });
      await site.release();
      await showsServices(page);
      const moved = await shifts(page);
      assert.ok(moved.reduce((sum, value) => sum + value, 0) < noShift, `moved by ${moved.join(' and ')}`);
      await page.context().close();
    });
  }

  it('asks the register nothing that a link of the page has asked for already', async () => {
    const site = await newSite();
    const { page: before } = await site.open('/katalogs.html');
    await addCatalog(before, site.register);
    await before.context().close();
    const first = (await site.control({})).requests.map(({ path }) => path);
    const list = first.find((path) => path.startsWith('/services?')) ?? '';
    assert.notEqual(list, '');

    const { page } = await site.open('/katalogs.html');
    await page.evaluate(async (href) => {
      const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href });
      link.crossOrigin = 'anonymous';
      const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
      document.head.append(link);
      await loaded;
    }, site.register + list);
    await addCatalog(page, site.register);
    const asked = (await site.control({})).requests.slice(first.length).map(({ path }) => path);
    assert.deepEqual([...asked].sort(), [...first].sort());
    await page.context().close();
  });
});

/** Adds a catalog to a page, and waits until it has asked for all it wants at first. */
async function addCatalog(page: Page, register: string): Promise<void> {
  await page.evaluate((address) => {
    const catalog = document.createElement('service-catalog');
    catalog.id = 'added';
    catalog.setAttribute('register', address);
    document.body.append(catalog);
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '/embed.js' });
    document.head.append(script);
  }, register);
  await page.locator('#added .summary .name').first().waitFor();
  await page.locator('#added .situation').nth(1).waitFor({ state: 'attached' });
}
