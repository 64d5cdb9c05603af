import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { withApiKey } from '../gateway/access/api-key.js';
import { withClientCredentials } from '../gateway/access/client-credentials.js';
import { anonymousFetch, type Fetch } from '../gateway/access/fetch-register.js';
import { Secret } from '../gateway/access/secret.js';
import { ConfigError, type GatewayConfig, type SecretPlace } from '../gateway/config.js';
import { openGateway } from '../gateway/gateway.js';
import { loadAdapter } from '../gateway/load-adapter.js';
import { jsonLog } from '../gateway/log.js';
import { openDatabase } from '../gateway/mirror/open-database.js';

/** A gateway that listens. */
export interface ServedGateway {
  /** Without a slash at its end. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, and closes the mirror. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that requests under way have to finish. */
const grace = 10_000;

/** Starts a gateway as its configuration says. @throws ConfigError where a secret is not there */
export async function serveGateway(config: GatewayConfig, say: (line: string) => void): Promise<ServedGateway> {
  const { register, adapter = 'virsis', institutions = [], listen = {}, every = {}, limits = {}, atOnce } = config;
  const log = jsonLog(say);
  const gateway = await openGateway({
    register,
    adapter: await loadAdapter(adapter),
    database: await openDatabase(databasePlace(config)),
    institutions,
    fetch: await accessTo(config),
    ...(atOnce !== undefined && { atOnce }),
    intervals: {
      ...(every.changes !== undefined && { changes: every.changes * 1000 }),
      ...(every.whole !== undefined && { whole: every.whole * 1000 }),
    },
    rateLimits: definedOnly(limits),
    clientOf: clientAt(config.trustedProxies ?? 0),
    log,
  });
  const server = createAdaptorServer({ fetch: gateway.fetch, overrideGlobalObjects: false });
  const { host = '127.0.0.1', port = 8090 } = listen;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  gateway.start();
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  log('info', 'listening', { url });
  return {
    url,
    close: async () => {
      await new Promise<void>((resolve) => {
        const cutOff = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await gateway.close();
      log('info', 'stopped');
    },
  };
}

function databasePlace({ database }: GatewayConfig) {
  if (database && 'url' in database) return { url: readSecret(database.url) };
  if (database) return database;
  const url = process.env['DATABASE_URL'];
  return url ? { url: new Secret(url) } : { folder: 'service-mirror' };
}

async function accessTo({ access = {} }: GatewayConfig): Promise<Fetch> {
  const { certificate, clientCredentials, apiKey } = access;
  let ask = anonymousFetch;
  if (certificate) {
    const { fetchWithCertificate } = await import('../gateway/access/mutual-tls.js').catch(notInstalled);
    ask = fetchWithCertificate({
      certificate: readSecret(certificate.certificate).reveal(),
      key: readSecret(certificate.key),
      authority: certificate.authority && readSecret(certificate.authority).reveal(),
    });
  }
  if (clientCredentials)
    ask = withClientCredentials(ask, { ...clientCredentials, key: readSecret(clientCredentials.key) });
  if (apiKey) ask = withApiKey(ask, apiKey, readSecret(apiKey.value));
  return ask;
}

function notInstalled(cause: unknown): never {
  throw new TypeError('The package undici is needed for a certificate: npm install undici', { cause });
}

function readSecret(place: SecretPlace): Secret {
  if ('env' in place) {
    const text = process.env[place.env];
    if (!text) throw new ConfigError(`the variable ${place.env} is not set`);
    return new Secret(text);
  }
  try {
    return new Secret(readFileSync(place.file, 'utf8').trim());
  } catch {
    throw new ConfigError(`the file ${place.file} cannot be read`);
  }
}

/** Whom a request is counted for: the address it comes from, or the one that the outermost trusted proxy saw. */
function clientAt(trustedProxies: number) {
  return (request: Request, environment: unknown): string | undefined => {
    const { incoming } = (environment ?? {}) as { readonly incoming?: IncomingMessage };
    const forwarded =
      request.headers
        .get('x-forwarded-for')
        ?.split(',')
        .map((one) => one.trim()) ?? [];
    const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
    return (seen ?? incoming?.socket.remoteAddress)?.slice(0, 45);
  };
}

function definedOnly<Members extends object>(members: Members) {
  const defined = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as { [Name in keyof Members]?: Exclude<Members[Name], undefined> };
}
