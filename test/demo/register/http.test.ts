import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useRegister } from './ask-register.js';

const { ask } = useRegister();
const readable = [
  '/services',
  '/services/1008',
  '/life-situations',
  '/life-situations/L101',
  '/institutions/00000000102',
  '/resources',
  '/changes',
  '/helsinki/errandservices.json',
];

describe('every answer', () => {
  for (const path of readable) {
    it(`${path} is tagged, cacheable and open to every origin`, async () => {
      const { headers } = await ask(path, { headers: { Origin: 'https://institution.example' } });
      assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
      assert.equal(
        headers.get('cache-control'),
        'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
      );
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-expose-headers'), 'ETag,Retry-After,Last-Modified');
      assert.ok(!Number.isNaN(Date.parse(headers.get('last-modified') ?? '')));
      assert.match(headers.get('etag') ?? '', /^(W\/)?"[^"]+"$/);
    });

    it(`${path} is 304 for who has it, whatever the compression`, async () => {
      const first = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
      const headers = { 'If-None-Match': `"other", ${first.headers.get('etag')}`, 'Accept-Encoding': 'br' };
      const again = await ask(path, { headers });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      for (const name of ['etag', 'cache-control', 'last-modified', 'access-control-allow-origin', 'vary']) {
        assert.equal(again.headers.get(name), first.headers.get(name), name);
      }
      const other = await ask(path, { headers: { 'If-None-Match': '"other"' } });
      assert.equal(other.status, 200);
    });
  }

  it('is compressed as the reader likes', async () => {
    const encoding = async (accepted: string) => {
      const answer = await ask('/services', { headers: { 'Accept-Encoding': accepted } });
      assert.equal(((await answer.json()) as { total: number }).total, 7);
      return answer.headers.get('content-encoding');
    };
    assert.equal(await encoding('gzip, deflate, br'), 'br');
    assert.equal(await encoding('gzip;q=1, br;q=0.5'), 'gzip');
    assert.equal(await encoding('br;q=0, gzip'), 'gzip');
    assert.equal(await encoding('identity'), null);
  });

  it('HEAD has the headers alone', async () => {
    const answer = await ask('/services', { method: 'HEAD' });
    assert.equal(answer.status, 200);
    assert.ok(answer.headers.get('etag'));
    assert.equal(await answer.text(), '');
  });
});

describe('preflights', () => {
  const preflight = (path: string, method: string, headers: string) =>
    ask(path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://a.example',
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': headers,
      },
    });

  it('allow GET with If-None-Match', async () => {
    const { status, headers } = await preflight('/services', 'GET', 'if-none-match');
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-allow-methods') ?? '', /GET/);
    assert.doesNotMatch(headers.get('access-control-allow-methods') ?? '', /PUT|POST|DELETE/);
    assert.equal(headers.get('access-control-allow-headers'), 'If-None-Match');
  });

  it('allow control with a content type', async () => {
    for (const path of ['/control', '/release', '/lane/a/control', '/lane/a/release']) {
      const { status, headers } = await preflight(path, 'PUT', 'content-type');
      assert.equal(status, 204);
      for (const method of ['PUT', 'POST', 'DELETE']) {
        assert.match(headers.get('access-control-allow-methods') ?? '', new RegExp(method));
      }
      assert.equal(headers.get('access-control-allow-headers'), 'Content-Type');
    }
  });
});
