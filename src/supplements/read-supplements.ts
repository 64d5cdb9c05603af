import * as z from 'zod/mini';
import { describeIssues } from '../domain/read-records.js';
import type { LeftOutRecord } from '../domain/service-page.js';
import { safeWebAddress } from '../domain/web-address.js';
import { fetchFromRegister } from '../register/register-http.js';
import { type Supplement, supplement, type SupplementLink, supplementsFile } from './supplement.js';

/** What an institution adds to its services, by service id, and what of the file could not be used. */
export interface Supplements {
  readonly services: ReadonlyMap<string, Supplement>;
  readonly leftOut: readonly LeftOutRecord[];
}

/** Files being read or read, by address: elements of one page share them. One that did not come is asked for again. */
const files = new Map<string, Promise<Supplements>>();

/**
 * Reads a file of supplements once for all elements of the page. What is wrong with one service leaves the others.
 * @param address absolute, or relative to the page
 * @throws Error that says what was expected, where there is no such file
 */
export function readSupplements(address: string): Promise<Supplements> {
  const url = absolute(address, globalThis.document?.baseURI);
  if (!url) return Promise.reject(new Error(`supplements="${address}" is no http or https address of a JSON file`));
  const reading = files.get(url) ?? read(url);
  files.set(url, reading);
  reading.catch(() => files.delete(url));
  return reading;
}

async function read(url: string): Promise<Supplements> {
  const { body } = await fetchFromRegister(url, new AbortController().signal, { maxBytes: 1024 * 1024 });
  const file = z.safeParse(supplementsFile, body);
  if (!file.success) {
    throw new Error(`${url}: ${describeIssues(file.error.issues)}; expected {"services": {"ID": {…}}}`);
  }
  const services = new Map<string, Supplement>();
  const leftOut: LeftOutRecord[] = [];
  for (const [id, written] of Object.entries(file.data.services)) {
    const result = z.safeParse(supplement, written);
    if (!result.success) leftOut.push({ id, reason: describeIssues(result.error.issues) });
    else services.set(id, withUsableLinks(id, result.data, { url, leftOut }));
  }
  return { services, leftOut };
}

/** A link that leads nowhere a page may follow is left out, and told; the rest of the supplement stays. */
function withUsableLinks(
  id: string,
  read: Supplement,
  { url, leftOut }: { readonly url: string; readonly leftOut: LeftOutRecord[] },
): Supplement {
  const usable = (topic: 'video' | 'forms') =>
    read[topic]?.flatMap((link, index): SupplementLink[] => {
      const address = absolute(link.url, url);
      if (address) return [{ ...link, url: address }];
      leftOut.push({ id, reason: `${topic}.${index}.url: expected an https, http, mailto or tel address` });
      return [];
    });
  return { ...read, video: usable('video'), forms: usable('forms') };
}

function absolute(address: string, base: string | undefined): string | undefined {
  try {
    return safeWebAddress(new URL(address, base).href);
  } catch {
    return undefined; // `new URL` throws a TypeError for what is no address
  }
}
