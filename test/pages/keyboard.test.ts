import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openInstitution, tabTo, until, useDemoPages } from '../support/demo-pages.js';

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
