import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ListCard, mergeCards } from '../catalog/list-card.js';
import type { Found } from '../catalog/page-search.js';

/** Cards drawn in the frame in which something else was found, and in each frame after it. */
const [first, further] = [2, 4];

/**
 * Draws a list that changes with each letter a few cards at a time, so that the next letter never waits for all of
 * them. The cards of the letter before stay below, until others come in their place: nothing blinks.
 */
export class CardsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** How many cards of the list are drawn; `undefined`: all. */
  #ready: number | undefined;
  #shown: readonly ListCard[] = [];
  /** What the list shown was found by; `null`: there was none yet. */
  #found: Found | undefined | null = null;
  /** Whether the frame of the next cards is on its way. */
  #isComing = false;
  #frame = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#ready = undefined;
    this.#found = null;
  }

  /**
   * What to show of a list now.
   * @param found what the page's own search found; while somebody types, that changes with each letter
   */
  take(cards: readonly ListCard[], found: Found | undefined): readonly ListCard[] {
    if (this.#found !== null && this.#found !== found) {
      this.#ready = first;
      this.#stop();
    }
    this.#found = found;
    if (this.#ready !== undefined && this.#ready >= cards.length) this.#ready = undefined;
    this.#shown = this.#ready === undefined ? cards : mergeCards(cards, this.#shown, this.#ready);
    if (this.#ready !== undefined && !this.#isComing) {
      this.#isComing = true;
      // After an event the next frame is the one in which the first cards are drawn.
      if (this.#ready === first) this.#frame = requestAnimationFrame(this.#afterFrame);
      else this.#afterFrame();
    }
    return this.#shown;
  }

  /** Further cards come only while the list is shown: each rendering of it asks for the next. */
  readonly #goOn = (): void => {
    this.#isComing = false;
    this.#ready = this.#ready === undefined ? undefined : this.#ready + further;
    this.#host.requestUpdate();
  };

  /** Once this frame is painted, and whatever waits meanwhile, such as another letter, has had its turn. */
  readonly #afterFrame = (): void => {
    this.#pause = setTimeout(() => {
      this.#frame = requestAnimationFrame(this.#goOn);
    });
  };

  #stop(): void {
    this.#isComing = false;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#pause);
  }
}
