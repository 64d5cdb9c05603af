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
/** Milliseconds within which the authorisation server answers. */
const deadline = 10_000;
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
  let current: Promise<Token> | undefined;
  /** One question for all who want a token meanwhile. @param refused a token that is of no more use */
  const token = async (refused?: Token): Promise<Token> => {
    const asked = current;
    const known = await asked?.catch(() => undefined);
    if (known && known !== refused && known.until > Date.now()) return known;
    // Somebody else may have asked while this one waited.
    if (current === asked) current = askForToken(fetch, credentials);
    return current ?? token(refused);
  };
  return async (url, init) => {
    const sent = await token();
    const response = await fetch(url, authorised(init, sent));
    if (response.status !== 401) return response;
    await response.body?.cancel();
    return fetch(url, authorised(init, await token(sent)));
  };
}

function authorised(init: RequestInit, { text }: Token): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${text}`);
  return { ...init, headers };
}

async function askForToken(fetch: Fetch, credentials: ClientCredentials): Promise<Token> {
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
    // Its own: whoever asked first may give up, and the others still want it.
    signal: AbortSignal.timeout(deadline),
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
