import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openInstitution, type Site, until, useDemoPages } from '../support/demo-pages.js';

const { site: newSite } = useDemoPages();

describe('what a person looks at stands in the page’s address', () => {
  it('after a reload, back, forward, and for whom the address is sent to', async () => {
    const site = await newSite();
    const { page, said } = await openInstitution(site, 'municipality');
    const views: { url: string; shown: Shown }[] = [{ url: page.url(), shown: await shown(page) }];
    const note = async () => views.push({ url: page.url(), shown: await shown(page) });

    await page.locator('.pages a').last().click();
    await page.locator('p.count', { hasText: '2. lapa' }).waitFor();
    await note();

    await page.locator('.summary .name a').nth(1).click();
    await page.locator('.description').waitFor();
    await note();

    await page.locator('.back a').click();
    await page.locator('.summary').first().waitFor();
    await page.locator('input[type=radio][value=citizens]').check();
    await page.waitForURL(/audience=citizens/);
    await note();

    await page.locator('life-situation-filter details details summary').first().click();
    await page.locator('life-situation-filter details details button.situation').first().click();
    await page.locator('.chip').waitFor();
    await note();

    await page.locator('.summary .name a').first().click();
    await page.locator('.description').waitFor();
    await note();

    assert.equal(new Set(views.map(({ url }) => url)).size, views.length, 'each view has an address of its own');
    const [whole, second, opened, citizens, situation, last] = views;
    assert.ok(whole && second && opened && citizens && situation && last);

    await page.reload();
    assert.deepEqual(await shown(page), last.shown, 'after a reload');
    for (const view of [situation, citizens]) {
      await page.goBack();
      assert.equal(page.url(), view.url);
      assert.deepEqual(await shown(page), view.shown, `back at ${view.url}`);
    }
    for (const view of [situation, last]) {
      await page.goForward();
      assert.equal(page.url(), view.url);
      assert.deepEqual(await shown(page), view.shown, `forward at ${view.url}`);
    }
    for (const view of views) assert.deepEqual(await shownToAnother(site, view.url), view.shown, `sent ${view.url}`);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('typing takes one step of history at most, and what was typed survives a reload', async () => {
    const site = await newSite();
    const { page } = await openInstitution(site, 'municipality');
    const steps = await page.evaluate(() => history.length);
    await page.locator('input[type=search]').pressSequentially('pabalsts');
    await page.waitForURL(/q=pabalsts/);
    assert.ok((await page.evaluate(() => history.length)) <= steps + 1);
    // The cards that fill the window come first, and the rest when the person pauses.
    const whole = () =>
      until(async () => {
        const now = await shown(page);
        return now.count.startsWith(`${now.names.length} `) && now;
      });
    const before = await whole();
    await page.reload();
    assert.deepEqual(await whole(), before);
    assert.equal(before.text, 'pabalsts');
    await page.context().close();
  });

  it('leaves the page’s own parameters and fragment alone', async () => {
    const site = await newSite();
    const { page } = await site.open('/institutions/municipality/?utm=a%20b&catalog=mine#jaunumi');
    await page.locator('.summary .name a').first().click();
    await page.locator('.description').waitFor();
    const url = new URL(page.url());
    assert.equal(url.searchParams.get('utm'), 'a b');
    assert.equal(url.searchParams.get('catalog'), 'mine');
    assert.equal(url.hash, '#jaunumi');
    await page.context().close();
  });

  it('keeps two catalogs on one page apart', async () => {
    const site = await newSite();
    const { page } = await openInstitution(site, 'bilingual');
    const [english, latvian] = [page.locator('#services'), page.locator('#pakalpojumi')];
    await english.locator('.summary .name a').first().click();
    await english.locator('.description').waitFor();
    await latvian.locator('.pages a').last().click();
    await latvian.locator('p.count', { hasText: '2. lapa' }).waitFor();
    const name = await english.locator('#description-name').innerText();
    await page.reload();
    await latvian.locator('p.count', { hasText: '2. lapa' }).waitFor();
    assert.equal(await english.locator('#description-name').innerText(), name);
    assert.equal(await latvian.locator('.description').count(), 0);
    await page.context().close();
  });

  it('shows a list, and breaks nothing, when the address makes no sense', async () => {
    const site = await newSite();
    const nonsense = '?pakalpojumi.page=-3&pakalpojumi.audience=%22%3E&pakalpojumi.situation=&pakalpojumi.q=%E0%A4%A';
    const { page, said } = await site.open(`/institutions/municipality/${nonsense}`);
    await page.locator('service-catalog p.count, service-catalog .empty').first().waitFor();
    assert.equal(await page.locator('.trouble').count(), 0);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('says that it knows no such service, and offers the list', async () => {
    const site = await newSite();
    const { page } = await site.open('/institutions/municipality/?pakalpojumi.service=no-such-service');
    await page.locator('.gone').waitFor();
    await page.locator('.back a').click();
    await page.locator('.summary .name a').first().waitFor();
    await page.context().close();
  });
});

interface Shown {
  readonly text: string;
  readonly count: string;
  readonly names: readonly string[];
  readonly description: string;
  readonly situation: string;
  readonly audience: string;
}

/** What a person sees of the catalog, once it has settled. */
async function shown(page: Page): Promise<Shown> {
  const handle = await page.waitForFunction(() => {
    const root = document.querySelector('service-catalog')?.shadowRoot;
    if (!root || root.querySelector('.skeleton, .waiting')) return false;
    const text = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
    const names = text('.summary .name');
    const description = text('#description-name').join();
    const chip = root.querySelector('.chip');
    // The name of the chosen situation comes by a request of its own.
    const unnamed = chip?.textContent?.trim().startsWith('Dzīves situācija');
    const missing = root.querySelector('.back') ? !description : names.length === 0;
    if (missing || unnamed) return false;
    return {
      text: root.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '',
      count: text('p.count').join(),
      names,
      description,
      situation: chip?.textContent?.trim() ?? '',
      audience: root.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? '',
    };
  });
  return (await handle.jsonValue()) as Shown;
}

async function shownToAnother(site: Site, url: string): Promise<Shown> {
  const { page } = await site.open(url);
  const seen = await shown(page);
  await page.context().close();
  return seen;
}
