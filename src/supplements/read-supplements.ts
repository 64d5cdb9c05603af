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

const expected = 'expected a JSON file {"services": {"ID": {…}}}';

/** Files being read or read, by address: elements of one page share them. One that did not come is asked for again. */
const files = new Map<string, Promise<Supplements>>();

/**
 * Reads a file of supplements once for all elements of the page. What is wrong with one service leaves the others.
 * @param address absolute, or relative to the page
 * @throws Error that says what was expected, where there is no such file
 */
export function readSupplements(address: string): Promise<Supplements> {
  const url = absolute(address, globalThis.document?.baseURI);
  if (!url?.startsWith('http')) return Promise.reject(new Error(`no http or https address; ${expected}`));
  const reading = files.get(url) ?? read(url);
  files.set(url, reading);
  reading.catch(() => files.delete(url));
  return reading;
}

async function read(url: string): Promise<Supplements> {
  const file = z.safeParse(supplementsFile, await download(url));
  if (!file.success) {
    throw new Error(`${describeIssues(file.error.issues)}; ${expected}`);
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

/** The body of the file. It goes through the one door to the network, with its limits. */
async function download(url: string): Promise<unknown> {
  try {
    return (await fetchFromRegister(url, new AbortController().signal, { maxBytes: 1024 * 1024 })).body;
  } catch (cause) {
    // a RegisterError that says what happened
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}; ${expected}`, { cause });
  }
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
