import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CatalogView, readView, writeView } from '../catalog/catalog-view.js';

/** Keeps a catalog's view in the page's address, and follows the address when the person goes back or forward. */
export class UrlController implements ReactiveController {
  readonly #key: () => string | undefined;
  readonly #follow: (view: CatalogView) => void;
  /** What the addresses of a view's services have in common, on the page as it was at that address. */
  #common:
    | {
        readonly view: CatalogView;
        readonly key: string;
        readonly page: string;
        readonly before: string;
        readonly after: string;
      }
    | undefined;

  /**
   * @param key under which the catalog's parameters stand; `undefined`: the address is left alone
   * @param follow called with the view that the address shows, when connecting and on back and forward
   */
  constructor(host: ReactiveControllerHost, key: () => string | undefined, follow: (view: CatalogView) => void) {
    this.#key = key;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.read);
    this.read();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.read);
  }

  /** The page's address with another view in it, for a link. */
  href(view: CatalogView): string {
    const key = this.#key();
    if (key === undefined) return location.href;
    const query = String(writeView(new URLSearchParams(location.search), key, view));
    return location.href.replace(/[?#].*$/s, '') + (query && `?${query}`) + location.hash;
  }

  /** The same for each service of a list: what their addresses have in common is written once. */
  hrefOfService(view: CatalogView, id: string): string {
    const key = this.#key();
    if (key === undefined) return location.href;
    if (this.#common?.view !== view || this.#common.page !== location.href || this.#common.key !== key) {
      const [, before = '', after = ''] = /^([^#]*)(.*)$/s.exec(this.href({ ...view, service: undefined })) ?? [];
      this.#common = { view, key, page: location.href, before: before + (before.includes('?') ? '&' : '?'), after };
    }
    const { before, after } = this.#common;
    return before + String(new URLSearchParams([[`${key}.service`, id]])) + after;
  }

  /** A view worth a step back. */
  push(view: CatalogView): void {
    if (this.href(view) !== location.href) this.#write('pushState', view);
  }

  /** The same view a little further on, such as one more letter typed. */
  replace(view: CatalogView): void {
    this.#write('replaceState', view);
  }

  #write(method: 'pushState' | 'replaceState', view: CatalogView): void {
    if (this.#key() === undefined) return;
    try {
      history[method](history.state, '', this.href(view));
    } catch {
      // SecurityError: a sandboxed page, or a browser that allows so many changes in so much time. The view holds anyway.
    }
  }

  /** Follows the address. */
  readonly read = () => {
    const key = this.#key();
    if (key !== undefined) this.#follow(readView(new URLSearchParams(location.search), key));
  };
}
