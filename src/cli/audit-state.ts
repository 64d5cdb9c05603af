import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import type { ReadPage } from '../audit/audit-pages.js';
import type { FrontierState } from '../crawl/frontier.js';

/** What a state file says first: an audit goes on only with the site it was begun with. */
interface Heading {
  readonly audit: string;
  readonly version: 1;
}
type Line = Heading | { readonly page: ReadPage; readonly rendered?: boolean } | { readonly frontier: FrontierState };

/**
 * An audit that can be stopped and gone on with: a file of JSON lines to which each page that was read is added. A line
 * that was cut off by a crash is passed over.
 */
export class AuditState {
  readonly pages: readonly ReadPage[];
  /** Addresses of those that a browser showed. */
  readonly rendered: readonly string[];
  readonly frontier: FrontierState | undefined;
  readonly #file: string;

  /** @throws Error where the file is of another site's audit, or cannot be read */
  constructor(file: string, site: string) {
    this.#file = file;
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(parse) : [];
    const heading = lines.find((line) => 'audit' in line);
    if (heading && heading.audit !== site) throw new Error(`${file}: ${heading.audit}`);
    if (!heading) this.#append({ audit: site, version: 1 });
    this.pages = lines.flatMap((line) => ('page' in line ? [line.page] : []));
    this.rendered = lines.flatMap((line) => ('page' in line && line.rendered ? [line.page.address] : []));
    this.frontier = lines.findLast((line) => 'frontier' in line)?.frontier;
  }

  keepPage(page: ReadPage, rendered: boolean): void {
    this.#append({ page, rendered });
  }

  keepFrontier(frontier: FrontierState): void {
    this.#append({ frontier });
  }

  /** An audit that came to its end has nothing to go on with. */
  remove(): void {
    rmSync(this.#file, { force: true });
  }

  #append(line: Line): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

function parse(line: string): Line[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Line];
  } catch {
    return []; // JSON.parse throws a SyntaxError for the line that was being written when the process ended
  }
}
