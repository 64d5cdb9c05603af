import { html, type ReactiveController, type ReactiveControllerHost, render } from 'lit';

/** How shown services become structured data. */
export type StructuredData = typeof import('../catalog/structured-data.js');
type Data = Parameters<StructuredData['toScriptText']>[0];

/** Milliseconds a view stays before it is described: while somebody types, each letter makes another one. */
const restingTime = 300;

/**
 * Keeps what an element shows as JSON-LD among its children, where search engines look: they do not look into shadow
 * roots. No person waits for it, so its code comes after everything else.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isWanted: () => boolean;
  readonly #data: (make: StructuredData) => Data | undefined;
  #make: StructuredData | 'loading' | undefined;
  #script: HTMLScriptElement | undefined;
  #text = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @param data what is shown now; `undefined`: nothing to describe */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    isWanted: () => boolean,
    data: (make: StructuredData) => Data | undefined,
  ) {
    this.#host = host;
    this.#isWanted = isWanted;
    this.#data = data;
    host.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#resting);
    if (!this.#isWanted()) {
      this.#remove();
      return;
    }
    if (!this.#make) void this.#load();
    this.#resting = setTimeout(() => this.#describe(), restingTime);
  }

  #describe(): void {
    if (!this.#make || this.#make === 'loading') return;
    const data = this.#data(this.#make);
    const text = data ? this.#make.toScriptText(data) : '';
    if (text === this.#text && (text === '' || this.#script?.parentNode === this.#host)) return;
    this.#remove();
    if (text) this.#write(text);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
    this.#remove();
  }

  async #load(): Promise<void> {
    this.#make = 'loading';
    try {
      this.#make = await import('../catalog/structured-data.js');
      this.#host.requestUpdate();
    } catch {
      this.#make = undefined; // a TypeError: the chunk did not come; the next rendering asks again
    }
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#text = '';
  }

  #write(text: string): void {
    // A page that requires Trusted Types guards the text of a script that may yet run. One that came with a template
    // never will, and that is all that JSON-LD needs.
    const fragment = this.#host.ownerDocument.createDocumentFragment();
    render(html`<script type="application/ld+json"></script>`, fragment);
    const script = fragment.querySelector('script');
    if (!script) return;
    script.append(text);
    this.#host.append(script);
    this.#script = script;
    this.#text = text;
  }
}
