import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { until, useDemoPages } from '../support/demo-pages.js';
import { fill, markup, openPlace, shows } from '../support/guest-page.js';

const { site: newSite } = useDemoPages();

/** What runs on the page and has not yet run. */
interface Pending {
  readonly timers: Set<unknown>;
  readonly intervals: Set<unknown>;
  readonly frames: Set<unknown>;
}

/** Notes each timer the page sets, and forgets it when it has run or was taken back. */
function countTimers(): void {
  const pending: Pending = { timers: new Set(), intervals: new Set(), frames: new Set() };
  const native = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    clearInterval: window.clearInterval.bind(window),
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
  };
  const noting = (set: Set<unknown>, start: (task: () => void, ms?: number) => unknown) => {
    return (task: (...all: unknown[]) => void, ms?: number) => {
      const id = start(() => {
        set.delete(id);
        task(performance.now());
      }, ms);
      set.add(id);
      return id;
    };
  };
  const forgetting = (set: Set<unknown>, stop: (id: number) => void) => (id: number) => {
    set.delete(id);
    stop(id);
  };
  Object.assign(window, {
    pending,
    setTimeout: noting(pending.timers, native.setTimeout),
    clearTimeout: forgetting(pending.timers, native.clearTimeout),
    setInterval: (task: () => void, ms?: number) => {
      const id = native.setInterval(task, ms);
      pending.intervals.add(id);
      return id;
    },
    clearInterval: forgetting(pending.intervals, native.clearInterval),
    requestAnimationFrame: noting(pending.frames, native.requestAnimationFrame),
    cancelAnimationFrame: forgetting(pending.frames, native.cancelAnimationFrame),
  });
}

function pendingIn(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { timers, intervals, frames } = (window as unknown as { pending: Pending }).pending;
    return [timers.size, intervals.size, frames.size];
  });
}

describe('elements that come and go', () => {
  for (const fault of [null, 'status-503'] as const) {
    it(`leave no timer behind, ${fault ? 'while the register does not answer' : 'after a person has used them'}`, async () => {
      const site = await newSite();
      if (fault) await site.control({ fault });
      const { page } = await openPlace(site, ['/embed.js'], { prepare: (one) => one.addInitScript(countTimers) });
      await fill(page, markup(site));
      if (fault) await page.locator('service-catalog .trouble').waitFor();
      else {
        await shows(page);
        await page.locator('input[type=search]').fill('pabalsts');
        await page.locator('service-catalog mark').first().waitFor();
        await page.locator('input[type=search]').press('s');
      }
      await until(async () => (await pendingIn(page)).some((count) => count > 0));
      await fill(page, '');
      // What is written into the browser's store, where no timer is long, goes on; a register that fails is asked again
      // after a second.
      await until(async () => (await pendingIn(page)).every((count) => count === 0), fault ? 600 : 5_000);
      await page.context().close();
    });
  }

  it('in a hurry, two hundred times, leave no element, request or listener behind', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site);
    const devtools = await page.context().newCDPSession(page);
    await page.evaluate(async (html) => {
      const place = document.querySelector('#place');
      const gone: WeakRef<Element>[] = [];
      for (let turn = 0; place && turn < 200; turn += 1) {
        place.innerHTML = html;
        gone.push(...[...place.children].map((element) => new WeakRef(element)));
        if (turn % 3 === 0) await Promise.resolve();
        if (turn % 10 === 0) await new Promise((frame) => requestAnimationFrame(frame));
        place.replaceChildren();
      }
      Object.assign(window, { gone });
    }, markup(site));
    await until(async () => {
      const { requests, held } = await site.control({});
      return held === 0 && requests.every(({ status }) => status !== null);
    });
    await until(async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => {
        const { gone } = window as unknown as { gone: WeakRef<Element>[] };
        return gone.length === 600 && gone.every((one) => one.deref() === undefined);
      });
    }, 20_000);
    const before = (await site.control({})).requests.length;
    await page.clock.install();
    await page.clock.fastForward('30:00');
    assert.equal((await site.control({})).requests.length, before);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('are forgotten after they were used, with all they showed', async () => {
    const site = await newSite();
    const { page } = await openPlace(site);
    const devtools = await page.context().newCDPSession(page);
    await fill(page, markup(site));
    await shows(page);
    await page.locator('.summary .name a').first().click();
    await page.locator('service-catalog .description').waitFor();
    await page.locator('service-catalog > script').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const place = document.querySelector('#place');
      Object.assign(window, { gone: [...(place?.children ?? [])].map((one) => new WeakRef(one)) });
      place?.replaceChildren();
    });
    await until(async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => {
        const { gone } = window as unknown as { gone: WeakRef<Element>[] };
        return gone.every((one) => one.deref() === undefined);
      });
    }, 20_000);
    assert.equal(await page.locator('script[type="application/ld+json"]').count(), 0);
    // The address stays: it is where the person is, and what they may share or come back to.
    assert.match(page.url(), /catalog\.service=/);
    await page.context().close();
  });

  it('again and again do not fill the browser’s store', async () => {
    const site = await newSite();
    const { page } = await openPlace(site, ['/embed.js'], { withCache: true });
    const entries = () => page.evaluate(countEntries);
    await fill(page, markup(site));
    await shows(page);
    const first = await until(async () => ((await entries()) >= 5 ? entries() : undefined));
    for (let turn = 0; turn < 5; turn += 1) {
      await fill(page, '');
      await fill(page, markup(site));
      await shows(page);
    }
    assert.equal(await entries(), first);
    await page.context().close();
  });
});

