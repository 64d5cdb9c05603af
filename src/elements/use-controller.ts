import type { ReactiveController, ReactiveElement } from 'lit';
import type { ChannelKind } from '../domain/channel.js';
import { ChannelFollowEvent, ListShowEvent, SearchMissEvent, ServiceShowEvent } from './use-events.js';

/** What an element shows now, as far as a page may want to count it. */
export type Shown =
  | { readonly service: string; readonly full: boolean }
  | { readonly list: readonly string[]; readonly total: number; readonly text: string };

/** Milliseconds a list stays before it was shown: while somebody types, each letter makes another one. */
const restingTime = 1000;

/** Tells the page what is shown, once each, and which channels people follow. */
export class UseController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #shown: () => Shown | undefined;
  #last = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @param shown what the register's answer shows now; `undefined` while there is none */
  constructor(host: ReactiveElement, shown: () => Shown | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
    // On the host, where the path still has what is inside it. The middle button opens a link as well.
    for (const press of ['click', 'auxclick']) host.addEventListener(press, this.#follow);
  }

  hostUpdated(): void {
    const shown = this.#shown();
    const key = shown ? JSON.stringify(shown) : this.#last;
    if (!shown || key === this.#last) return;
    this.#last = key;
    clearTimeout(this.#resting);
    if ('service' in shown) this.#host.dispatchEvent(new ServiceShowEvent(shown.service, shown.full));
    else this.#resting = setTimeout(() => this.#tellList(shown), restingTime);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
    this.#last = '';
  }

  #tellList({ list, total, text }: Extract<Shown, { list: unknown }>): void {
    if (total > 0) this.#host.dispatchEvent(new ListShowEvent(list, total));
    else if (text) this.#host.dispatchEvent(new SearchMissEvent(text));
  }

  readonly #follow = (event: Event) => {
    const shown = this.#shown();
    const path = event.composedPath().filter((one) => one instanceof HTMLElement);
    const link = path.find((one) => one instanceof HTMLAnchorElement);
    const kind = path.find((one) => one.dataset.kind)?.dataset.kind as ChannelKind | 'request' | undefined;
    const isOpened = event.type === 'click' || (event as MouseEvent).button === 1;
    if (!link || !kind || !isOpened || !shown || !('service' in shown)) return;
    this.#host.dispatchEvent(new ChannelFollowEvent(shown.service, kind, link.href));
  };
}
