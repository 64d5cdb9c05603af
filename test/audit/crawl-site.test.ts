import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type CrawlLimits, defaultLimits } from '../../src/crawl/crawl-limits.js';
import type { FrontierState } from '../../src/crawl/frontier.js';
import type { FetchedPage } from '../../src/crawl/crawl-report.js';
import { crawlSite, type CrawlOptions } from '../../src/crawl/crawl-site.js';
import { startRenderer } from '../../src/crawl/render-pages.js';
import { missing, page, startSite, type TestSite } from './test-site.js';

const open: TestSite[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()));
});

async function site(answer: Parameters<typeof startSite>[0]): Promise<TestSite> {
  const started = await startSite(answer);
  open.push(started);
  return started;
}

async function crawl({ url }: TestSite, limits: Partial<CrawlLimits> = {}, options: Partial<CrawlOptions> = {}) {
  const pages: FetchedPage[] = [];
  const result = await crawlSite(
    url,
    { limits: { ...defaultLimits, delay: 0, ...limits }, ...options },
    (one) => void pages.push(one),
  );
  const paths = pages.map(({ address }) => address.slice(url.length - 1)).sort();
  const unread = result.unread.map(({ address, reason }) => `${address.slice(url.length - 1)} ${reason}`);
  return { pages, paths, unread, result };
}

