import type { Copy } from './copies.js';
import type { PageWords } from './page-words.js';
import type { ServiceNames } from './service-names.js';
import { stemsOf } from './words.js';

/** Why a block is taken to be about a service. */
export type ScopeReason = 'copy' | 'heading' | 'row';

/** What a block of a page is about. */
export interface Scope {
  readonly service: string;
  readonly because: ScopeReason;
}

/**
 * What each block of a page is about: the service whose description or name its section begins with, or else that of the
 * whole page. News is about nothing but what it repeats.
 */
export function scopesOf(page: PageWords, copies: readonly Copy[], names: ServiceNames): (Scope | undefined)[] {
  const copied = new Set(copies.map(({ service }) => service));
  const allStems = allStemsOf(page);
  const namedBy = (text: string) => {
    const service = names.namedBy(text, copied, allStems);
    return service !== undefined && (copied.has(service) || !page.page.isNews) ? service : undefined;
  };
  const ofPage = subjectOfPage(page, copies, namedBy);
  const anchors = anchorsOf(page, copies);
  const rows = rowScopes(page, namedBy);
  let section: { scope: Scope; level: number } | undefined;
  let level = 1;
  return page.blocks.map((block, index) => {
    if (block.level !== undefined) {
      level = block.level;
      if (section && block.level <= section.level) section = undefined;
      const service = namedBy(block.text);
      if (service !== undefined) section = { scope: scopeOf(service, copied), level: block.level };
    }
    // A question and its answer, folded or not, are a section as well.
    const asked = block.level === undefined && isQuestion(block.text) ? namedBy(block.text) : undefined;
    if (asked !== undefined) section = { scope: scopeOf(asked, copied), level: lowestLevel };
    const anchor = anchors.get(index);
    // A page with one copy is about it from its first block to its last.
    if (anchor !== undefined && copies.length > 1 && section?.scope.service !== anchor) {
      section = { scope: { service: anchor, because: 'copy' }, level };
    }
    const ofRow = block.row === undefined ? undefined : rows.get(block.row);
    return ofRow ?? section?.scope ?? ofPage;
  });
}

const lowestLevel = 6;

function isQuestion(text: string): boolean {
  return text.length < 160 && text.endsWith('?');
}

function scopeOf(service: string, copied: ReadonlySet<string>): Scope {
  return { service, because: copied.has(service) ? 'copy' : 'heading' };
}

function subjectOfPage(
  page: PageWords,
  copies: readonly Copy[],
  namedBy: (text: string) => string | undefined,
): Scope | undefined {
  if (copies.length === 1 && copies[0]) return { service: copies[0].service, because: 'copy' };
  const headings = page.blocks.filter(({ level }) => level === 1).map(({ text }) => text);
  const named = headings.length > 0 ? headings : [page.page.title];
  const services = new Set(named.map(namedBy).filter((service) => service !== undefined));
  const [service] = services;
  if (services.size !== 1 || service === undefined) return undefined;
  return scopeOf(service, new Set(copies.map((copy) => copy.service)));
}

/** Blocks with words of a copied description, and whose they are. */
function anchorsOf(page: PageWords, copies: readonly Copy[]): Map<number, string> {
  const anchors = new Map<number, string>();
  for (const { service, fields } of copies) {
    for (const { start, end } of fields.flatMap(({ sentences }) => sentences)) {
      for (let at = start; at < end; at += 1) anchors.set(page.blockAt(at), service);
    }
  }
  return anchors;
}

/** Rows of tables that have the name of a service in a cell of their own. */
function rowScopes(page: PageWords, namedBy: (text: string) => string | undefined): Map<number, Scope> {
  const rows = new Map<number, Scope>();
  for (const { row, text } of page.blocks) {
    if (row === undefined || rows.has(row)) continue;
    const service = text.length < 200 ? namedBy(text) : undefined;
    if (service !== undefined) rows.set(row, { service, because: 'row' });
  }
  return rows;
}

function allStemsOf(page: PageWords): string[] {
  return [page.page.title, ...page.page.blocks.map(({ text }) => text)].flatMap(stemsOf);
}
