import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Audience } from '../domain/public-service.js';
import type { Register } from './answer-controller.js';

/** What a filter needs of the catalog it belongs to. */
export interface LinkedCatalog extends HTMLElement, Register {
  readonly shownAudiences: readonly Audience[];
  readonly institutions: readonly string[];
  readonly territory: string;
  lifeSituation: string;
}

type Host = ReactiveControllerHost & HTMLElement & { catalog: LinkedCatalog | undefined; htmlFor: string };

/**
 * Finds the catalog an element belongs to: the one it was given, else the one whose id it names, else the one around
 * it; wherever either stands in the page, and whichever comes first.
 */
export class CatalogLinkController implements ReactiveController {
  readonly #host: Host;
  #document: Document | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** `undefined` while there is none, or none that is ready. */
  get catalog(): LinkedCatalog | undefined {
    const { catalog, htmlFor } = this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const candidate = catalog ?? (htmlFor ? root.getElementById?.(htmlFor) : this.#host.closest('service-catalog'));
    return candidate && isReady(candidate) ? candidate : undefined;
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('catalog-view', this.#follow);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('catalog-view', this.#follow);
  }

  /** A catalog tells its view when it first renders as well, so one that comes after its filter is found then. */
  readonly #follow = (event: Event) => {
    if (event.composedPath()[0] === this.catalog) this.#host.requestUpdate();
  };
}

/** An element whose script has not come yet is in the page without the properties of a catalog. */
function isReady(element: Element): element is LinkedCatalog {
  return 'shownAudiences' in element;
}
