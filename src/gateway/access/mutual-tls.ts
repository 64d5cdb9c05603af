import { Agent, fetch as fetchWithAgent } from 'undici';
import type { Fetch } from './fetch-register.js';
import type { Secret } from './secret.js';

/** The certificate a gateway shows to the register. All in PEM. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: Secret;
  /** Authority that signed the register's certificate. Default: those that Node trusts. */
  readonly authority?: string | undefined;
}

/** A `fetch` that shows the gateway's certificate. For Node; elsewhere the platform's own way is given to the gateway. */
export function fetchWithCertificate({ certificate, key, authority }: ClientCertificate): Fetch {
  const connect = { cert: certificate, key: key.reveal(), ...(authority !== undefined && { ca: authority }) };
  const dispatcher = new Agent({ connect });
  return async (url, init) => {
    const { signal, headers, redirect, method, body } = init;
    const asked = await fetchWithAgent(url, {
      dispatcher,
      signal: signal ?? null,
      ...(headers && { headers: [...new Headers(headers)] as [string, string][] }),
      ...(redirect && { redirect }),
      ...(method !== undefined && { method }),
      ...(body instanceof URLSearchParams && { body: body.toString() }),
    });
    return asked as unknown as Response; // the same class, of the package rather than of Node
  };
}
