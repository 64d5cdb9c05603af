import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openInstitution, showsServices, tabTo, until, useDemoPages } from '../support/demo-pages.js';

const { site: newSite } = useDemoPages();

describe('with the keyboard alone', () => {
  it('a person finds a service, opens it, follows a channel, comes back, and is where they were', async () => {
    const site = await newSite();
    const { page, said } = await openInstitution(site, 'municipality');
    await tabTo(page, 'input[type=search]');
    await page.keyboard.type('bērna');
    // The page itself searches, and marks what it found by; all of it stands on one page.
    await page.locator('service-catalog .summary mark').first().waitFor();
    // The cards that fill the window come first, and the rest when the person pauses.
    const count = await page.locator('service-catalog p.count').innerText();
    const found = Number(/^(\d+) pakalpojumi$/.exec(count)?.[1]);
    assert.ok(found > 1, count);
    await until(async () => (await page.locator('.summary .name a').count()) === found);

    await tabTo(page, '.summary .name a');
    const card = page.locator('.summary .name a:focus');
    const service = await card.getAttribute('data-service');
    const name = await card.innerText();
    assert.ok(service);
    assert.equal(name, await page.locator('.summary .name a').first().innerText());

    await page.keyboard.press('Enter');
    await page.locator('#description-name:focus').waitFor();
    assert.equal((await page.locator('#description-name:focus').innerText()).trim(), name.trim());
    assert.ok(page.url().includes(`service=${service}`));

    await tabTo(page, '.channel a[href^="https:"]');
    const channel = await page.locator('.channel a:focus').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(channel ?? '');

    await page.goBack();
    await page.locator('.description').waitFor();
    assert.equal((await page.locator('#description-name').innerText()).trim(), name.trim());

    await tabTo(page, '.back a');
    await page.keyboard.press('Enter');
    await page.locator(`.summary .name a[data-service="${service}"]:focus`).waitFor();
    assert.equal(await page.locator('input[type=search]').inputValue(), 'bērna');
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('the focus goes with the browser’s own back button, too', async () => {
    const site = await newSite();
    const { page } = await openInstitution(site, 'municipality');
    await tabTo(page, '.summary .name a');
    const service = await page.locator('.summary .name a:focus').getAttribute('data-service');
    await page.keyboard.press('Enter');
    await page.locator('#description-name:focus').waitFor();
    await page.goBack();
    await page.locator(`.summary .name a[data-service="${service}"]:focus`).waitFor();
    await page.context().close();
  });

  it('the focus comes back to its place in the list also where the address has a fragment', async () => {
    const site = await newSite();
    const { page } = await site.open('/institutions/municipality/#saturs');
    await showsServices(page);
    const ninth = page.locator('.summary .name a').nth(8);
    const service = await ninth.getAttribute('data-service');
    await ninth.focus();
    await page.keyboard.press('Enter');
    await page.locator('#description-name:focus').waitFor();
    await page.goBack();
    const link = page.locator(`.summary .name a[data-service="${service}"]`);
    await page.locator(`.summary .name a[data-service="${service}"]:focus`).waitFor();
    // The browser goes to the fragment a frame or two after it has gone back.
    await frames(page, 5);
    assert.ok(await isFocused(link), 'the focus is still on the service');
    assert.ok(await isInWindow(link), 'and the service in the window');
    // From then on the focus is the person's.
    await page.locator('main').focus();
    await frames(page, 5);
    assert.equal(await isFocused(link), false);
    await page.context().close();
  });

  it('a person chooses a life situation and takes the choice back', async () => {
    const site = await newSite();
    const { page } = await openInstitution(site, 'municipality');
    await tabTo(page, 'details details > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'details details button.situation');
    await page.keyboard.press('Space');
    await page.locator('service-catalog .chip').waitFor();
    assert.ok(page.url().includes('.situation='));
    await tabTo(page, 'button.chip');
    await page.keyboard.press('Enter');
    await page.locator('service-catalog .chip').waitFor({ state: 'detached' });
    assert.ok(!page.url().includes('.situation='));
    await page.context().close();
  });

  it('turning a page leaves the focus at the count above the list', async () => {
    const site = await newSite();
    const { page } = await openInstitution(site, 'municipality');
    await tabTo(page, '.pages a');
    await page.keyboard.press('Enter');
    await page.locator('p.count:focus', { hasText: '2. lapa' }).waitFor();
    await page.context().close();
  });
});

/** Waits until the browser has drawn so many frames. */
function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (left) => {
    for (; left > 0; left -= 1) await new Promise(requestAnimationFrame);
  }, count);
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one.matches(':focus'));
}

function isInWindow(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
