import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type RunningPages, startPages } from '../../demo/pages-server.js';
import { launchBrowser, openInstitution, showsServices, type Site, siteOf } from '../support/demo-pages.js';
import { type RegisterProcess, startRegisterProcess } from '../support/register-process.js';

/** The browser itself notes in the console that a request failed; nobody can keep it from doing so. */
const saidByBrowser = /^error: Failed to load resource/;

describe('when the register goes down and comes back', () => {
  let browser: Browser;
  let register: RegisterProcess;
  let pages: RunningPages;
  let site: Site;
  before(async () => void (browser = await launchBrowser()));
  after(() => browser.close());
  beforeEach(async () => {
    register = await startRegisterProcess();
    pages = await startPages({ port: 0, registerUrl: register.url });
    site = siteOf(browser, pages.url, register.url);
  });
  afterEach(async () => {
    await pages.close();
    await register.stop();
  });
  const restart = async () => void (register = await startRegisterProcess(Number(new URL(register.url).port)));
  /** Time passes as the test says; everything else is as it is. */
  const withClock = { prepare: (page: Page) => page.clock.install() };

  it('the last good list stays with its age, and is current again without a reload', async () => {
    const { page, said } = await openInstitution(site, 'municipality', withClock);
    const { names, count } = await list(page);
    const loads = await countLoads(page);

    await register.stop();
    await page.clock.fastForward('05:00');
    const trouble = page.locator('service-catalog .trouble');
    await trouble.waitFor();
    assert.match(await trouble.innerText(), /neatbild/);
    assert.match(await trouble.innerText(), /pirms 5 minūtēm/);
    const kept = await list(page);
    assert.deepEqual(kept.names, names);
    assert.ok(kept.count.startsWith(count) && kept.count.includes('neatbild'), `a person hears "${kept.count}"`);

    await restart();
    await page.clock.fastForward('01:00');
    await trouble.waitFor({ state: 'detached', timeout: 40_000 });
    assert.deepEqual(await list(page), { names, count });
    assert.equal(loads(), 0);
    assert.deepEqual(
      said.filter((line) => !saidByBrowser.test(line)),
      [],
    );
    await page.context().close();
  });

  it('a person who comes back to the page after a while sees how old it is', async () => {
    const { page } = await openInstitution(site, 'municipality', withClock);
    const { names } = await list(page);
    await register.stop();
    await page.clock.setSystemTime(Date.now() + 3 * 60 * 60 * 1000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const trouble = page.locator('service-catalog .trouble');
    await trouble.waitFor();
    assert.match(await trouble.innerText(), /pirms 3 stundām/);
    assert.deepEqual((await list(page)).names, names);
    await page.context().close();
  });

  it('the button asks at once', async () => {
    const { page } = await openInstitution(site, 'municipality', withClock);
    await register.stop();
    await page.clock.fastForward('02:00');
    const trouble = page.locator('service-catalog .trouble');
    await trouble.waitFor();
    // With the clock stopped nothing but the button can make the page ask.
    await page.clock.pauseAt(new Date(Date.now() + 10 * 60 * 1000));
    await restart();
    await trouble.getByRole('button').click();
    await trouble.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('a description that was read before can be read again; another shows what the list knew of it', async () => {
    const { page } = await openInstitution(site, 'municipality');
    const links = page.locator('.summary .name a');
    const [first, second] = [await links.nth(0).innerText(), await links.nth(1).innerText()];
    await links.nth(0).click();
    await page.locator('.description').waitFor();
    await page.locator('.back a').click();
    await register.stop();

    await links.nth(0).click();
    await page.locator('.description').waitFor();
    assert.equal((await page.locator('#description-name').innerText()).trim(), first.trim());
    await page.locator('.back a').click();

    await links.nth(1).click();
    await page.locator('[role=alert] .trouble').waitFor();
    assert.equal((await page.locator('.summary .name').innerText()).trim(), second.trim());

    await restart();
    await page.locator('.description').waitFor({ timeout: 40_000 });
    assert.equal((await page.locator('#description-name').innerText()).trim(), second.trim());
    await page.context().close();
  });

  for (const name of ['municipality', 'benefits', 'strict-csp', 'helsinki'] as const) {
    it(`${name}, opened while it is down, says so, shows the plain link, counts nothing, and heals`, async () => {
      await register.stop();
      const { page, said } = await site.open(`/institutions/${name}/`);
      await page.locator('.trouble').first().waitFor();
      const loads = await countLoads(page);
      const link = page.locator('service-catalog a[href$="katalogs.html"], service-card a.fallback').first();
      assert.ok(await link.isVisible());
      assert.doesNotMatch(await page.locator('.root').first().innerText(), /\b0 (pakalpoj|services)/);
      assert.equal(await page.locator('.empty').count(), 0);

      await restart();
      await page.locator('.trouble').first().waitFor({ state: 'detached', timeout: 40_000 });
      await showsServices(page);
      assert.equal(loads(), 0);
      assert.deepEqual(
        said.filter((line) => !saidByBrowser.test(line)),
        [],
      );
      await page.context().close();
    });
  }
});

async function list(page: Page): Promise<{ names: string[]; count: string }> {
  return {
    names: await page.locator('service-catalog .summary .name').allInnerTexts(),
    count: await page.locator('service-catalog p.count').innerText(),
  };
}

/** How often the page has been loaded anew since. */
async function countLoads(page: Page): Promise<() => number> {
  let loads = 0;
  page.on('framenavigated', () => (loads += 1));
  return () => loads;
}
