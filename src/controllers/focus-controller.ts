import type { ReactiveController, ReactiveElement } from 'lit';

/** Frames within which a browser that has gone back goes to the fragment of the address. Chromium does in the first or second. */
const framesToFragment = 4;
/** What a person acts with. */
const acts = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

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
  /** Ends when the browser has had its time to go to the fragment of the address, or the person acts. */
  #held: AbortController | undefined;
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

  /**
   * What is wanted now holds against the browser, which, having gone back or forward to an address with a fragment, goes to
   * the fragment some frames later: it gives the focus to what is there, and scrolls to it. A person who acts is not held.
   */
  holdAgainstFragment(): void {
    this.#held?.abort();
    if (this.#wish === undefined) return;
    const held = new AbortController();
    this.#held = held;
    const options = { capture: true, passive: true, signal: held.signal };
    for (const act of acts) addEventListener(act, () => held.abort(), options);
  }

  hostDisconnected(): void {
    this.#held?.abort();
  }

  hostUpdate(): void {
    this.#before = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const lost = this.#before?.isConnected === false;
    const left = this.#meanwhile && !lost && !this.#isHeld && this.#host.shadowRoot?.activeElement !== this.#meanwhile;
    if (left) this.#wish = this.#meanwhile = undefined;
    const wished = this.#wish === undefined ? undefined : this.#find(this.#wish);
    if (wished) {
      this.#wish = this.#meanwhile = undefined;
      give(wished);
      if (this.#isHeld) this.#keepFor(framesToFragment, wished);
    } else if (lost || (this.#wish !== undefined && !this.#meanwhile)) {
      const stand = this.#stand.map((selector) => this.#find(selector)).find(Boolean);
      if (this.#wish !== undefined) this.#meanwhile = stand;
      if (stand) give(stand);
    }
  }

  get #isHeld(): boolean {
    return this.#held?.signal.aborted === false;
  }

  #keepFor(frames: number, element: HTMLElement): void {
    const held = this.#held;
    requestAnimationFrame(() => {
      if (held?.signal.aborted !== false) return;
      if (frames === 0 || !element.isConnected) held.abort();
      else {
        give(element);
        this.#keepFor(frames - 1, element);
      }
    });
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }
}

function give(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
