import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openInstitution, showsServices, type Site, until, useDemoPages } from '../support/demo-pages.js';

const { site: newSite } = useDemoPages();
const hours = 60 * 60 * 1000;

/** One visit, whose list and description the browser has kept, and the next one that long after. */
async function nextVisit(site: Site, after: number, meanwhile: () => Promise<unknown>) {
  const prepare = (page: Page) => page.clock.install();
  const { page, said } = await openInstitution(site, 'municipality', { prepare, withCache: true });
  const first = await list(page);
  await page.locator('.summary .name a').first().click();
  await page.locator('.description').waitFor();
  await page.locator('.back a').click();
  await until(async () => {
    const kept = await keptIn(page);
    return kept.some((key) => key.includes('/services?')) && kept.some((key) => /\/services\/\d+$/.test(key));
  });
  const before = await site.control({});
  await meanwhile();
  await page.clock.setSystemTime(Date.now() + after);
  await page.reload();
  const askedSince = async () => (await site.control({})).requests.slice(before.requests.length);
  return { page, said, first, askedSince };
}

describe('the next visit', () => {
  it('begins with the list of the last one, while the register is asked', async () => {
    const site = await newSite();
    const { page, first } = await nextVisit(site, 3 * hours, () => site.control({ fault: 'hold' }));
    await showsServices(page);
    assert.deepEqual(await list(page), first);
    assert.equal(await page.locator('.trouble').count(), 0);
    await site.release();
    await page.context().close();
  });

  it('brings no bodies where nothing has changed', async () => {
    const site = await newSite();
    const { page, askedSince } = await nextVisit(site, 3 * hours, () => Promise.resolve());
    await showsServices(page);
    const asked = await until(async () => {
      const requests = await askedSince();
      return requests.some(({ path }) => path.startsWith('/services?')) && requests.every(({ status }) => status)
        ? requests
        : undefined;
    });
    assert.deepEqual(
      asked.filter(({ status }) => status !== 304),
      [],
    );
    await page.context().close();
  });

  it('has the list and a description that was read, with their age, while the register does not answer', async () => {
    const site = await newSite();
    const { page, first } = await nextVisit(site, 3 * hours, () => site.control({ fault: 'reset' }));
    const trouble = page.locator('service-catalog .trouble');
    await trouble.waitFor();
    assert.match(await trouble.innerText(), /pirms 3 stundām/);
    assert.deepEqual((await list(page)).names, first.names);
    await page.locator('.summary .name a').first().click();
    await page.locator('.description').waitFor();
    assert.equal((await page.locator('#description-name').innerText()).trim(), first.names[0]?.trim());
    await page.context().close();
  });

  it('a month later begins anew', async () => {
    const site = await newSite();
    const { page } = await nextVisit(site, 31 * 24 * hours, () => site.control({ fault: 'reset' }));
    await page.locator('[role=alert] .trouble').first().waitFor();
    assert.equal(await page.locator('.summary .name').count(), 0);
    await page.context().close();
  });

  it('knows nothing of what was typed', async () => {
    const site = await newSite();
    const path = '/institutions/municipality/?pakalpojumi.q=suns&pakalpojumi.situation=L101';
    const { page } = await site.open(path);
    await until(async () => (await keptIn(page)).length > 0);
    assert.ok(
      (await site.control({})).requests.some(({ path }) => path.includes('q=suns')),
      'the register was asked',
    );
    assert.deepEqual(
      (await keptIn(page)).filter((key) => key.includes('suns')),
      [],
    );
    await page.context().close();
  });
});

async function list(page: Page): Promise<{ names: string[]; count: string }> {
  return {
    names: await page.locator('service-catalog .summary .name').allInnerTexts(),
    count: await page.locator('service-catalog p.count').innerText(),
  };
}

/** Addresses of all that the browser keeps for the page. */
function keptIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'service-catalog-elements')) return [];
    const request = indexedDB.open('service-catalog-elements');
    const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const keys = database.transaction('replies').objectStore('replies').getAllKeys();
    const urls = await new Promise<string[]>((resolve) => (keys.onsuccess = () => resolve(keys.result.map(String))));
    database.close();
    return urls;
  });
}
