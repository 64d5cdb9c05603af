import { readVirsisChanges } from '../adapters/virsis/virsis-changes.js';
import type { RegisterAdapter } from '../register/register-adapter.js';
import { anonymousFetch, type Fetch, type Patience, registerReader } from './access/fetch-register.js';
import { createGatewayApp } from './create-gateway.js';
import type { Log } from './log.js';
import { Metrics } from './metrics.js';
import type { Database } from './mirror/database.js';
import { type FeedOutcome, MirrorFeed } from './mirror/mirror-feed.js';
import { Mirror } from './mirror/mirror.js';
import { openSqlStore } from './mirror/sql-store.js';
import type { RateLimits } from './rate-limit.js';
import { type ReadingIntervals, ReadingSchedule } from './reading-schedule.js';

/** What a gateway stands in front of, and how. */
export interface GatewayOptions {
  /** The register's address, as its adapter wants it. */
  readonly register: string;
  readonly adapter: RegisterAdapter;
  /** Where the mirror is kept; the gateway closes it. */
  readonly database: Database;
  /** Registration numbers of the institutions whose services are mirrored. Default: all. */
  readonly institutions?: readonly string[];
  /** Asks the register, with a key, a token or a certificate where it wants one. Default: as anybody may. */
  readonly fetch?: Fetch;
  readonly patience?: Partial<Patience>;
  /** Questions to the register that are open at a time. Default 4. */
  readonly atOnce?: number;
  /** Default: 60 seconds, 6 hours. */
  readonly intervals?: Partial<ReadingIntervals>;
  readonly rateLimits?: Partial<RateLimits>;
  /** A word for whoever asks, kept in memory to count their requests. Default: nobody is counted. */
  readonly clientOf?: (request: Request, environment: unknown) => string | undefined;
  /** Default: nothing is written. */
  readonly log?: Log;
  /** The clock by which ages are told, in milliseconds since the epoch. Default: the system's. */
  readonly now?: () => number;
}

/** An anonymous front of a register: answers the register contract from a mirror that it keeps. */
export interface Gateway {
  /** Answers a request; what Node, Deno, Bun and the edge platforms call. */
  readonly fetch: (request: Request, environment?: unknown) => Response | Promise<Response>;
  /** Reads the register to its end, now. */
  readonly readWhole: () => Promise<FeedOutcome>;
  /** Follows the register's changes, now. */
  readonly followChanges: () => Promise<FeedOutcome>;
  /** Reads the register by itself from now on; of several gateways on one database one reads at a time. */
  readonly start: () => void;
  /** Stops reading and closes the database. Requests under way are whoever serves them to wait for. */
  readonly close: () => Promise<void>;
}

const defaultRateLimits: RateLimits = { perMinute: 600, burst: 120, clients: 10_000 };
const defaultIntervals: ReadingIntervals = { changes: 60_000, whole: 6 * 60 * 60_000 };

/** Opens a gateway. It answers from what its database holds; {@link Gateway.start} keeps that current. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { register, adapter, database, institutions = [], atOnce = 4, clientOf = () => undefined } = options;
  const { log = () => undefined, now = Date.now } = options;
  const metrics = new Metrics();
  const store = await openSqlStore(database);
  const mirror = new Mirror(store);
  const stopped = new AbortController();
  const ask = options.fetch ?? anonymousFetch;
  const mirrored = {
    address: register.replace(/\/+$/, ''),
    adapter,
    institutions,
    read: registerReader(ask, stopped.signal, { pause: 1000, ...options.patience }),
    readChanges: adapter.name === 'virsis' ? readVirsisChanges : undefined,
    atOnce,
    now,
  };
  const feed = new MirrorFeed(mirrored, store, { log, metrics });
  const seen = (reading: () => Promise<FeedOutcome>) => async () => {
    const outcome = await reading();
    await mirror.lookAgain();
    return outcome;
  };
  const readings = { readWhole: seen(() => feed.readWhole()), followChanges: seen(() => feed.followChanges()) };
  const schedule = new ReadingSchedule(readings, store, { ...defaultIntervals, ...options.intervals }, { log, now });
  const rateLimits = { ...defaultRateLimits, ...options.rateLimits };
  const app = createGatewayApp({ mirror, metrics, log, rateLimits, clientOf, now });
  return {
    fetch: (request, environment) => app.fetch(request, environment),
    ...readings,
    start: () => schedule.start(),
    close: async () => {
      stopped.abort();
      await schedule.stop();
      await store.close();
    },
  };
}