describe('a crawl', () => {
  it('stops on a site without an end, and says so', async () => {
    let next = 0;
    const endless = await site((_, response, path) =>
      path === '/robots.txt'
        ? missing(response)
        : page(response, `<a href="/kalendars?diena=${(next += 1)}">nākamā</a> <a href="x${next}/">dziļāk</a>`),
    );
    const { result } = await crawl(endless, { maxPages: 300 });
    assert.ok(result.read <= 300);
    assert.ok(endless.asked.length <= 310);
    assert.ok((result.unreadCounts.endless ?? 0) > 0, 'the calendar is noticed');
    assert.ok(Object.keys(result.unreadCounts).length > 0);
  });
  it('reads 5,000 pages up to its limit and counts the rest', async () => {
    const links = Array.from({ length: 5000 }, (_, index) => `<a href="/raksts-${index}.html">${index}</a>`).join('');
    const large = await site((_, response, path) => (path === '/' ? page(response, links) : page(response, path)));
    const { result } = await crawl(large, { maxPages: 400, concurrency: 8 });
    assert.equal(result.read, 400);
    assert.equal(result.unreadCounts['limit-pages'], 4601);
    assert.equal(result.unread.filter(({ reason }) => reason === 'limit-pages').length, 200);
  });
  it('gets out of circles of redirects, and does not follow one to another site', async () => {
    const to: Record<string, string> = { '/a': '/b', '/b': '/a', '/far': 'http://other.example/', '/moved': '/there' };
    const circling = await site((_, response, path) => {
      const location = to[path];
      if (location) response.writeHead(302, { location }).end();
      else if (path === '/') page(response, '<a href="/a"></a><a href="/far"></a><a href="/moved"></a>');
      else if (path === '/there') page(response, 'here');
      else missing(response);
    });
    const { paths, unread } = await crawl(circling);
    assert.deepEqual(paths, ['/', '/there']);
    assert.deepEqual(unread.sort(), ['/a redirects', '/far other-site']);
  });
  it('leaves pages of 10 MB alone, whether they say their size or not', async () => {
    const body = `<p>${'a'.repeat(10 * 1024 * 1024)}</p>`;
    const heavy = await site((_, response, path) => {
      if (path === '/') page(response, '<a href="/said"></a><a href="/unsaid"></a>');
      else if (path === '/said')
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length }).end(body);
      else if (path === '/unsaid') response.writeHead(200, { 'content-type': 'text/html' }).end(body);
      else missing(response);
    });
    const { paths, unread } = await crawl(heavy);
    assert.deepEqual(paths, ['/']);
    assert.deepEqual(unread.sort(), ['/said too-large', '/unsaid too-large']);
  });
  it('reads Windows-1257, whoever says that it is', async () => {
    const word = Buffer.from([0x62, 0xe7, 0x72, 0x6e, 0x73]); // bērns
    const meta = Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1257">');
    const old = await site((_, response, path) => {
      if (path === '/') page(response, '<a href="/header"></a><a href="/meta"></a><a href="/nobody"></a>');
      else if (path === '/header')
        response.writeHead(200, { 'content-type': 'text/html; charset=windows-1257' }).end(word);
      else if (path === '/meta')
        response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.concat([meta, word]));
      else if (path === '/nobody') response.writeHead(200, { 'content-type': 'text/html' }).end(word);
      else missing(response);
    });
    const { pages } = await crawl(old);
    assert.equal(pages.filter(({ html }) => html.includes('bērns')).length, 3);
  });
  it('obeys robots.txt', async () => {
    const guarded = await site((_, response, path) => {
      if (path === '/robots.txt')
        response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /slepeni/');
      else if (path === '/') page(response, '<a href="/slepeni/a"></a><a href="/atklati"></a>');
      else page(response, 'x');
    });
    const { paths, unread } = await crawl(guarded);
    assert.deepEqual(
      paths,
      ['/', '/atklati', '/sitemap.xml'].filter((path) => path !== '/sitemap.xml'),
    );
    assert.deepEqual(unread, ['/slepeni/a robots']);
    assert.ok(!guarded.asked.includes('/slepeni/a'));
  });
  it('reads nothing where robots.txt cannot be had', async () => {
    const broken = await site((_, response, path) =>
      path === '/robots.txt' ? response.writeHead(503).end() : page(response, 'x'),
    );
    const { paths, unread } = await crawl(broken);
    assert.deepEqual([paths, unread], [[], ['/ robots']]);
  });
  it('begins with sitemaps, packed ones of an index too', async () => {
    const mapped: TestSite = await site((_, response, path) => {
      const xml = { 'content-type': 'application/xml' };
      if (path === '/robots.txt')
        response.writeHead(200, { 'content-type': 'text/plain' }).end(`Sitemap: ${mapped.url}index.xml`);
      else if (path === '/index.xml')
        response
          .writeHead(200, xml)
          .end(`<sitemapindex><sitemap><loc>${mapped.url}one.xml.gz</loc></sitemap></sitemapindex>`);
      else if (path === '/one.xml.gz') {
        response
          .writeHead(200, { 'content-type': 'application/gzip' })
          .end(gzipSync(`<urlset><url><loc>${mapped.url}lapa?a=1&amp;b=2</loc></url></urlset>`));
      } else page(response, 'x');
    });
    assert.deepEqual((await crawl(mapped)).paths, ['/', '/lapa?a=1&b=2']);
  });
  it('reads no more sitemaps once its time is over, or somebody stops it, and names them', async () => {
    let stop = new AbortController();
    let next = 0;
    const sitemaps = await site((_, response, path) => {
      if (path === '/robots.txt') {
        missing(response);
        return;
      }
      if (path === '/') {
        page(response, 'here');
        return;
      }
      if (next > 4) stop.abort();
      response.writeHead(200, { 'content-type': 'application/xml' });
      const more = `<sitemap><loc>${sitemaps.url}${(next += 1)}.xml</loc></sitemap>`;
      response.end(`<sitemapindex>${more}</sitemapindex>`);
    });
    const stopped = await crawl(sitemaps, {}, { signal: stop.signal });
    assert.equal(next, 6);
    assert.deepEqual(stopped.unread, ['/5.xml limit-time', '/ limit-time']);

    stop = new AbortController();
    const never = await site((_, response, path) => (path.endsWith('.xml') ? undefined : missing(response)));
    const { unread } = await crawl(never, { maxTime: 300, timeout: 60_000 });
    assert.deepEqual(unread, ['/sitemap.xml limit-time', '/ limit-time']);
  });
  it('takes what scripts show of another site for no page of this one', async () => {
    const one = await site((_, response, path) =>
      path === '/' ? page(response, '<script></script>own words') : missing(response),
    );
    const render = () => Promise.resolve({ address: 'https://other.example/', html: 'words of others' });
    const { pages, unread } = await crawl(one, {}, { render });
    assert.ok(pages[0]?.html.includes('own words'));
    assert.deepEqual(unread, ['/ other-site']);
  });
  it('gives up on scripts that never end', async () => {
    const endless = await site((_, response, path) =>
      path === '/' ? page(response, '<p>before</p><script>for (;;);</script>') : missing(response),
    );
    const renderer = await startRenderer(() => import('playwright-core'), 500);
    try {
      const { pages, unread } = await crawl(endless, {}, { render: renderer.render });
      assert.ok(pages[0]?.html.includes('before'));
      assert.deepEqual(unread, ['/ render']);
    } finally {
      await renderer.close();
    }
  });
  it('gives up on a server that never answers', async () => {
    const silent = await site((_, response, path) => {
      if (path === '/') page(response, '<a href="/kluss"></a>');
      else if (path !== '/kluss') missing(response);
    });
    assert.deepEqual((await crawl(silent, { timeout: 300 })).unread, ['/kluss timeout']);
  });
  it('goes on where it stopped', async () => {
    const links = ['a', 'b', 'c', 'd'].map((name) => `<a href="/${name}"></a>`).join('');
    const long = await site((_, response, path) =>
      path === '/robots.txt' ? missing(response) : page(response, path === '/' ? links : path),
    );
    const first = await crawl(long, { maxPages: 2 });
    const second = await crawl(long, {}, { state: first.result.state, alreadyRead: 2 });
    assert.deepEqual([...first.paths, ...second.paths].sort(), ['/', '/a', '/b', '/c', '/d']);
  });
  it('goes on counting what it does not name', async () => {
    const links = Array.from({ length: 250 }, (_, index) => `<a href="/no/${index}"></a>`).join('');
    const closed = await site((_, response, path) =>
      path === '/robots.txt'
        ? response.end('User-agent: *\nDisallow: /no/')
        : page(response, `<a href="/a"></a>${links}`),
    );
    const first = await crawl(closed, { maxPages: 1 });
    const second = await crawl(closed, {}, { state: JSON.parse(JSON.stringify(first.result.state)) as FrontierState });
    assert.equal(second.result.unreadCounts.robots, 250);
  });
  it('knows a page by one address', async () => {
    const links =
      '<a href="/x#a"></a><a href="/x?utm_source=q"></a><a href="//x" ></a><a href="/x?b=2&a=1"></a><a href="/x?a=1&b=2"></a><a href="/f.pdf"></a><a href="mailto:a@b"></a><a href="http://[bad"></a>';
    const repeating = await site((_, response, path) =>
      path === '/' ? page(response, links) : path.startsWith('/x') ? page(response, 'x') : missing(response),
    );
    assert.deepEqual((await crawl(repeating)).paths, ['/', '/x', '/x?a=1&b=2']);
  });
});
