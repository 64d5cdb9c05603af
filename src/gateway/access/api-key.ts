import type { Fetch } from './fetch-register.js';
import type { Secret } from './secret.js';

/** Where a register wants its key. */
export type ApiKeyPlace = { readonly header: string } | { readonly parameter: string };

/** Sends a key with every request. */
export function withApiKey(fetch: Fetch, place: ApiKeyPlace, key: Secret): Fetch {
  return (url, init) => {
    if ('header' in place) {
      const headers = new Headers(init.headers);
      headers.set(place.header, key.reveal());
      return fetch(url, { ...init, headers });
    }
    const keyed = new URL(url);
    keyed.searchParams.set(place.parameter, key.reveal());
    return fetch(keyed.href, init);
  };
}
