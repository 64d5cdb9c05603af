import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type EdgeServer, findProgram, startNginx, startVarnish } from '../support/edge-servers.js';

const caches = [
  { name: 'nginx', program: findProgram('nginx'), start: startNginx },
  { name: 'varnish', program: findProgram('varnishd'), start: startVarnish },
] as const;

/** What stands in the gateway's place: counts who asks, and answers as a test wants. */
class Behind {
  readonly seen: IncomingMessage[] = [];
  status = 200;
  cacheControl = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
  body = 'first';
  readonly server = createServer((request, response) => this.#answer(request, response));

  #answer(request: IncomingMessage, response: ServerResponse) {
    if (request.url === '/health') return void response.end();
    this.seen.push(request);
    const tag = `W/"${this.body}"`;
    const headers = {
      'content-type': 'application/json',
      'cache-control': this.status === 200 ? this.cacheControl : 'no-store',
      etag: tag,
      vary: 'Accept-Encoding',
      'set-cookie': 'person=1',
      'register-confirmed': new Date(0).toUTCString(),
    };
    const isKnown = this.status === 200 && request.headers['if-none-match'] === tag;
    response.writeHead(isKnown ? 304 : this.status, headers).end(isKnown ? undefined : JSON.stringify(this.body));
  }
}

for (const { name, program, start } of caches) {
  const skip = program === undefined && `${name} is not installed: apt-get install ${name}`;
  describe(`demo/edge: ${name}`, { skip }, () => {
    const behind = new Behind();
    let cache: EdgeServer;
    before(async () => {
      await new Promise<void>((resolve) => behind.server.listen(0, '127.0.0.1', resolve));
      cache = await start(program!, `http://127.0.0.1:${(behind.server.address() as AddressInfo).port}`);
    });
    after(async () => {
      await cache.stop();
      behind.server.closeAllConnections();
      behind.server.close();
    });
    const ask = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(cache.url + path, { headers });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };

    it('asks the gateway once, whoever asks in whatever language, and passes nothing of them on', async () => {
      const people: Record<string, string>[] = [
        { Authorization: 'Bearer planted', 'Accept-Language': 'lv' },
        { Cookie: 'planted=1', 'Accept-Language': 'en', 'X-Forwarded-For': 'planted' },
      ];
      for (const headers of people) {
        const { status, text, headers: told } = await ask('/services?q=b%C4%93rns', headers);
        assert.deepEqual([status, text], [200, '"first"']);
        assert.equal(told.get('set-cookie'), null);
      }
      assert.equal(behind.seen.length, 1);
      assert.ok(!JSON.stringify(behind.seen[0]!.headers).includes('planted'));
      assert.equal(behind.seen[0]!.headers['x-forwarded-for'], '127.0.0.1');
    });

    it('tells a browser that has the answer already that it is the same', async () => {
      const { headers } = await ask('/same');
      const again = await ask('/same', { 'If-None-Match': headers.get('etag')! });
      assert.deepEqual([again.status, again.text], [304, '']);
    });

    it('keeps no refusal, and tells nobody of the metrics', async () => {
      behind.status = 400;
      assert.equal((await ask('/refused')).status, 400);
      behind.status = 200;
      assert.equal((await ask('/refused')).status, 200);
      assert.equal((await ask('/metrics')).status, 404);
    });

    it('answers at once what is a little old, and fetches it anew meanwhile', async () => {
      behind.cacheControl = 'public, max-age=1, stale-while-revalidate=600, stale-if-error=86400';
      behind.body = 'before';
      await ask('/old');
      behind.body = 'after';
      await untilSo(async () => {
        const { text } = await ask('/old');
        return text === '"after"';
      });
      assert.equal(behind.seen.filter(({ url }) => url === '/old').length, 2);
    });

    it('answers what it has while the gateway fails', async () => {
      behind.cacheControl = 'public, max-age=1, stale-if-error=86400';
      behind.body = 'kept';
      await ask('/kept');
      behind.status = 503;
      const failed = behind.seen.length;
      const isKept = async () => {
        const { status, text } = await ask('/kept');
        assert.deepEqual([status, text], [200, '"kept"']);
      };
      // Until it has asked the gateway anew, and heard nothing but its failure; and then still.
      await untilSo(async () => {
        await isKept();
        return behind.seen.length > failed;
      });
      for (let times = 0; times < 3; times += 1) await isKept();
      assert.equal((await ask('/never')).status, 503);
      behind.status = 200;
    });
  });
}

/** Looks again and again until it is so. */
async function untilSo(look: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await look())) if (performance.now() > end) throw new Error(`Not so within 20 s: ${look}`);
}
