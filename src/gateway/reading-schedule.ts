import type { Log } from './log.js';
import type { FeedOutcome } from './mirror/mirror-feed.js';
import type { MirrorStore } from './mirror/mirror-store.js';

/** How often the register is read, in milliseconds. */
export interface ReadingIntervals {
  /** Between two looks at its changes; also before what failed is tried again. */
  readonly changes: number;
  /** Between two reads to its end. */
  readonly whole: number;
}

interface Readings {
  readonly readWhole: () => Promise<FeedOutcome>;
  readonly followChanges: () => Promise<FeedOutcome>;
}

interface Surroundings {
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Milliseconds for which one of several gateways may read the register before another may. */
const turn = 60_000;
/** The longest pause after failures, as a multiple of the pause between two looks. */
const longestBackOff = 16;

/** Decides when the register is read: to its end where that is due, else what has changed. */
export class ReadingSchedule {
  readonly #readings: Readings;
  readonly #store: MirrorStore;
  readonly #intervals: ReadingIntervals;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #reader = crypto.randomUUID();
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;
  #failures = 0;

  constructor(readings: Readings, store: MirrorStore, intervals: ReadingIntervals, { log, now }: Surroundings) {
    this.#readings = readings;
    this.#store = store;
    this.#intervals = intervals;
    this.#log = log;
    this.#now = now;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Resolves once nothing is being read any more. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      try {
        const failed = (await this.#readOnce()) === 'failed';
        this.#failures = failed ? this.#failures + 1 : 0;
      } catch (error) {
        // The store does not answer: the mirror stays as it is, and is asked again.
        this.#failures += 1;
        if (!signal.aborted) this.#log('error', 'mistake', { kind: error instanceof Error ? error.name : 'unknown' });
      }
      const backOff = Math.min(longestBackOff, 2 ** Math.max(0, this.#failures - 1));
      await pause(this.#intervals.changes * backOff, signal);
    }
  }

  async #readOnce(): Promise<FeedOutcome | undefined> {
    if (!(await this.#store.takeTurn(this.#reader, turn))) return undefined;
    // The turn is kept for as long as reading lasts; a reader that was killed loses it soon.
    const keeping = setInterval(() => void this.#store.takeTurn(this.#reader, turn).catch(() => false), turn / 3);
    try {
      return await this.#readWhatIsDue();
    } finally {
      clearInterval(keeping);
    }
  }

  async #readWhatIsDue(): Promise<FeedOutcome> {
    const { readAt } = await this.#store.state();
    const isDue = readAt === '' || this.#now() - Date.parse(readAt) >= this.#intervals.whole;
    if (!isDue) return this.#readings.followChanges();
    const outcome = await this.#readings.readWhole();
    // What has changed is known even while a read to the end does not succeed.
    return outcome === 'confirmed' || readAt === '' ? outcome : this.#readings.followChanges();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', done);
  });
}
