import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Site, tabTo, useDemoPages } from '../support/demo-pages.js';
import { fill, markup, openPlace, shows } from '../support/guest-page.js';

const { site: newSite } = useDemoPages();

const tricks = `line-height: 0; letter-spacing: 1em; word-spacing: 1em; word-break: break-all; text-transform: uppercase;
  text-indent: -9999px; text-align: right; text-align-last: right; text-shadow: 9px 9px red; text-wrap: nowrap;
  white-space: nowrap; font-style: italic; font-variant: small-caps; font-weight: 900; cursor: none;
  list-style: square inside; -webkit-text-fill-color: transparent; -webkit-text-stroke: 3px red; tab-size: 90`;

/** What a page's styles do, how wide the catalog must yet be, and how large its text. */
const pages = [
  { does: 'resets all there is', css: '* { all: unset !important }', width: 1280, size: 16 },
  {
    does: 'takes the elements’ own display away',
    css: 'service-catalog, service-card, life-situation-filter { all: initial !important; display: inline !important }',
    width: 1280,
    size: 16,
  },
  {
    does: 'makes ten pixels a rem',
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem }',
    width: 1280,
    size: 16,
  },
  { does: 'wants all letters huge', css: '* { font-size: 40px !important }', width: 1280, size: 40 },
  {
    does: 'plays with its letters',
    css: `html, body, div { ${tricks} } body { font-size: 16px }`,
    width: 1280,
    size: 16,
  },
  { does: 'centres what it holds', css: '#place { display: flex; flex-direction: column; align-items: center }' },
  { does: 'floats everything', css: '#place > * { float: left }' },
  { does: 'sets everything in a line', css: '#place > * { display: inline-block }' },
  {
    does: 'positions everything',
    css: '* { display: block !important; position: absolute !important; inline-size: auto !important }',
    width: 240,
  },
  {
    does: 'writes before and after everything, and on the parts',
    css: `*::before, *::after { content: 'x' !important; font-size: 9px } ::part(card) { border: 9px dashed red }`,
  },
];

async function dress(page: Page, site: Site, css: string): Promise<void> {
  await fill(page, '');
  await page.evaluate((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { margin: 0; padding: 0; max-inline-size: none } main { display: none } ${styles}`);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await fill(page, markup(site));
  await shows(page);
}

describe('on a page whose styles were never meant for guests', () => {
  it('the elements are as wide and as legible as ever, and show where the focus is', async (test) => {
    const site = await newSite();
    const { page, said } = await openPlace(site);
    for (const { does, css, width = 1280, size = 17 } of pages) {
      await test.test(`that ${does}`, async () => {
        await dress(page, site, css);
        const { root, names, columns, narrowest, faults } = await page.evaluate(measure);
        assert.ok(root >= width, `${root} px wide`);
        assert.ok(names.length > 1);
        for (const { fontSize, look } of names) {
          assert.equal(Math.round(fontSize), Math.round(size * 1.125));
          assert.equal(look, 'normal normal none 0px start normal 700 rgb(31, 78, 140)');
        }
        assert.equal(columns, width / size > 52 ? 2 : 1);
        assert.ok(narrowest >= Math.min(19 * size, width - 1), `a card is ${narrowest} px wide`);
        assert.deepEqual(faults, []);
        await page.evaluate(() => document.querySelector<HTMLElement>('#place')?.focus());
        await tabTo(page, 'input[type=search]');
      });
    }
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('a floated element does not push a phone’s page wider', async () => {
    const site = await newSite();
    const { page } = await openPlace(site, ['/embed.js'], { viewport: { width: 320, height: 640 } });
    await dress(page, site, '#place { display: grid; grid-template-columns: 1fr } #place > * { float: left }');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.context().close();
  });

  it('what hides an element, or what is around it, hides all of it', async () => {
    const site = await newSite();
    const { page } = await openPlace(site);
    for (const css of ['#place { visibility: hidden }', 'service-catalog { display: none }', '#place { opacity: 0 }']) {
      await dress(page, site, '');
      await page.addStyleTag({ content: css });
      const name = page.locator('service-catalog .summary .name a').first();
      const isSeen = (link: Element) => link.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      assert.equal(await name.evaluate(isSeen), false, css);
      await page.evaluate(() => document.head.lastElementChild?.remove());
    }
    await page.context().close();
  });
});

/** How the elements stand on the page: what leaves its element sideways, and which cards lie on one another. */
function measure() {
  const catalog = document.querySelector('service-catalog')?.shadowRoot;
  if (!catalog) throw new Error('There is no catalog');
  const boxOf = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
  const names = [...catalog.querySelectorAll('.summary .name a')].map((name) => {
    const style = getComputedStyle(name);
    const { letterSpacing, fontVariant, textTransform, textIndent, textAlign, wordBreak, fontWeight } = style;
    const fill = style.getPropertyValue('-webkit-text-fill-color');
    const look = [letterSpacing, fontVariant, textTransform, textIndent, textAlign, wordBreak, fontWeight, fill];
    return { fontSize: Number.parseFloat(style.fontSize), look: look.join(' ') };
  });
  const faults: string[] = [];
  for (const host of document.querySelectorAll('#place > *')) {
    const root = host.shadowRoot?.querySelector('.root') ?? null;
    const { left, right } = boxOf(root);
    for (const inner of root?.querySelectorAll('a, p, button, input, li') ?? []) {
      const box = boxOf(inner);
      if (box.left < left - 1 || box.right > right + 1) faults.push(`sideways: ${host.localName} ${inner.outerHTML}`);
    }
  }
  const cards = [...catalog.querySelectorAll('.summary')].map(boxOf);
  cards.forEach((card, place) => {
    const isOn = ({ left, right, top, bottom }: DOMRect) =>
      left < card.right && right > card.left && top < card.bottom && bottom > card.top;
    if (card.height < 80 || cards.slice(place + 1).some(isOn)) faults.push(`card ${place} is not by itself`);
  });
  if (catalog.querySelector('.skeleton, .waiting')) faults.push('still waiting');
  const columns = getComputedStyle(catalog.querySelector('.columns') ?? document.body).gridTemplateColumns.split(
    ' ',
  ).length;
  return {
    root: boxOf(catalog.querySelector('.root')).width,
    names,
    columns,
    narrowest: Math.min(...cards.map(({ width }) => width)),
    faults,
  };
}
