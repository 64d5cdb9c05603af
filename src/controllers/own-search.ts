import type { ReactiveControllerHost } from 'lit';
import type { EverydayWords } from '../catalog/everyday-words.js';
import type { markMatches } from '../catalog/mark-matches.js';
import type { Found, PageSearch } from '../catalog/page-search.js';
import type { ServiceSummary } from '../domain/public-service.js';

/** What a search is made of. */
interface Searched {
  readonly services: readonly ServiceSummary[];
  readonly everydayWords: EverydayWords;
}

/** The page's own search over some services: its script and its index come when there is something to search in. */
export class OwnSearch {
  readonly #host: ReactiveControllerHost;
  #of: Searched | undefined;
  #search: PageSearch | undefined;
  #isComing = false;
  #marking: typeof markMatches | 'coming' | undefined;
  #typed: { readonly text: string; readonly found: Found } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether it is being made. */
  get isComing(): boolean {
    return this.#isComing;
  }

  /** The search over these services; `undefined` while it is not ready, or where its script does not come. */
  over(services: readonly ServiceSummary[] | undefined): PageSearch | undefined {
    return services && this.#of?.services === services ? this.#search : undefined;
  }

  /** Marks what was typed in what the register found; nothing until its script is there. */
  marks(text: string): Found | undefined {
    if (this.#marking === undefined) void this.#loadMarking();
    if (this.#typed?.text === text) return this.#typed.found;
    const mark = this.#marking;
    if (typeof mark !== 'function') return undefined;
    const found: Found = { services: [], mark: (_, written, language) => mark(written, text, language) };
    this.#typed = { text, found };
    return found;
  }

  async #loadMarking(): Promise<void> {
    this.#marking = 'coming';
    try {
      ({ markMatches: this.#marking } = await import('../catalog/mark-matches.js'));
      this.#host.requestUpdate();
    } catch {
      // A TypeError: the script did not come; what was found is not marked.
    }
  }

  /** Makes the search, unless it is one of the very same services and words. */
  async make(of: Searched): Promise<void> {
    if (this.#of?.services === of.services && this.#of.everydayWords === of.everydayWords) return;
    this.#of = of;
    this.#search = undefined;
    this.#isComing = true;
    let search: PageSearch | undefined;
    try {
      const { PageSearch } = await import('../catalog/page-search.js');
      search = await PageSearch.over(of.services, of.everydayWords);
    } catch {
      // A TypeError: the script did not come; the register goes on searching.
    }
    if (this.#of !== of) return; // another one is being made meanwhile
    this.#search = search;
    this.#isComing = false;
    this.#host.requestUpdate();
  }
}
