import { importPKCS8, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { RegisterError } from '../../domain/register-error.js';
import type { Fetch } from './fetch-register.js';
import type { Secret } from './secret.js';

/** How the gateway proves to an authorisation server who it is (RFC 6749 section 4.4, RFC 7523). */
export interface ClientCredentials {
  /** Address of the token endpoint. */
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Private key that signs the assertion, PKCS #8 in PEM. */
  readonly key: Secret;
  /** JWS algorithm of the key: `RS256`, `PS256`, `ES256`, `EdDSA` … */
  readonly algorithm: string;
  /** Id of the key, where the server knows several. */
  readonly keyId?: string | undefined;
  readonly scope?: string | undefined;
  /** Whom the assertion is for. Default: the token endpoint. */
  readonly audience?: string | undefined;
}

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.optional(z.number()) });

/** Seconds for which an assertion may be used. */
const assertionLife = 60;
/** Seconds for which a token is used where the server does not say. */
const defaultLife = 300;
/** Seconds before its end at which a token is no longer used. */
const margin = 30;

interface Token {
  readonly text: string;
  readonly until: number;
}

/**
 * Sends a bearer token with every request; the token is asked for with a signed JWT assertion, shared by all requests, and
 * asked for anew once where the register refuses it.
 * @param fetch asks the register and the authorisation server alike
 */
export function withClientCredentials(fetch: Fetch, credentials: ClientCredentials): Fetch {
  let asked: Promise<Token> | undefined;
  const token = async (init: RequestInit): Promise<Token> => {
    const known = await asked?.catch(() => undefined);
    if (known && known.until > Date.now()) return known;
    asked = askForToken(fetch, credentials, init.signal ?? undefined);
    return asked;
  };
  return async (url, init) => {
    const sent = await token(init);
    const response = await fetch(url, authorised(init, sent));
    if (response.status !== 401) return response;
    await response.body?.cancel();
    asked = undefined;
    return fetch(url, authorised(init, await token(init)));
  };
}

function authorised(init: RequestInit, { text }: Token): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${text}`);
  return { ...init, headers };
}

async function askForToken(
  fetch: Fetch,
  credentials: ClientCredentials,
  signal: AbortSignal | undefined,
): Promise<Token> {
  const { tokenUrl, clientId, scope } = credentials;
  const response = await fetch(tokenUrl, {
    method: 'POST',
    redirect: 'error',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signAssertion(credentials),
      ...(scope !== undefined && { scope }),
    }),
    ...(signal && { signal }),
  });
  const answer = response.ok ? z.safeParse(tokenAnswer, await response.json().catch(() => undefined)).data : undefined;
  if (!answer) {
    throw new RegisterError('status', 'The authorisation server gave no token', { status: response.status });
  }
  const life = Math.max(1, (answer.expires_in ?? defaultLife) - margin);
  return { text: answer.access_token, until: Date.now() + life * 1000 };
}

async function signAssertion({
  tokenUrl,
  clientId,
  key,
  algorithm,
  keyId,
  audience,
}: ClientCredentials): Promise<string> {
  const header = { alg: algorithm, typ: 'JWT', ...(keyId !== undefined && { kid: keyId }) };
  return new SignJWT()
    .setProtectedHeader(header)
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience ?? tokenUrl)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${assertionLife}s`)
    .sign(await importPKCS8(key.reveal(), algorithm));
}
