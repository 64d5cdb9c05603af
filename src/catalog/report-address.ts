import { safeWebAddress } from '../domain/web-address.js';

/** What a report of an error says of the service it is about. */
export interface Reported {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** Address of the page where the description was read. */
  readonly url: string;
}

/** Where a report may go: a form of the institution, or its mailbox. */
const schemes = new Set(['https:', 'mailto:']);

/**
 * Where a person reports an error in a description: the institution's own address, in which `{id}`, `{name}` and
 * `{url}` stand for the service. `undefined` where it is none, or where the words of a register would decide whom the
 * report reaches.
 */
export function reportAddress(template: string, reported: Reported): string | undefined {
  const address = safeWebAddress(fill(template, (name) => encodeURIComponent(plain(reported[name]))));
  const meant = safeWebAddress(fill(template, () => 'x'));
  const reached = address && recipient(address);
  return reached && reached === (meant && recipient(meant)) ? address : undefined;
}

function fill(template: string, value: (name: keyof Reported) => string): string {
  return template.replace(/\{(id|name|url)\}/g, (_, name: keyof Reported) => value(name));
}

/** No line breaks, which a mail program could take for headers, and no halves of characters, which cannot be encoded. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}

/** What must not depend on the values: the server or mailbox, and how deep below it a form lies. */
function recipient(address: string): string | undefined {
  const { protocol, host, pathname } = new URL(address);
  if (!schemes.has(protocol)) return undefined;
  return protocol === 'mailto:' ? pathname : `${host} ${pathname.split('/').length}`;
}
