import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps the focus with the person. What they asked for gets it once it is there, unless they have gone elsewhere
 * meanwhile; what had it and is no longer in the page hands it on.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #stand: readonly string[];
  /** Selector of what gets the focus once it is there. */
  #wish: string | undefined;
  /** What holds the focus until then; a person who leaves it takes the wish back. */
  #meanwhile: HTMLElement | undefined;
  /** What had the focus before rendering. */
  #before: Element | null = null;

  /** @param stand selectors of what takes the focus when there is nothing better, the first that is there */
  constructor(host: ReactiveElement, stand: readonly string[]) {
    this.#host = host;
    this.#stand = stand;
    host.addController(this);
  }

  /** Wants the focus on what this selector finds, now or after a later rendering. */
  want(selector: string): void {
    this.#wish = selector;
    this.#meanwhile = undefined;
  }

  hostUpdate(): void {
    this.#before = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const lost = this.#before?.isConnected === false;
    const left = this.#meanwhile && !lost && this.#host.shadowRoot?.activeElement !== this.#meanwhile;
    if (left) this.#wish = this.#meanwhile = undefined;
    const wished = this.#wish === undefined ? undefined : this.#find(this.#wish);
    if (wished) {
      this.#wish = this.#meanwhile = undefined;
      wished.focus({ preventScroll: true });
      wished.scrollIntoView({ block: 'nearest' });
    } else if (lost || (this.#wish !== undefined && !this.#meanwhile)) {
      const stand = this.#stand.map((selector) => this.#find(selector)).find(Boolean);
      if (this.#wish !== undefined) this.#meanwhile = stand;
      stand?.focus({ preventScroll: true });
      stand?.scrollIntoView({ block: 'nearest' });
    }
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
