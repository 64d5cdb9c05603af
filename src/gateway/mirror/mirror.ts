import { Catalogue } from './catalogue.js';
import type { MirrorState, MirrorStore } from './mirror-store.js';

/** Milliseconds for which a store is not asked again whether another gateway has changed it. */
const freshness = 1000;
/** Milliseconds after which a store is asked before anybody is answered: nobody had asked for long. */
const longUnasked = 60_000;

interface Known {
  readonly state: MirrorState;
  /** `undefined` while the register was never read. */
  readonly catalogue: Catalogue | undefined;
}

/**
 * What the store holds, held ready. Who asks does not wait while a change is read from the store: until it is ready, the
 * answer is that of before.
 */
export class Mirror {
  readonly store: MirrorStore;
  #known: Known | undefined;
  #looking: Promise<Known> | undefined;
  #lookedAt = -Infinity;

  constructor(store: MirrorStore) {
    this.store = store;
  }

  /** The catalogue as it is now; `undefined` while the register was never read. */
  async catalogue(): Promise<Catalogue | undefined> {
    return (await this.#current()).catalogue;
  }

  /** What the mirror knows of itself. A store that fails for a while leaves what was known. */
  async state(): Promise<MirrorState> {
    return (await this.#current()).state;
  }

  /** Looks at the store again, since this gateway has just changed it; resolves once what it holds is ready. */
  async lookAgain(): Promise<void> {
    await this.#looking?.catch(() => undefined);
    await this.#look().catch(() => (this.#lookedAt = -Infinity));
  }

  async #current(): Promise<Known> {
    const unasked = performance.now() - this.#lookedAt;
    if (this.#known && unasked < freshness) return this.#known;
    const looking = this.#look();
    if (!this.#known) return looking;
    const meanwhile = looking.catch(() => undefined);
    if (unasked > longUnasked) await meanwhile;
    return this.#known;
  }

  #look(): Promise<Known> {
    this.#looking ??= this.#readStore().finally(() => {
      this.#looking = undefined;
      this.#lookedAt = performance.now();
    });
    return this.#looking;
  }

  async #readStore(): Promise<Known> {
    const before = this.#known?.catalogue;
    const state = await this.store.state();
    const isKnown = state.version === (before?.version ?? 0);
    this.#known = isKnown ? { state, catalogue: before } : await this.#readOn(before);
    return this.#known;
  }

  async #readOn(before: Catalogue | undefined): Promise<Known> {
    const { records, ...state } = await this.store.load(before?.version ?? -1);
    return { state, catalogue: await Catalogue.following(before, { ...state, records }) };
  }
}
