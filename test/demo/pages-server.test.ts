import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type RunningPages, startPages } from '../../demo/pages-server.js';

let pages: RunningPages;
before(async () => {
  pages = await startPages({ port: 0, registerUrl: 'http://localhost:8081/lane/"a&b"/' });
});
after(() => pages.close());

const ask = (path: string) => fetch(pages.url + path, { redirect: 'manual' });

/** Asks for a path as it is written: `fetch` would tidy it first. */
function statusOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(pages.url).port), '127.0.0.1');
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer.toString('latin1'))?.[1]));
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

describe('the server of the demo pages', () => {
  it('sends the strict page under a policy that allows nothing but its own site and the register', async () => {
    const { status, headers } = await ask('/institutions/strict-csp/');
    assert.equal(status, 200);
    const policy = new Map(
      (headers.get('content-security-policy') ?? '')
        .split('; ')
        .map((rule) => rule.split(/ (.*)/s, 2) as [string, string]),
    );
    assert.equal(policy.get('default-src'), "'none'");
    assert.equal(policy.get('script-src'), "'self'");
    assert.equal(policy.get('style-src'), "'self'");
    assert.equal(policy.get('connect-src'), 'http://localhost:8081');
    assert.equal(policy.get('require-trusted-types-for'), "'script'");
    assert.equal(policy.get('trusted-types'), 'lit-html');
    assert.equal(policy.get('frame-ancestors'), "'none'");
    assert.doesNotMatch([...policy].join(' '), /unsafe|\*/);
  });

  it('gives each page the address of the register it replays, on its own origin where it has one', async () => {
    const replays = { ptv: 'http://localhost:1', hsds: 'http://localhost:2', 'cpsv-ap': 'http://localhost:3' };
    const own = await startPages({ port: 0, registerUrl: 'http://localhost:8081', replays });
    const registerOf = async (name: string, at = own) =>
      /<service-catalog[^>]* register="([^"]*)"/.exec(
        await (await fetch(`${at.url}/institutions/${name}/`)).text(),
      )?.[1];
    try {
      assert.equal(await registerOf('ptv'), 'http://localhost:1/ptv/api/v11');
      assert.equal(await registerOf('hsds'), 'http://localhost:2/hsds');
      assert.equal(await registerOf('cpsv-ap'), 'http://localhost:3/cpsv-ap/catalogue');
      assert.equal(await registerOf('hsds', pages), 'http://localhost:8081/lane/&quot;a&amp;b&quot;/hsds');
    } finally {
      await own.close();
    }
  });

  it('lets the blocked page run no script', async () => {
    const { headers } = await ask('/institutions/blocked/');
    assert.match(headers.get('content-security-policy') ?? '', /script-src 'none'/);
  });

  it('sends the other pages without a policy, and every file with its type and no sniffing', async () => {
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/institutions/municipality/', 'text/html; charset=utf-8'],
      ['/institutions/municipality/municipality.css', 'text/css; charset=utf-8'],
      ['/institutions/municipality/mark.svg', 'image/svg+xml'],
    ] as const) {
      const { status, headers } = await ask(path);
      assert.equal(status, 200, path);
      assert.equal(headers.get('content-type'), type, path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('content-security-policy'), null, path);
    }
  });

  it('writes the register’s address into the page so that it stays an attribute’s value', async () => {
    const html = await (await ask('/institutions/municipality/')).text();
    assert.ok(html.includes('register="http://localhost:8081/lane/&quot;a&amp;b&quot;"'));
    assert.doesNotMatch(html, /%[A-Z-]+%/);
  });

  it('leads to a page from its address without a slash', async () => {
    const { status, headers } = await ask('/institutions/forest');
    assert.equal(status, 301);
    assert.equal(headers.get('location'), '/institutions/forest/');
  });

  it('says 404 to every path that would lead out of its folders, and to what is not for pages', async () => {
    for (const path of [
      '/../package.json',
      '/institutions/../../package.json',
      '/institutions/%2e%2e/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/%2e%2e%5cpackage.json',
      '/institutions/forest/..%2f..%2f..%2fpackage.json',
      '/institutions//index.html',
      '/.git/config',
      '/pages-server.ts',
      '/start.ts',
      '/register/main.ts',
      '/institutions/forest/%00.css',
      '/no-such-page.html',
      '/institutions/no-such/',
      '/__proto__/',
    ]) {
      assert.equal(await statusOf(path), 404, path);
    }
  });
});
