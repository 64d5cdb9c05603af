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
    return languageTag(this.#host.language) ?? languageTag(nearestLang(this.#host)) ?? 'lv';
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

/** The tag as BCP 47 writes it (`lv_LV` → `lv-LV`); `undefined` for what is no tag, of which `Intl` would make an exception. */
function languageTag(written = ''): string | undefined {
  if (!tags.has(written)) tags.set(written, canonicalTag(written));
  return tags.get(written);
}

/** Of a page there are few; each rendering asks for its own. */
const tags = new Map<string, string | undefined>();

function canonicalTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-') || undefined)[0];
  } catch {
    return undefined; // a RangeError
  }
}

function nearestLang(element: Element): string | undefined {
  const closest = element.closest('[lang]')?.getAttribute('lang');
  if (closest) return closest;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : undefined;
}
