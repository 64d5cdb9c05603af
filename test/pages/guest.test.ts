import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession } from 'playwright-core';
import { until, useDemoPages } from '../support/demo-pages.js';
import { fill, markup, openPlace, shows } from '../support/guest-page.js';

const { site: newSite } = useDemoPages();

describe('as a guest on somebody’s page', () => {
  it('the script loaded twice breaks nothing, and says so once for each element', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site, ['/embed.js', '/embed.js?again', '/embed.js']);
    await fill(page, markup(site));
    await shows(page);
    assert.equal(said.length, 3, said.join('\n'));
    for (const line of said) assert.match(line, /^warning: <[a-z-]+> is already defined on this page/);
    await page.context().close();
  });

  it('elements that stand in the page before the script come alive with it', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site, []);
    await fill(page, `${markup(site)}<p>before</p>`);
    await page.addScriptTag({ url: '/embed.js', type: 'module' });
    await shows(page);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('an element made by innerHTML, cloned, moved, emptied and put back shows what it should', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site);
    await fill(page, markup(site));
    await shows(page);

    await page.evaluate(() => {
      const [place, other] = [document.querySelector('#place'), document.querySelector('#other')];
      other?.append(...[...(place?.children ?? [])].map((element) => element.cloneNode(true)));
    });
    await shows(page, '#other');

    await page.evaluate(() => {
      const [place, other] = [document.querySelector('#place'), document.querySelector('#other')];
      if (other) other.innerHTML = '';
      other?.append(...(place?.children ?? []));
    });
    await shows(page, '#other');
    assert.equal(await page.locator('#place > *').count(), 0);

    await page.evaluate(() => {
      const other = document.querySelector('#other');
      const elements = [...(other?.children ?? [])];
      other?.replaceChildren();
      document.querySelector('#place')?.append(...elements);
    });
    await shows(page);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('an element removed while it is asking gives the request up, and asks again when it is put back', async () => {
    const site = await newSite();
    await site.control({ fault: 'hold' });
    const { page, said, asked } = await openPlace(site);
    await fill(page, markup(site));
    await until(async () => (await site.control({})).held >= 3);
    await page.evaluate(() => {
      const kept = document.createDocumentFragment();
      kept.append(...(document.querySelector('#place')?.children ?? []));
      Object.assign(window, { kept });
    });
    // Well before the request's own deadline would end it.
    await until(async () => (await site.control({})).held === 0, 5_000);
    const before = asked.length;
    await site.control({ fault: null });
    await page.evaluate(() => {
      document.querySelector('#place')?.append((window as unknown as { kept: DocumentFragment }).kept);
    });
    await shows(page);
    assert.ok(asked.length > before);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('elements created, changed and removed in a hurry leave no error behind', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site);
    await page.evaluate(async (register) => {
      const place = document.querySelector('#place');
      for (let turn = 0; turn < 30; turn += 1) {
        const catalog = document.createElement('service-catalog');
        catalog.setAttribute('register', turn % 3 === 0 ? 'no address' : register);
        place?.append(catalog);
        catalog.setAttribute('institution', String(turn));
        catalog.setAttribute('page-size', String(turn - 5));
        if (turn % 2) await Promise.resolve();
        catalog.removeAttribute('register');
        catalog.removeAttribute('language');
        if (turn % 5) await new Promise((frame) => requestAnimationFrame(frame));
        catalog.remove();
      }
    }, site.register);
    await fill(page, markup(site));
    await shows(page);
    assert.deepEqual(
      said.filter((line) => !line.startsWith('warning: <')),
      [],
    );
    await page.context().close();
  });

  it('nothing listens any more when the elements are gone', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site);
    const devtools = await page.context().newCDPSession(page);
    const before = await listenersOf(devtools);
    await fill(page, markup(site));
    await shows(page);
    const during = await listenersOf(devtools);
    assert.ok(during.length > before.length, 'they do listen while they are there');

    await page.locator('.summary .name a').first().click();
    await page.locator('service-catalog .description').waitFor();
    await site.control({ fault: 'status-500', maxAge: 1 });
    await fill(page, '');
    assert.deepEqual(await listenersOf(devtools), before);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('nothing listens any more when they are removed while the register does not answer', async () => {
    const site = await newSite();
    await site.control({ fault: 'html' });
    const { page } = await openPlace(site);
    const devtools = await page.context().newCDPSession(page);
    const before = await listenersOf(devtools);
    await fill(page, markup(site));
    await page.locator('service-catalog .trouble').waitFor();
    await page.locator('service-card .trouble').waitFor();
    assert.ok((await listenersOf(devtools)).length > before.length);
    await fill(page, '');
    assert.deepEqual(await listenersOf(devtools), before);

    const asked = (await site.control({})).requests.length;
    await page.clock.install();
    await page.clock.fastForward('10:00');
    assert.equal((await site.control({})).requests.length, asked, 'nobody asks for elements that are gone');
    await page.context().close();
  });

  it('they leave no name of their own on window, and no style or element in the page', async () => {
    const site = await newSite();
    const { page } = await openPlace(site, []);
    const look = () =>
      page.evaluate(() => ({
        names: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
        head: document.head.innerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
        bodyChildren: document.body.children.length,
      }));
    const before = await look();
    await page.addScriptTag({ url: '/embed.js', type: 'module' });
    await page.evaluate(() => {
      document.head.lastElementChild?.remove();
    });
    await fill(page, markup(site));
    await shows(page);
    await fill(page, '');
    const after = await look();
    const added = after.names.filter((name) => !before.names.includes(name));
    // What Lit and zod note for themselves, to get on with other copies of themselves on the page.
    assert.deepEqual(added.sort(), [
      '__zod_globalConfig',
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
    assert.deepEqual({ ...after, names: [] }, { ...before, names: [] });
    await page.context().close();
  });
});

/** What listens on window and on document, as the browser itself knows it. */
async function listenersOf(devtools: CDPSession): Promise<string[]> {
  const found: string[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    found.push(...listeners.map(({ type }) => `${expression} ${type}`));
  }
  return found.sort();
}
