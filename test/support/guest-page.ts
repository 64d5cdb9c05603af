import type { Page } from 'playwright-core';
import type { OpenedPage, OpenOptions, Site } from './demo-pages.js';

/** A page without elements of ours, with the script added to it, and places where elements come and go. */
export async function openPlace(
  site: Site,
  scripts: readonly string[] = ['/embed.js'],
  options?: OpenOptions,
): Promise<OpenedPage> {
  const opened = await site.open('/katalogs.html', options);
  await opened.page.evaluate(() => {
    for (const id of ['place', 'other']) document.body.append(Object.assign(document.createElement('div'), { id }));
  });
  for (const url of scripts) await opened.page.addScriptTag({ url, type: 'module' });
  return opened;
}

/** One of each of the elements. */
export const markup = (
  site: Site,
) => `<service-catalog register="${site.register}" institution="00000000201"></service-catalog>
  <service-card register="${site.register}" service="1008" full></service-card>
  <life-situation-filter register="${site.register}"></life-situation-filter>`;

export function fill(page: Page, html: string): Promise<void> {
  return page.evaluate((inner) => {
    const place = document.querySelector('#place');
    if (place) place.innerHTML = inner;
  }, html);
}

/** Waits until each of the elements shows what the register said. */
export async function shows(page: Page, within = '#place'): Promise<void> {
  await page.locator(`${within} service-catalog .summary .name a`).first().waitFor();
  await page.locator(`${within} service-card .description`).first().waitFor();
  await page.locator(`${within} > life-situation-filter button.situation`).first().waitFor({ state: 'attached' });
}
