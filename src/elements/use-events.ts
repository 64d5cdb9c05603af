import type { ChannelKind } from '../domain/channel.js';

/**
 * What visitors do with services, for a site that counts it. The elements tell the page alone: they count nothing, keep
 * nothing and send nothing.
 */

/** A list of services was shown, and stayed for a second. */
export class ListShowEvent extends Event {
  static readonly type = 'list-show';
  /** Ids of the services on this page of the list, in their order. */
  readonly services: readonly string[];
  /** Services in the whole list. */
  readonly total: number;

  constructor(services: readonly string[], total: number) {
    super(ListShowEvent.type, { bubbles: true, composed: true });
    this.services = services;
    this.total = total;
  }
}

/** A service was shown: by a card, or when a person opened it. */
export class ServiceShowEvent extends Event {
  static readonly type = 'service-show';
  readonly service: string;
  /** The whole description, rather than the service in short. */
  readonly full: boolean;

  constructor(service: string, full: boolean) {
    super(ServiceShowEvent.type, { bubbles: true, composed: true });
    this.service = service;
    this.full = full;
  }
}

/** A person followed a link to where a service is requested or received. */
export class ChannelFollowEvent extends Event {
  static readonly type = 'channel-follow';
  readonly service: string;
  /** `request`: the main button, whatever channel it leads to. */
  readonly kind: ChannelKind | 'request';
  readonly address: string;

  constructor(service: string, kind: ChannelKind | 'request', address: string) {
    super(ChannelFollowEvent.type, { bubbles: true, composed: true });
    this.service = service;
    this.kind = kind;
    this.address = address;
  }
}

/** Nothing was found for what a person typed, and they left it so for a second. */
export class SearchMissEvent extends Event {
  static readonly type = 'search-miss';
  /** As it was typed: it may say something about the person, so whoever keeps it should know why. */
  readonly text: string;

  constructor(text: string) {
    super(SearchMissEvent.type, { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'list-show': ListShowEvent;
    'service-show': ServiceShowEvent;
    'channel-follow': ChannelFollowEvent;
    'search-miss': SearchMissEvent;
  }
}
