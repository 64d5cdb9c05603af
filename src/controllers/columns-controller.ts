import type { ReactiveController, ReactiveElement } from 'lit';

/** Wider than the scrollbars of all systems, in pixels. */
const scrollbar = 32;

/**
 * Whether an element has room for one column alone. What stands beside the list is folded there, so that the list comes
 * first. Measured whenever the width changes: an element may be first shown in a dialog, and a phone be turned.
 */
export class ColumnsController implements ReactiveController {
  readonly #host: ReactiveElement;
  // In a frame of its own: what changes the height within the observer's is told to the page as an error.
  readonly #observer = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  });
  #frame = 0;
  #measured: Element | null = null;
  #narrow = true;
  /** How wide the element was when it last turned narrow. */
  #foldedAt: number | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get narrow(): boolean {
    return this.#narrow;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  // New columns are measured before their first picture: what is folded only after it would move the list.
  hostUpdated(): void {
    const columns = this.#columns;
    if (columns !== this.#measured) this.#measure();
    this.#measured = columns;
  }

  get #columns(): Element | null {
    return this.#host.renderRoot.querySelector('.columns');
  }

  #measure(): void {
    const columns = this.#columns;
    // What is not shown has no width, and what shows a description has no columns: either says nothing.
    if (!columns || columns.getClientRects().length === 0) return;
    const narrow = getComputedStyle(columns).gridTemplateColumns.split(' ').length < 2;
    if (narrow === this.#narrow) return;
    const { width } = this.#host.getBoundingClientRect();
    // What is folded may take the page's scrollbar away, and its room must not unfold it again.
    if (!narrow && this.#foldedAt !== undefined && width < this.#foldedAt + scrollbar) return;
    if (narrow) this.#foldedAt = width;
    this.#narrow = narrow;
    this.#host.requestUpdate();
  }
}
