import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { inspect } from 'node:util';
import { after, describe, it } from 'node:test';
import { createLocalJWKSet, exportJWK, exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
import { withApiKey } from '../../src/gateway/access/api-key.js';
import { withClientCredentials } from '../../src/gateway/access/client-credentials.js';
import type { Fetch } from '../../src/gateway/access/fetch-register.js';
import { fetchWithCertificate } from '../../src/gateway/access/mutual-tls.js';
import { Secret } from '../../src/gateway/access/secret.js';
import { serveGateway, startLane } from './gateway-under-test.js';

const planted = 'PLANTED-7f3a';
const lane = await startLane();
const opened: Server[] = [];
after(async () => {
  for (const server of opened) server.close();
  await lane.close();
});

async function listen(server: Server): Promise<number> {
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The demo register behind a door that asks who comes. */
function door(mayPass: (request: IncomingMessage) => boolean): RequestListener {
  return (request, response) => {
    if (!mayPass(request)) return void response.writeHead(401, { connection: 'close' }).end(`who are you? ${planted}`);
    const path = new URL(request.url!, 'http://any');
    path.searchParams.delete('key');
    void fetch(lane.url + path.pathname + path.search).then(async (answer) => {
      const type = answer.headers.get('content-type')!;
      response.writeHead(answer.status, { 'content-type': type, connection: 'close' }).end(await answer.text());
    });
  };
}

const plain: Fetch = (url, init) => fetch(url, init);

/** All that can be seen of a gateway: its answers with their headers, its metrics, its log. */
async function everythingSeen(register: string, fetch: Fetch): Promise<{ outcome: string; seen: string }> {
  const served = await serveGateway({ register, fetch });
  try {
    const outcome = await served.gateway.readWhole();
    await served.gateway.followChanges();
    const answers = await Promise.all(
      ['/services', '/services/1008', '/services/none', '/health', '/metrics', '/services?limit=x'].map(
        async (path) => {
          const answer = await served.ask(path);
          return JSON.stringify([...answer.headers]) + (await answer.text());
        },
      ),
    );
    return { outcome, seen: answers.join() + served.logged.join() };
  } finally {
    await served.close();
  }
}

describe('a register behind a key', () => {
  it('is read with the key in a header or in the query, and the key is seen nowhere', async () => {
    for (const place of [{ header: 'X-Api-Key' }, { parameter: 'key' }] as const) {
      const port = await listen(
        createServer(door(({ headers, url }) => headers['x-api-key'] === planted || url!.includes(`key=${planted}`))),
      );
      const { outcome, seen } = await everythingSeen(
        `http://127.0.0.1:${port}`,
        withApiKey(plain, place, new Secret(planted)),
      );
      assert.equal(outcome, 'confirmed');
      assert.ok(!seen.includes(planted));
    }
  });

  it('tells nothing of the key when it is refused, cut off or led elsewhere', async () => {
    const refusing = await listen(createServer(door(() => false)));
    const cutting = await listen(createServer((request) => request.socket.destroy()));
    const elsewhere: string[] = [];
    const other = await listen(
      createServer(({ url, headers }, response) => {
        elsewhere.push(url! + JSON.stringify(headers));
        response.end('{}');
      }),
    );
    const leading = await listen(
      createServer(({ url }, response) => {
        response.writeHead(302, { location: `http://127.0.0.1:${other}${url}` }).end();
      }),
    );
    for (const port of [refusing, cutting, leading]) {
      for (const place of [{ header: 'X-Api-Key' }, { parameter: 'key' }] as const) {
        const fetch = withApiKey(plain, place, new Secret(planted));
        const { outcome, seen } = await everythingSeen(`http://127.0.0.1:${port}`, fetch);
        assert.equal(outcome, 'failed');
        assert.ok(!seen.includes(planted), seen);
      }
    }
    assert.deepEqual(elsewhere, []);
  });

  it('keeps the key out of whatever shows it', () => {
    const secret = new Secret(planted);
    const shown = [String(secret), JSON.stringify({ secret }), inspect(secret, { showHidden: true, depth: 9 })];
    assert.ok(!shown.join().includes(planted));
  });
});

describe('a register that wants a token', () => {
  it('gets one for a signed assertion, shares it, and asks anew once it is refused', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] });
    const assertions: string[] = [];
    let valid = '';
    const tokenServer = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      const answer = async () => {
        const form = new URLSearchParams(body);
        const assertion = form.get('client_assertion')!;
        const { payload } = await jwtVerify(assertion, keys, {
          issuer: 'gateway',
          subject: 'gateway',
          audience: tokenUrl,
        });
        assert.equal(form.get('grant_type'), 'client_credentials');
        assert.ok(payload.exp! - payload.iat! <= 60 && payload.jti);
        assertions.push(assertion);
        valid = `${planted}-${assertions.length}`;
        response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
        response.end(JSON.stringify({ access_token: valid, expires_in: 3600, token_type: 'Bearer' }));
      };
      request.on('end', () => void answer());
    });
    const tokenUrl = `http://127.0.0.1:${await listen(tokenServer)}/token`;
    let asked = 0;
    const port = await listen(
      createServer(
        door(({ headers }) => {
          asked += 1;
          if (asked === 5) valid = 'revoked';
          return headers.authorization === `Bearer ${valid}`;
        }),
      ),
    );
    const key = new Secret(await exportPKCS8(privateKey));
    const fetch = withClientCredentials(plain, {
      tokenUrl,
      clientId: 'gateway',
      key,
      algorithm: 'ES256',
      keyId: 'one',
    });
    const { outcome, seen } = await everythingSeen(`http://127.0.0.1:${port}`, fetch);
    assert.equal(outcome, 'confirmed');
    assert.ok(
      assertions.length >= 2 && assertions.length < asked / 2,
      `${assertions.length} tokens for ${asked} requests`,
    );
    assert.ok(!seen.includes(planted));
    for (const assertion of assertions) assert.ok(!seen.includes(assertion));
  });
});

describe('a register that wants a certificate', () => {
  const hasOpenSsl = (() => {
    try {
      execFileSync('openssl', ['version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  it('is shown it', { skip: !hasOpenSsl && 'openssl is not installed' }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-tls-'));
    const make = (name: string, subject: string) =>
      execFileSync(
        'openssl',
        [
          ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
          ...[
            '-keyout',
            `${name}.key`,
            '-out',
            `${name}.pem`,
            '-subj',
            subject,
            '-addext',
            'subjectAltName=IP:127.0.0.1',
          ],
        ],
        { cwd: folder, stdio: 'ignore' },
      );
    make('server', '/CN=127.0.0.1');
    make('client', '/CN=gateway');
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');
    const server = createTlsServer(
      {
        key: text('server.key'),
        cert: text('server.pem'),
        ca: text('client.pem'),
        requestCert: true,
        rejectUnauthorized: false,
      },
      door(({ socket }) => (socket as TLSSocket).authorized),
    );
    const register = `https://127.0.0.1:${await listen(server)}`;
    const certified = fetchWithCertificate({
      certificate: text('client.pem'),
      key: new Secret(text('client.key')),
      authority: text('server.pem'),
    });
    const shown = await everythingSeen(register, certified);
    assert.equal(shown.outcome, 'confirmed');
    assert.equal((await everythingSeen(register, plain)).outcome, 'failed');
    rmSync(folder, { recursive: true });
  });
});
