import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { messagesFor } from '../i18n/messages-for.js';
import type { Messages } from '../i18n/messages.js';

type Host = ReactiveControllerHost & HTMLElement & { language: string };

/**
 * In which language an element speaks: its own `language`, else the nearest `lang` around it, through shadow roots,
 * else Latvian. Follows changes of either while connected.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47. */
  get language(): string {
    return this.#host.language || nearestLang(this.#host) || 'lv';
  }

  get messages(): Messages {
    return messagesFor(this.language);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    this.#observer.observe(this.#host.ownerDocument.documentElement, options);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

function nearestLang(element: Element): string | undefined {
  const closest = element.closest('[lang]')?.getAttribute('lang');
  if (closest) return closest;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : undefined;
}