describe('an element in another document', () => {
  it('made by copying what another says of itself, opened or while it asks, shows what the other does', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site);
    await site.control({ fault: 'hold' });
    await fill(page, markup(site));
    await until(async () => (await site.control({})).held >= 3);
    await page.evaluate(() => {
      const [place, other] = [document.querySelector('#place'), document.querySelector('#other')];
      if (place && other) other.innerHTML = place.innerHTML;
    });
    await site.control({ fault: null });
    await site.release();
    await shows(page);
    await shows(page, '#other');
    await page.locator('#place .summary .name a').first().click();
    await page.locator('#place service-catalog .description').waitFor();
    await page.locator('#place service-catalog > script').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const catalog = document.querySelector('#place service-catalog');
      document.querySelector('#other')?.replaceChildren(catalog?.cloneNode(true) ?? '');
    });
    // The copied description for search engines is the copy's own business, and there is one of each.
    await page.locator('#other service-catalog .description').or(page.locator('#other .summary')).first().waitFor();
    await until(async () => (await page.locator('#other service-catalog > script').count()) === 1);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('moved into a frame and back, or through a document nobody sees, lives on', async () => {
    const site = await newSite();
    const { page, said } = await openPlace(site);
    await fill(page, `${markup(site)}<iframe srcdoc="<!doctype html><html lang=en><body></body>"></iframe>`);
    await shows(page);
    const frame = page.frameLocator('#place iframe');
    await frame.locator('body').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const [catalog, card] = [document.querySelector('service-catalog'), document.querySelector('service-card')];
      if (inner && catalog && card) inner.body.append(inner.adoptNode(catalog), card);
    });
    await frame.locator('service-catalog .summary .name a').first().waitFor();
    await frame.locator('service-card .description').waitFor();
    await frame.locator('service-catalog').getByText('services', { exact: false }).first().waitFor();
    const layout = (place: Locator) => place.evaluate((columns) => getComputedStyle(columns).display);
    assert.equal(await layout(frame.locator('service-catalog .columns')), 'grid');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const unseen = document.implementation.createHTMLDocument();
      const elements = [...(inner?.body.children ?? [])];
      unseen.body.append(...elements);
      document.querySelector('#place')?.prepend(...elements);
    });
    await shows(page);
    await page.locator('#place service-catalog').getByText('pakalpojumi').first().waitFor();
    assert.equal(await layout(page.locator('#place service-catalog .columns')), 'grid');
    assert.deepEqual(said, []);
    await page.context().close();
  });
});

async function countEntries(): Promise<number> {
  const request = indexedDB.open('service-catalog-elements');
  const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const counted = database.transaction('replies').objectStore('replies').count();
  const count = await new Promise<number>((resolve) => (counted.onsuccess = () => resolve(counted.result)));
  database.close();
  return count;
}
