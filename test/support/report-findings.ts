import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/**
 * Opens a report for a manager as a file on a phone: its title is as expected, it runs and loads nothing, fits the window,
 * and axe finds nothing.
 * @param more looks at what only this report has
 */
export async function assertReportIsWhole(
  browser: Browser,
  html: string,
  title: RegExp,
  more: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, bypassCSP: true });
  await page.setContent(html);
  assert.match(await page.title(), title);
  assert.equal(await page.locator('img, script').count(), 0);
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= 320'), 'no sideways scrolling');
  await more(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await page.close();
}
