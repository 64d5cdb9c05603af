import type { Fetch } from '../register/register-http.js';

/** What was seen of an answer on its way. */
export interface Seen {
  /** Left out: there was no answer. */
  status: number | undefined;
  headers: Headers;
  ledTo: string | undefined;
  took: number;
  bytes: Uint8Array;
}

/** Statuses whose answers have no body. */
const withoutBody = new Set([204, 205, 304]);

/**
 * Stands between the register's door and the network: adds what is sent, notes what comes, and hands on an answer of the same
 * bytes, but for those beyond the limit and one more, at which the door gives up anyway.
 */
export function watching(seen: Seen, sent: Readonly<Record<string, string>>, mostBytes: number) {
  return (ask: Fetch): Fetch =>
    async (url, init) => {
      const response = await ask(url, { ...init, headers: sent });
      const { status, headers, redirected } = response;
      Object.assign(seen, { status, headers, ledTo: redirected ? response.url : undefined });
      seen.bytes = await readAtMost(response, mostBytes + 1);
      const copy = new Response(withoutBody.has(status) ? null : new Uint8Array(seen.bytes), { status, headers });
      return Object.defineProperty(copy, 'url', { value: response.url });
    };
}

/** Whether bytes are UTF-8 without the sign that stands for what could not be read. */
export function decodes(bytes: Uint8Array, isCutOff: boolean): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCutOff }).includes('\uFFFD');
  } catch {
    return false; // a TypeError for bytes that are no UTF-8
  }
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.byteLength;
  }
  if (length >= most) await reader?.cancel();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
