/** A person opened a service's description, or went back from it to the list. */
export class ServiceOpenEvent extends Event {
  static readonly type = 'service-open';
  /** The service's id; `undefined` when the list is shown again. */
  readonly service: string | undefined;

  constructor(service: string | undefined) {
    super(ServiceOpenEvent.type, { bubbles: true, composed: true });
    this.service = service;
  }
}

/** What a catalog looks at changed, by a person's action or by the page's; filters beside it follow. */
export class CatalogViewEvent extends Event {
  static readonly type = 'catalog-view';

  constructor() {
    super(CatalogViewEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'service-open': ServiceOpenEvent;
    'catalog-view': CatalogViewEvent;
  }
}
