import { getEncoding } from 'encoding-sniffer';

/** What Latvian sites of the time before UTF-8 are written in. */
const oldEncoding = 'windows-1257';

/**
 * The text of a page. What encoding it is in say its byte order mark, the server, or the page itself, in this order; where
 * none does, it is UTF-8 if it can be, else what old Latvian sites use.
 * @param contentType the HTTP header
 */
export function decodeHtml(body: Uint8Array, contentType: string): string {
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  const named = charset === undefined ? {} : { transportLayerEncodingLabel: charset };
  const encoding = getEncoding(body, { ...named, defaultEncoding: isUtf8(body) ? 'utf-8' : oldEncoding });
  return decoderFor(encoding).decode(body);
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false; // a fatal decoder throws a TypeError at the first wrong byte
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('utf-8'); // TextDecoder throws a RangeError for a name it does not know
  }
}
