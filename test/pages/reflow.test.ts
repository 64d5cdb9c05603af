import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type InstitutionPage, institutionPages, useDemoPages } from '../support/demo-pages.js';
import { axeFindingsOnPage, moving, overflowing } from '../support/page-findings.js';

const { site: newSite } = useDemoPages();

/** Keys under which the catalogs of a page stand in its address, and what to look for and to open in them. */
interface Catalogs {
  readonly keys: readonly string[];
  readonly word: string;
  /** Left out: the register knows of none. */
  readonly situation?: string;
  /** Left out: the first of the list. */
  readonly service?: string;
}

/** The service of the demo register that says the most. */
const richest = '2001';

const catalogs: Readonly<Partial<Record<InstitutionPage, Catalogs>>> = {
  municipality: { keys: ['pakalpojumi'], word: 'bērn', situation: 'L102', service: richest },
  'strict-csp': { keys: ['e-pakalpojumi'], word: 'bērn', situation: 'L101', service: richest },
  bilingual: { keys: ['services', 'pakalpojumi'], word: 'bērn', situation: 'L102', service: richest },
  helsinki: { keys: ['palvelut'], word: 'lapsi', situation: 'HAVING_CHILD' },
  forest: { keys: ['meza-pakalpojumi'], word: 'mež', situation: 'L321', service: richest },
  narrow: { keys: ['noderigi-pakalpojumi'], word: 'bērn', situation: 'L141', service: richest },
  ptv: { keys: ['services'], word: 'rakennus' },
  hsds: { keys: ['services'], word: 'library' },
  'cpsv-ap': { keys: ['services'], word: 'adres', situation: 'ex:event/birth' },
};

/** What a catalog can show. */
interface State {
  readonly name: string;
  /** Its parameters in the page's address. */
  readonly view: Readonly<Record<string, string>>;
  /** What is there once it is shown. */
  readonly shows: string;
  readonly opened?: boolean;
}

function statesOf({ word, situation }: Catalogs, service: string): readonly State[] {
  return [
    { name: 'the list', view: {}, shows: '.summary .name a' },
    { name: 'what was found', view: { q: word }, shows: '.summary .name a' },
    { name: 'nothing found', view: { q: 'zzzzqqq', fee: 'free' }, shows: '.empty' },
    { name: 'filters and situations open', view: { fee: 'free' }, shows: '.chip', opened: true },
    ...(situation ? [{ name: 'a life situation', view: { situation }, shows: '#situation-name' }] : []),
    { name: 'a service', view: { service }, shows: '.description' },
  ];
}

describe(
  'every page in every state fits its window, has nothing for axe, and keeps still for who wants that',
  {
    concurrency: 2,
  },
  () => {
    for (const name of institutionPages) {
      it(name, async () => {
        const site = await newSite();
        const at = `${site.url}/institutions/${name}/`;
        const { page, said } = await site.open(at, { viewport: small });
        const offer = catalogs[name];
        if (!offer) {
          await shows(page, 'service-card', '.summary, .description');
          await fits(page, name);
        } else {
          await shows(page, 'service-catalog', '.summary .name a');
          const first = await page.locator('.summary .name a').first().getAttribute('data-service');
          assert.ok(first);
          for (const state of statesOf(offer, offer.service ?? first)) {
            const parameters = Object.entries(state.view).flatMap(([parameter, value]) =>
              offer.keys.map((key): [string, string] => [`${key}.${parameter}`, value]),
            );
            await page.goto(`${at}?${new URLSearchParams(parameters)}`);
            await shows(page, 'service-catalog', state.shows);
            if (state.opened) await openAll(page);
            await fits(page, `${name}, ${state.name}`);
          }
        }
        assert.deepEqual(said, []);
        await page.context().close();
      });
    }

    for (const path of ['/', '/institutions/blocked/']) {
      it(path, async () => {
        const { page } = await (await newSite()).open(path, { viewport: small });
        await fits(page, path);
        await page.context().close();
      });
    }

    it('what waits moves, except for who wants it still', async () => {
      const site = await newSite();
      await site.control({ fault: 'hold' });
      const { page } = await site.open('/institutions/municipality/');
      await page.locator('service-catalog .skeleton').first().waitFor({ state: 'attached' });
      assert.ok((await moving(page)) > 0);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      assert.equal(await moving(page), 0);
      await page.context().close();
    });
  },
);

/** The narrowest window that need not be scrolled sideways (WCAG 1.4.10). */
const small = { width: 320, height: 640 };

/** What must be so of a page in whatever state it is. */
async function fits(page: Page, state: string): Promise<void> {
  assert.deepEqual(await overflowing(page), [], `${state}, at 320 pixels`);
  assert.deepEqual(await axeFindingsOnPage(page), [], state);

  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  assert.deepEqual(await axeFindingsOnPage(page, { withoutColours: true }), [], `${state}, in forced colours`);
  assert.deepEqual(await overflowing(page), [], `${state}, in forced colours`);
  assert.equal(await moving(page), 0, `${state}, with reduced motion`);
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });

  const session = await page.context().newCDPSession(page);
  // To the page, 400 % of zoom in a window of 1280 × 1024 is a window of 320 × 256 with four times the pixels in each.
  const zoomed = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', zoomed);
  assert.equal(await page.evaluate(() => devicePixelRatio), 4);
  assert.deepEqual(await overflowing(page), [], `${state}, at 400 %`);

  await page.setViewportSize({ width: 1280, height: 800 });
  assert.deepEqual(await overflowing(page), [], `${state}, at 1280 pixels`);
  // Twice the letters as a reader sets them in the browser: 1rem is 32 pixels, in the page's media queries as well.
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  assert.equal(await page.evaluate(() => matchMedia('(width: 40rem)').matches), true, 'the window is 40rem wide');
  assert.deepEqual(await overflowing(page), [], `${state}, with text of 200 %`);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  await page.setViewportSize(small);
}

/** Waits until each such element shows what it should, and nothing on the page is still on its way. */
async function shows(page: Page, tag: string, what: string): Promise<void> {
  await page.waitForFunction(
    ({ tag, what }) => {
      const roots: ShadowRoot[] = [];
      const collect = (within: Document | ShadowRoot) => {
        for (const { shadowRoot } of within.querySelectorAll('*')) {
          if (!shadowRoot) continue;
          roots.push(shadowRoot);
          collect(shadowRoot);
        }
      };
      collect(document);
      const asked = roots.filter(({ host }) => host.localName === tag);
      return (
        asked.length > 0 &&
        asked.every((root) => root.querySelector(what)) &&
        roots.every((root) => !root.querySelector('.skeleton, .waiting'))
      );
    },
    { tag, what },
  );
}

/** Opens everything that can be unfolded. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const folded of all) (folded as HTMLDetailsElement).open = true;
  });
}
