import type { ReactiveController, ReactiveElement } from 'lit';
import { type CatalogView, longestText, wholeList } from '../catalog/catalog-view.js';
import { FocusController } from './focus-controller.js';
import { UrlController } from './url-controller.js';

/** A way to another view: an address to share or to open beside, and what a click does here. */
export interface ViewLink {
  readonly href: string;
  readonly open: (event: Event) => void;
}

/** Milliseconds a person stops typing before the register is asked and the page's address follows. */
const typingPause = 250;

type Host = ReactiveElement & { readonly noUrl: boolean; readonly urlKey: string };

/**
 * Where a person is in a catalog, and the ways to elsewhere: the view, its place in the page's address and history,
 * and the focus, which goes along.
 */
export class NavigationController implements ReactiveController {
  readonly focus: FocusController;
  readonly #host: Host;
  readonly #url: UrlController;
  readonly #opened: (id: string | undefined) => void;
  #view = wholeList;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** What the page last set of the view's place in the address. */
  #named: { readonly urlKey?: string; readonly noUrl?: boolean } = {};
  /** What was typed, until the view has it. */
  #typed: string | undefined;
  /** What was being typed when the element was taken out. */
  #typedLast: string | undefined;

  /**
   * @param inPlace makes the click of a link act in place
   * @param opened told when a person opens a service, or goes back from it
   */
  constructor(
    host: Host,
    inPlace: (act: () => void) => (event: Event) => void,
    opened: (id: string | undefined) => void,
  ) {
    this.#host = host;
    this.#inPlace = inPlace;
    this.#opened = opened;
    this.focus = new FocusController(host, ['.back a', '.count']);
    this.#url = new UrlController(
      host,
      () => (host.noUrl ? undefined : host.urlKey || host.id || this.#keyByPlace()),
      (view) => {
        this.#forgetTyping();
        const { service } = this.#view;
        this.#show(view);
        // A link to another fragment changes no service: its focus is what the person wants.
        if (host.hasUpdated && location.hash && service !== view.service) this.focus.holdAgainstFragment();
      },
    );
    host.addController(this);
  }

  readonly #inPlace: (act: () => void) => (event: Event) => void;

  get view(): CatalogView {
    return this.#view;
  }

  /** What stands in the search. */
  get text(): string {
    return this.#typed ?? this.#view.text;
  }

  /** Where what is shown can be found again; `undefined` where the page's address is left alone. */
  get address(): string | undefined {
    return this.#host.noUrl ? undefined : this.#url.href(this.#view);
  }

  hostUpdate(): void {
    // The name under which the view stands was set late, or changed: the address is read under it.
    const { urlKey, noUrl } = this.#host;
    if (this.#host.hasUpdated && (urlKey !== this.#named.urlKey || noUrl !== this.#named.noUrl)) this.#url.read();
    this.#named = { urlKey, noUrl };
  }

  hostConnected(): void {
    const typed = this.#typedLast;
    this.#typedLast = undefined;
    if (typed !== undefined) this.type(typed, true);
  }

  /** Who moves the element while somebody types must not cost them a word: the address has no place for it yet. */
  hostDisconnected(): void {
    this.#typedLast = this.#pause === undefined ? undefined : this.text;
    this.#forgetTyping();
  }

  /** To another view, worth a step back. */
  readonly go = (view: CatalogView): void => {
    // Words on their way into the view go along, unless it is a view of other words.
    const typed = view.text === this.#view.text ? this.#typed : undefined;
    this.#settle();
    this.#show(typed === undefined ? view : { ...view, text: typed, page: 1 });
    this.#url.push(this.#view);
  };

  /** To what the view should have been, without a step back. */
  readonly correct = (view: CatalogView): void => {
    this.#show(view);
    this.#url.replace(view);
  };

  /** Follows what a person types, at once or when they pause. */
  type(text: string, atOnce: boolean): void {
    clearTimeout(this.#pause);
    this.#typed = text.slice(0, longestText);
    if (atOnce) this.#follow();
    // Browsers let a page write its address so many times and no more.
    this.#pause = setTimeout(this.#settle, typingPause);
  }

  /** The view has what was typed. */
  #follow(): void {
    const text = this.#typed;
    this.#typed = undefined;
    if (text !== undefined && text !== this.#view.text) this.#show({ ...this.#view, text, page: 1 });
  }

  /** What was typed has its place in the view and in the address, before anything else has. */
  readonly #settle = (): void => {
    if (this.#pause === undefined) return;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#follow();
    this.#url.replace(this.#view);
  };

  #forgetTyping(): void {
    clearTimeout(this.#pause);
    this.#pause = this.#typed = undefined;
  }

  readonly toService = (id: string): ViewLink =>
    this.#link({ ...this.#view, service: id }, () => this.#opened(id), this.#url.hrefOfService(this.#view, id));

  readonly toSituation = (id: string): ViewLink =>
    this.#link({ ...wholeList, audience: this.#view.audience, lifeSituation: id }, () => {
      this.focus.want('#situation-name');
      this.#opened(undefined);
    });

  readonly toPage = (page: number): ViewLink =>
    this.#link({ ...this.#view, page }, () => {
      this.focus.want('.count');
      this.#host.scrollIntoView({ block: 'start' });
    });

  /** From a service back to where it was opened. */
  get back(): ViewLink {
    return this.#link({ ...this.#view, service: undefined }, () => this.#opened(undefined));
  }

  hrefOfService(id: string): string | undefined {
    return this.#host.noUrl ? undefined : this.#url.hrefOfService(this.#view, id);
  }

  #link(view: CatalogView, then: () => void, href = this.#url.href(view)): ViewLink {
    return {
      href,
      open: this.#inPlace(() => {
        this.go(view);
        then();
      }),
    };
  }

  #show(view: CatalogView): void {
    // Back from a description, by the browser's own button too, is back to its place in the list.
    if (this.#view.service && !view.service) this.focus.want(`[data-service="${CSS.escape(this.#view.service)}"]`);
    // So is forward to one; the first view of a page takes the focus from nobody.
    if (this.#host.hasUpdated && !this.#view.service && view.service) this.focus.want('#description-name');
    const before = this.#view;
    this.#view = view;
    this.#host.requestUpdate('view', before);
  }

  /** `catalog`, and `catalog-2` for the second of those that have neither a key nor an id. */
  #keyByPlace(): string {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const nameless = [...root.querySelectorAll(this.#host.localName)].filter(
      (one) => !one.id && !one.getAttribute('url-key'),
    );
    const place = nameless.indexOf(this.#host);
    return place > 0 ? `catalog-${place + 1}` : 'catalog';
  }
}
