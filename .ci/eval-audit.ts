/**
 * Audits planted sites and compares what was found with what was planted: `npm run eval:audit`, or, for a site of one's
 * own, `npm run eval:audit -- --site FOLDER --register FILE --truth FILE`.
 *
 * - the site: a folder of pages, served from its root
 * - the register: JSON, an array of the contract's services, or an object with them in `items` or `services`
 * - the truth: `{"pages": [{"url": "/x.html", "kind": "exact copy", "copies": [{"service": "1008", "fields": ["summary"]}],
 *   "contradictions": [{"service": "1008", "fact": "price"}], "embeds": [{"element": "service-card"}]}]}`; all but `url`
 *   may be left out, and a page that is not named is one on which nothing is to be found
 *
 * `npm run eval:audit -- --serve` serves the first planted site and the register instead, for `audit` itself.
 *
 * A copy is found where its page and its service are named, a contradiction where its fact is as well. Ends with an error
 * below the aims.
 */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { auditSite } from '../src/cli/audit-site.js';
import { readRegister } from '../src/cli/read-register.js';
import { virsisAdapter } from '../src/adapters/virsis/virsis-adapter.js';
import { defaultLimits } from '../src/crawl/crawl-limits.js';
import { type PageRenderer, startRenderer } from '../src/crawl/render-pages.js';
import { plantSite } from '../demo/audit-site/plant-site.js';
import { plantedSites } from '../demo/audit-site/planted-sites.js';
import { serveFolder, serveServices } from './serve-for-audit.js';

interface Truth {
  readonly pages: readonly {
    readonly url: string;
    readonly kind?: string;
    readonly copies?: readonly { readonly service: string; readonly fields?: readonly string[] }[];
    readonly contradictions?: readonly { readonly service: string; readonly fact: string }[];
    readonly embeds?: readonly { readonly element: string }[];
  }[];
}

/** What a site's audit is to reach. */
const aims = { copies: [0.95, 0.95], contradictions: [0.9, 0.95], embeds: [1, 1] } as const;
type What = keyof typeof aims;

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    register: { type: 'string' },
    truth: { type: 'string' },
    json: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
    render: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html?|xhtml|php|aspx?)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'));
}

/** One address for a page, however it is written: `/a/index.html` is `/a/`. */
function plain(url: string): string {
  const { pathname, search } = new URL(url, 'http://site.example');
  return decodeURI(pathname).replace(/\/index\.html?$/, '/') + search;
}

async function audit(folder: string, services: readonly unknown[] | undefined, renderer: PageRenderer | undefined) {
  const site = await serveFolder(folder);
  const register = await serveServices(services);
  try {
    const descriptions = await readRegister(register.url, virsisAdapter, []);
    // Pages that nothing leads to are read as well: how a site is linked is not what is measured.
    const starts = pathsIn(folder).map((path) => `${site.url}/${encodeURI(path)}`);
    const limits = { ...defaultLimits, delay: 0, maxPages: 5000 };
    return await auditSite(
      { site: `${site.url}/`, register: register.url, institutions: [], descriptions },
      { limits, starts, render: renderer?.render },
    );
  } finally {
    await Promise.all([site.close(), register.close()]);
  }
}

type Report = Awaited<ReturnType<typeof audit>>;

function keysOf(report: Report): Record<What, Set<string>> {
  return {
    copies: new Set(report.copies.map(({ page, service }) => `${plain(page)} ${service}`)),
    contradictions: new Set(
      report.contradictions.map(({ page, service, fact }) => `${plain(page)} ${service} ${fact}`),
    ),
    embeds: new Set(report.embeds.map(({ page, element }) => `${plain(page)} ${element}`)),
  };
}

