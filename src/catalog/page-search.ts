import type { ServiceSummary } from '../domain/public-service.js';
import { type EverydayWords, everydayWords, joinEverydayWords } from './everyday-words.js';
import { type MarkedText, markMatches } from './mark-matches.js';
import { buildServiceSearch, type ServiceSearch } from './service-search.js';

/** What a text found: the services, the best first, and how to mark the found words in their texts. */
export interface Found {
  readonly services: readonly ServiceSummary[];
  readonly mark: (service: ServiceSummary, text: string, language: string) => readonly MarkedText[];
}

/** Everything that searching on the page needs, in one lazy chunk. */
export class PageSearch {
  readonly #search: ServiceSearch;
  #last: { readonly text: string; readonly language: string; readonly found: Found } | undefined;

  private constructor(search: ServiceSearch) {
    this.#search = search;
  }

  /** @param own the institution's everyday words, beside the general ones */
  static async over(services: readonly ServiceSummary[], own: EverydayWords): Promise<PageSearch> {
    const options = { everydayWords: joinEverydayWords(everydayWords, own) };
    return new PageSearch(await buildServiceSearch(services, options));
  }

  /** The same text again costs nothing: a view is rendered more often than its text changes. */
  find(text: string, language: string): Found {
    if (this.#last?.text === text && this.#last.language === language) return this.#last.found;
    const results = this.#search.search(text, language);
    // Of hundreds of services a page shows a dozen, and those are among the first.
    const soughtIn = (service: ServiceSummary) => {
      const matched = results.find((result) => result.service === service)?.matched ?? [];
      return [...matched, text].join(' ');
    };
    const sought = new Map<ServiceSummary, string>();
    const found: Found = {
      services: results.map(({ service }) => service),
      mark: (service, written, tag) => {
        sought.set(service, sought.get(service) ?? soughtIn(service));
        return markMatches(written, sought.get(service) ?? text, tag);
      },
    };
    this.#last = { text, language, found };
    return found;
  }
}
