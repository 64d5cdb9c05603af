import type { MirrorState, MirrorStore } from './mirror-store.js';
import { Catalogue } from './catalogue.js';

/** Milliseconds for which a store is not asked again whether another gateway has changed it. */
const freshness = 1000;

/** What the store holds, held ready: read again when the store's version is another. */
export class Mirror {
  readonly store: MirrorStore;
  #catalogue: Promise<Catalogue> | undefined;
  #state: MirrorState | undefined;
  #lookedAt = -Infinity;

  constructor(store: MirrorStore) {
    this.store = store;
  }

  /** The catalogue as it is now; `undefined` while the register was never read. */
  async catalogue(): Promise<Catalogue | undefined> {
    const { version } = await this.state();
    if (version === 0) return undefined;
    const known = await this.#catalogue;
    if (known?.version === version) return known;
    this.#catalogue = this.store.load().then((kept) => new Catalogue(kept));
    this.#catalogue.catch(() => (this.#catalogue = undefined));
    return this.#catalogue;
  }

  /** What the mirror knows of itself. A store that fails for a while leaves what was known. */
  async state(): Promise<MirrorState> {
    if (this.#state && performance.now() - this.#lookedAt < freshness) return this.#state;
    const known = this.#state;
    try {
      this.#state = await this.store.state();
    } catch (error) {
      if (!known) throw error;
    }
    this.#lookedAt = performance.now();
    return this.#state ?? known ?? (await this.store.state());
  }

  /** Looks at the store again: this gateway has just changed it. */
  lookAgain(): void {
    this.#lookedAt = -Infinity;
  }
}
