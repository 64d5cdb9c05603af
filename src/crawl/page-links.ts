import { Parser } from 'htmlparser2';
import { pageAddress } from './page-address.js';

/** Where a page leads. */
export interface PageLinks {
  readonly links: readonly string[];
  /** What it calls its own address. */
  readonly canonical: string | undefined;
  /** Whether anything runs on it, so that its text may come late. */
  readonly hasScripts: boolean;
}

const attributeOf: Readonly<Record<string, string>> = { a: 'href', area: 'href', iframe: 'src', frame: 'src' };
const data = /json|template|text\/plain|speculationrules|importmap/i;

/** Reads the links of a page, frames included; what it asks not to be followed is left out. */
export function readLinks(html: string, address: string): PageLinks {
  const links = new Set<string>();
  let [base, canonical, hasScripts] = [address, undefined as string | undefined, false];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const own = attributeOf[name];
      if (name === 'base' && attributes['href']) base = resolve(attributes['href'], address) ?? base;
      if (name === 'script' && !data.test(attributes['type'] ?? '')) hasScripts = true;
      const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
      if (name === 'link' && relations.includes('canonical')) canonical = pageAddress(attributes['href'] ?? '', base);
      const target = own === undefined ? undefined : attributes[own];
      if (!target || relations.includes('nofollow')) return;
      const link = pageAddress(target, base);
      if (link !== undefined) links.add(link);
    },
  });
  parser.write(html);
  parser.end();
  return { links: [...links], canonical, hasScripts };
}

function resolve(written: string, base: string): string | undefined {
  return URL.canParse(written, base) ? new URL(written, base).href : undefined;
}
