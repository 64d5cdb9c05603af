/**
 * `npm run bench`: how a page with the embed compares to the page it replaces, which has the same 24 cards typed into it.
 * Prints tables of medians and their ratios to that page (`-- --runs 15`, `--only slow` or `fast`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { convertSearchCorpus, type CorpusRecord } from '../demo/register/convert-search-corpus.js';
import { startRegister } from '../demo/register/start-register.js';
import { browserFlags, findBrowser } from '../test/support/find-browser.js';
import { startBenchSite } from './bench/bench-site.js';
import { readStaticPage } from './bench/static-page.js';
import { type Conditions, type Visit, visitTwice } from './bench/visit.js';
import { requireBuild } from './embed-page.js';
import { withStaticImports } from './loaded-scripts.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, only: { type: 'string' } } });
const runs = Number(values.runs);
const cards = 24;

const lines: readonly (Conditions & { readonly key: string })[] = [
  // As the browser's own tools slow a line down to "Slow 4G".
  { key: 'slow', name: 'slow 4G, processor 4× slower', latency: 562.5, down: 180_000, up: 84_375, slowdown: 4 },
  { key: 'fast', name: 'fast line, this processor', latency: 5, down: 12_500_000, up: 12_500_000, slowdown: 1 },
];

requireBuild();
if (!(runs >= 1) || (values.only && !lines.some(({ key }) => key === values.only))) {
  console.error('--runs takes a number of 1 or more, --only one of: slow, fast');
  process.exit(1);
}

const corpus = '../shared/corpora/search/records.json';
const data = existsSync(corpus)
  ? convertSearchCorpus((JSON.parse(readFileSync(corpus, 'utf8')) as CorpusRecord[]).slice(0, 1500))
  : undefined;
const register = await startRegister({ data });
const site = await startBenchSite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  const kinds = await makePages();
  console.log(
    `${cards} cards of ${data?.services.length ?? 'the demo’s'} services, ${runs} runs in turn, medians; Chromium ${browser.version()}`,
  );
  for (const line of lines.filter(({ key }) => !values.only || key === values.only)) await compare(kinds, line);
} finally {
  await browser.close();
  site.close();
  await register.close();
}

/** The pages that are compared, the rival first. */
async function makePages(): Promise<ReadonlyMap<string, string>> {
  const element = `<service-catalog register="${register.url}" page-size="${cards}"></service-catalog>`;
  const script = '<script type="module" src="/embed.js"></script>';
  site.put('/embed', 'text/html', pageOf(script, element));
  const { staticPage, asked } = await readEmbed(`${site.url}/embed`);
  const hints = [
    `<link rel="preconnect" href="${register.url}" crossorigin>`,
    ...withStaticImports(asked.scripts).map((file) => `<link rel="modulepreload" href="/${file}">`),
    ...asked.register.map(
      (url) => `<link rel="preload" as="fetch" href="${url.replaceAll('&', '&amp;')}" crossorigin>`,
    ),
  ].join('\n');
  site.put('/hinted', 'text/html', pageOf(`${hints}\n${script}`, element));
  const text = `<main class="host"><div class="root">${staticPage.cards}</div></main>`;
  site.put('/static.css', 'text/css', staticPage.css);
  site.put('/static', 'text/html', pageOf('<link rel="stylesheet" href="/static.css">', text));
  site.put('/inlined', 'text/html', pageOf(`<style>${staticPage.css}</style>`, text));
  return new Map([
    ['static page, linked stylesheet', '/static'],
    ['static page, style inlined', '/inlined'],
    ['script embed', '/embed'],
    ['script embed with hints', '/hinted'],
  ]);
}

function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="lv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pakalpojumi</title>${head}</head><body><h1>Pakalpojumi</h1>${body}</body></html>`;
}

/** What the embed shows, and what it asks for until then. */
async function readEmbed(url: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript('globalThis.__name = (named) => named');
  const asked = { scripts: [] as string[], register: [] as string[] };
  page.on('request', (request) => {
    const address = request.url();
    if (address.startsWith(register.url)) asked.register.push(address);
    else if (address.endsWith('.js')) asked.scripts.push(new URL(address).pathname.slice(1));
  });
  await page.goto(url);
  await page
    .locator('service-catalog .services > li')
    .nth(cards - 1)
    .waitFor();
  await page.waitForLoadState('networkidle');
  const staticPage = await readStaticPage(page);
  await page.close();
  return { staticPage, asked };
}

/** Visits all pages in turn, so that what else the machine does meets all of them alike. */
async function compare(kinds: ReadonlyMap<string, string>, conditions: Conditions): Promise<void> {
  const visits = new Map([...kinds.keys()].map((name) => [name, [[], []] as [Visit[], Visit[]]]));
  for (let nth = 0; nth < runs; nth += 1) {
    for (const [name, path] of kinds) {
      const [first, second] = await visitTwice(browser, site.url + path, cards, conditions);
      visits.get(name)?.[0].push(first);
      visits.get(name)?.[1].push(second);
    }
  }
  for (const [nth, title] of ['first visit, empty cache', 'second visit, cache of the first'].entries()) {
    print(`${conditions.name}; ${title}`, new Map([...visits].map(([name, both]) => [name, both[nth] ?? []])));
  }
}

function print(title: string, visits: ReadonlyMap<string, readonly Visit[]>): void {
  const columns = ['first card', 'of static', 'last card', 'LCP', 'CLS', 'TBT', 'kB', 'requests'];
  console.log(`\n| ${[title, ...columns].join(' | ')} |\n| --- |${' ---: |'.repeat(columns.length)}`);
  const base = [...visits.values()][0] ?? [];
  for (const [name, done] of visits) {
    const of = (key: keyof Visit) => median(done.map((visit) => visit[key]));
    const ratio = of('firstCard') / median(base.map(({ firstCard }) => firstCard));
    const cells = [
      ms(of('firstCard')),
      ratio.toFixed(2),
      ms(of('lastCard')),
      ms(of('lcp')),
      of('cls').toFixed(3),
      ms(of('tbt')),
      (of('bytes') / 1000).toFixed(1),
      String(of('requests')),
    ];
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}
