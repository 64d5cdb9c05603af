/**
 * `npm run bench:control`: how long the control keeps the page busy with 1,500 services, in Chromium: the longest task
 * while they load, in the main thread's own processor time, and from a key or a click until the table is painted. Prints a table for the README.
 */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { startPages } from '../demo/pages-server.js';
import { launchBrowser } from '../test/support/demo-pages.js';
import { startRegisterProcess } from '../test/support/register-process.js';
import { type MainThreadTasks, traceTasks } from './main-thread-trace.js';

const count = 1500;
const institution = '00000000888';

const services = Object.fromEntries(Array.from({ length: count }, (_, index) => [`b${index}`, serviceOf(index)]));
const register = await startRegisterProcess();
const lane = `${register.url}/lane/${randomUUID()}`;
await fetch(`${lane}/control`, { method: 'PUT', body: JSON.stringify({ changes: services }) });
const pages = await startPages({ port: 0, registerUrl: lane });
const browser = await launchBrowser();
try {
  for (const slower of [1, 4]) await measure(slower);
} finally {
  await browser.close();
  await pages.close();
  await register.stop();
}

async function measure(slower: number): Promise<void> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript('globalThis.__name = (named) => named');
  const began = Date.now();
  await page.goto(`${pages.url}/control.html`);
  const tasks = await traceTasks(session, async () => {
    await page.evaluate((registrationNumber) => {
      const control = document.querySelector('catalog-control');
      control?.removeAttribute('site-services');
      control?.setAttribute('institution', registrationNumber);
    }, institution);
    // Looking each second: what looks at each frame is work as well.
    await page.waitForFunction(
      (of) => document.querySelector('catalog-control')?.shadowRoot?.textContent.includes(`${of} ieraksti nolasīti`),
      count,
      { timeout: 600_000, polling: 1000 },
    );
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const sorting = await timed(page, 'th:first-child button');
  const filtering = await timed(page, '.figure.is-warning button');
  const cells = [`${slower}×`, `${seconds} s`, told(tasks), `${sorting} ms`, `${filtering} ms`];
  console.log(`| ${cells.join(' | ')} |`);
  await page.close();
}

function told({ longest, long }: MainThreadTasks): string {
  return `${Math.round(longest)} ms (${long} of 50 ms or more)`;
}

/** Milliseconds from a click until what it changed is painted; the median of five. */
async function timed(page: Page, selector: string): Promise<number> {
  const times = [];
  for (let turn = 0; turn < 5; turn += 1) {
    times.push(
      await page.evaluate(async (wanted) => {
        const root = document.querySelector('catalog-control')?.shadowRoot;
        const began = performance.now();
        root?.querySelector<HTMLButtonElement>(wanted)?.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - began;
      }, selector),
    );
  }
  return Math.round(times.sort((a, b) => a - b)[2] ?? 0);
}

/** Services that differ in name, age and in what is wrong with them. */
function serviceOf(index: number) {
  const office = { kind: 'in-person', places: [{ name: { lv: 'Klientu centrs' } }] };
  return {
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: index % 3 === 0 ? ['entrepreneurs'] : ['citizens'],
    name: { lv: `Pakalpojums Nr. ${(index * 7919) % count}`, ...(index % 2 && { en: `Service no. ${index}` }) },
    summary: { lv: 'Īss pakalpojuma apraksts, kas ir dažus vārdus garš.' },
    holder: { registrationNumber: institution, name: { lv: 'Liela iestāde' } },
    recipients: ['natural-person'],
    fee: { status: index % 5 ? 'free' : 'unknown' },
    ...(index % 4 && { deadline: { workingDays: index % 30 } }),
    channelKinds: ['in-person'],
    steps: [{ order: 1, kind: 'request', title: { lv: 'Iesniedziet' }, channels: index % 9 ? [office] : [] }],
    updatedAt: `202${4 + (index % 3)}-0${1 + (index % 9)}-11`,
  };
}
