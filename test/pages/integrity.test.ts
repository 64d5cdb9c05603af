import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { embedFolder } from '../../demo/pages-server.js';
import { useDemoPages } from '../support/demo-pages.js';

const { site: newSite } = useDemoPages();
const hashes = JSON.parse(readFileSync(`${embedFolder}integrity.json`, 'utf8')) as Readonly<Record<string, string>>;

/** Adds the script, and an import map that pins what it loads later, as the editor of a page would. */
function addPinned(page: Page, pinned: Readonly<Record<string, string>>): Promise<boolean> {
  return page.evaluate((integrity) => {
    const map = document.createElement('script');
    map.type = 'importmap';
    const chunks = Object.entries(integrity).map(([file, hash]) => [`/${file}`, hash]);
    map.textContent = JSON.stringify({ integrity: Object.fromEntries(chunks) });
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/embed.js';
    script.integrity = integrity['embed.js'] ?? '';
    const { promise, resolve } = Promise.withResolvers<boolean>();
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(map, script);
    return promise;
  }, pinned);
}

describe('a page that pins the script by its hash', () => {
  it('has a hash for every script', () => {
    const scripts = readdirSync(embedFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    assert.deepEqual(Object.keys(hashes).sort(), scripts.map((file) => file.replaceAll('\\', '/')).sort());
  });

  it('gets the script, and what it loads later', async () => {
    const site = await newSite();
    const { page } = await site.open('/katalogs.html');
    assert.equal(await addPinned(page, hashes), true);
    await page.evaluate((register) => {
      const catalog = document.createElement('service-catalog');
      catalog.setAttribute('register', register);
      document.body.append(catalog);
    }, site.register);
    await page.locator('service-catalog .summary .name').first().waitFor();
    await page.context().close();
  });

  it('gets neither a script nor a chunk of another content', async () => {
    const site = await newSite();
    const { page } = await site.open('/katalogs.html');
    const another = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
    assert.equal(await addPinned(page, { ...hashes, 'embed.js': another }), false);
    await page.context().close();

    const chunk = Object.keys(hashes).find((file) => file.includes('ptv-adapter')) ?? '';
    const { page: next } = await site.open('/katalogs.html');
    assert.equal(await addPinned(next, { ...hashes, [chunk]: another }), true);
    await next.evaluate((register) => {
      const catalog = document.createElement('service-catalog');
      catalog.setAttribute('register', register);
      catalog.setAttribute('adapter', 'ptv');
      document.body.append(catalog);
    }, site.register);
    const trouble = next.locator('service-catalog .trouble');
    await trouble.waitFor();
    assert.match(await trouble.innerText(), /Kataloga daļu neizdevās ielādēt.*lūdzu, pārlādējiet lapu/s);
    await next.context().close();
  });
});