function expectedOf({ pages }: Truth): Record<What, Map<string, string>> {
  const all = (what: (page: Truth['pages'][number]) => readonly string[] | undefined) =>
    new Map(
      pages.flatMap((page) => (what(page) ?? []).map((key) => [`${plain(page.url)} ${key}`, page.kind ?? 'page'])),
    );
  return {
    copies: all(({ copies }) => copies?.map(({ service }) => service)),
    contradictions: all(({ contradictions }) => contradictions?.map(({ service, fact }) => `${service} ${fact}`)),
    embeds: all(({ embeds }) => embeds?.map(({ element }) => element)),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Prints the figures of one site; whether it reaches the aims. */
function print(name: string, report: Report, truth: Truth): boolean {
  const [found, expected] = [keysOf(report), expectedOf(truth)];
  console.log(`\n${name}: ${report.pagesRead} pages read, ${report.pagesRendered} of them with their scripts run`);
  let isReached = true;
  for (const what of ['copies', 'contradictions', 'embeds'] as const) {
    const right = [...found[what]].filter((key) => expected[what].has(key));
    const recall = share(right.length, expected[what].size);
    const precision = share(right.length, found[what].size);
    const [leastRecall, leastPrecision] = aims[what];
    const isEnough = recall >= leastRecall && precision >= leastPrecision;
    isReached &&= isEnough;
    const figures = `recall ${recall.toFixed(3)} (${right.length} of ${expected[what].size}), precision ${precision.toFixed(3)} (${right.length} of ${found[what].size})`;
    console.log(`${what.padEnd(16)}${figures}${isEnough ? '' : `  BELOW ${leastRecall} / ${leastPrecision}`}`);
    printKinds(expected[what], found[what]);
    for (const [key, kind] of expected[what]) if (!found[what].has(key)) console.log(`    missed: ${key} (${kind})`);
    for (const key of found[what]) if (!expected[what].has(key)) console.log(`    wrongly found: ${key}`);
  }
  for (const { address, reason, detail } of report.unread)
    console.log(`    not read: ${address} ${reason} ${detail ?? ''}`);
  return isReached;
}

function printKinds(expected: ReadonlyMap<string, string>, found: ReadonlySet<string>): void {
  for (const kind of new Set(expected.values())) {
    const keys = [...expected].filter(([, of]) => of === kind).map(([key]) => key);
    console.log(`    ${kind.padEnd(20)} ${keys.filter((key) => found.has(key)).length} of ${keys.length}`);
  }
}

function readServices(file: string): readonly unknown[] {
  const value = JSON.parse(readFileSync(file, 'utf8')) as { items?: unknown[]; services?: unknown[] } | unknown[];
  const services = Array.isArray(value) ? value : (value.items ?? value.services);
  if (!services) throw new TypeError(`${file}: expected an array of services, or an object with them in "items".`);
  return services;
}

async function startBrowser(): Promise<PageRenderer | undefined> {
  if (!values.render) return undefined;
  try {
    return await startRenderer(() => import('playwright-core'), 20_000);
  } catch {
    console.log('No browser was found: content that loads late is not read.');
    return undefined;
  }
}

/** Serves a planted site and the demo's register until somebody stops it. */
async function serve(folder: string): Promise<void> {
  const [name = '', pages = []] = Object.entries(plantedSites)[0] ?? [];
  const site = await serveFolder(plantSite(pages, join(folder, name)).site);
  const register = await serveServices(undefined);
  console.log(`node dist/cli/command.js audit ${site.url}/ --register ${register.url} --delay 0 --html audit.html`);
  await once(process, 'SIGINT');
  await Promise.all([site.close(), register.close()]);
}

const renderer = values.serve ? undefined : await startBrowser();
const results: boolean[] = [];
const temporary = mkdtempSync(join(tmpdir(), 'audit-'));
try {
  if (values.serve) {
    await serve(temporary);
  } else if (values.site !== undefined && values.register !== undefined && values.truth !== undefined) {
    const report = await audit(values.site, readServices(values.register), renderer);
    if (values.json) console.log(JSON.stringify(report, null, 2));
    results.push(print(values.site, report, JSON.parse(readFileSync(values.truth, 'utf8')) as Truth));
  } else if (values.site ?? values.register ?? values.truth) {
    console.error('Give --site FOLDER, --register FILE and --truth FILE together.');
    results.push(false);
  } else {
    for (const [name, pages] of Object.entries(plantedSites)) {
      const planted = plantSite(pages, join(temporary, name));
      const report = await audit(planted.site, undefined, renderer);
      if (values.json) console.log(JSON.stringify(report, null, 2));
      results.push(print(name, report, JSON.parse(readFileSync(planted.truth, 'utf8')) as Truth));
    }
  }
} finally {
  await renderer?.close();
  rmSync(temporary, { recursive: true, force: true });
}
if (!results.every(Boolean)) process.exitCode = 1;
