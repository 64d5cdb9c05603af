import type { ChangeList } from '../../domain/change.js';
import type { Service, WithdrawnService } from '../../domain/public-service.js';
import { RegisterError } from '../../domain/register-error.js';
import { resourceIdsOf } from '../../domain/resources-question.js';
import type { ReadRegister, RegisterAdapter } from '../../register/register-adapter.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { MirrorChange, MirrorRecord, MirrorStore, RecordKey, RecordKind } from './mirror-store.js';
import {
  type AskRegister,
  IncompleteReadError,
  readResources,
  readServices,
  readWholeRegister,
  type WholeRead,
} from './read-register.js';
import { searchVector } from './search-words.js';

/** The register that a mirror is of, and how it is read. */
export interface MirroredRegister {
  /** The register's address, without a slash at its end. */
  readonly address: string;
  readonly adapter: RegisterAdapter;
  /** Registration numbers whose services are mirrored; none: all. */
  readonly institutions: readonly string[];
  /** Asks the register, with whatever it wants to know of who asks. */
  readonly read: ReadRegister;
  /** For a register that tells its changes. */
  readonly readChanges?:
    ((address: string, since: string | undefined, read: ReadRegister) => Promise<ChangeList | undefined>) | undefined;
  /** Questions that are open at a time. */
  readonly atOnce: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * What came of asking the register: the mirror is as the register says; a read that would remove so much that it must be
 * said twice was kept back; the register does not tell changes; nothing was learned.
 */
export type FeedOutcome = 'confirmed' | 'held' | 'no-changes' | 'failed';

/** A whole read that removes more records of one kind than this, and more than a fifth of them, must be said twice. */
const mostRemoved = 5;
const mostRemovedShare = 0.2;

/** Keeps a mirror as its register is. What it could not learn, it leaves as it was. */
export class MirrorFeed {
  readonly #register: MirroredRegister;
  readonly #store: MirrorStore;
  readonly #log: Log;
  readonly #metrics: Metrics;
  /** What the last whole read would have removed, where that was too much to be believed at once. */
  #held: string | undefined;
  /** Changes that were followed, of the moment up to which they were. */
  #followed = new Set<string>();

  constructor(
    register: MirroredRegister,
    store: MirrorStore,
    { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
  ) {
    this.#register = register;
    this.#store = store;
    this.#log = log;
    this.#metrics = metrics;
  }

  /** Reads the register to its end. Never throws for what the register does. */
  async readWhole(): Promise<FeedOutcome> {
    return this.#tell('whole-read', async () => {
      const confirmedAt = new Date(this.#register.now()).toISOString();
      // Asked first: what changes while the register is read is then followed afterwards.
      const changes = await this.#changesSince(undefined).catch(ifRefused);
      const followedTo = momentOf(changes);
      const kept = await this.#store.keys();
      const withdrawn = changes?.items.filter(({ change }) => change === 'withdrawn').map(({ id }) => id) ?? [];
      const known = [...kept.filter(({ kind }) => kind === 'service').map(({ id }) => id), ...withdrawn];
      const { institutions, atOnce } = this.#register;
      const read = await readWholeRegister(this.#asker(), institutions, known, atOnce);
      const change = { ...wholeChange(read, kept), confirmedAt, whole: true, followedTo };
      if (this.#isUnbelievable(change.remove, kept)) return 'held';
      await this.#store.apply(change);
      return 'confirmed';
    });
  }

  /** Follows what the register says has changed since it was last asked. Never throws for what the register does. */
  async followChanges(): Promise<FeedOutcome> {
    return this.#tell('changes', async () => {
      const state = await this.#store.state();
      if (state.followedTo === '') return 'no-changes';
      const confirmedAt = new Date(this.#register.now()).toISOString();
      const list = await this.#changesSince(state.followedTo);
      if (!list) return 'no-changes';
      const news = list.items.filter(({ id, at }) => !this.#followed.has(`${id} ${at}`));
      const ids = [...new Set(news.map(({ id }) => id))];
      const ask = this.#asker();
      const read = await readServices(ask, ids, this.#register.atOnce);
      const withdrawn = new Set(news.flatMap(({ id, change }) => (change === 'withdrawn' ? [id] : [])));
      const contradicted = read.unknown.filter((id) => !withdrawn.has(id));
      if (contradicted.length > 0) throw new IncompleteReadError('services are told to have changed and are not known');
      const services = read.services.filter((service) => this.#isOurs(service));
      // States of resources change without a word in the list of changes. Which there are was seen by the last whole read.
      const known = (await this.#store.keys('resource')).map(({ id }) => id);
      const resources = await readResources(ask, [...known, ...services.flatMap(resourceIdsOf)]);
      const put = [...records(services, read.withdrawn), ...resources.map((one) => record('resource', one.id, one))];
      const remove = [...read.withdrawn.map(({ id }) => id), ...read.unknown].map(
        (id) => ({ kind: 'service', id }) as const,
      );
      const back = services.map(({ id }) => ({ kind: 'withdrawn', id }) as const);
      // A record that could not be read is asked for again: the moment is not passed.
      const followedTo = read.unread.length > 0 ? undefined : momentOf(list);
      await this.#store.apply({
        put,
        remove: [...remove, ...back],
        confirmedAt,
        whole: false,
        followedTo,
      });
      if (followedTo !== undefined) {
        // A day may still see another change; a moment is over.
        this.#followed = new Set(list.items.filter(({ at }) => at.includes('T')).map(({ id, at }) => `${id} ${at}`));
      }
      return 'confirmed';
    });
  }

  #isOurs({ holder, providers = [] }: Service): boolean {
    const { institutions } = this.#register;
    const numbers = [holder, ...providers].map(({ registrationNumber }) => registrationNumber);
    return institutions.length === 0 || institutions.some((number) => numbers.includes(number));
  }

  async #changesSince(since: string | undefined): Promise<ChangeList | undefined> {
    const { address, read, readChanges } = this.#register;
    return readChanges?.(address, since, read);
  }

  /** Each address is read once: an adapter that answers from a whole register asks for it with every question. */
  #asker(): AskRegister {
    const { adapter, address, read } = this.#register;
    const replies = new Map<string, ReturnType<ReadRegister>>();
    const readOnce: ReadRegister = (url, limits) => {
      const reply = replies.get(url) ?? read(url, limits);
      replies.set(url, reply);
      return reply;
    };
    return (question) => adapter.answer(question, address, readOnce);
  }

  #isUnbelievable(remove: readonly RecordKey[], kept: readonly RecordKey[]): boolean {
    const said = JSON.stringify(remove);
    const before = this.#held;
    this.#held = undefined;
    const tooMuch = (['service', 'life-situation', 'institution'] satisfies RecordKind[]).some((kind) => {
      const removed = remove.filter((one) => one.kind === kind).length;
      const there = kept.filter((one) => one.kind === kind).length;
      return removed > mostRemoved && removed > mostRemovedShare * there;
    });
    if (!tooMuch || said === before) return false;
    this.#held = said;
    return true;
  }

  async #tell(what: string, run: () => Promise<FeedOutcome>): Promise<FeedOutcome> {
    const began = performance.now();
    const told = (outcome: FeedOutcome, more: Readonly<Record<string, string | number>> = {}) => {
      const milliseconds = Math.round(performance.now() - began);
      this.#log(outcome === 'confirmed' ? 'info' : 'warning', what, { outcome, milliseconds, ...more });
      this.#metrics.countRead(what, outcome);
      return outcome;
    };
    try {
      return told(await run());
    } catch (error) {
      // Of an error only its kind is told: its message may quote an address, and an address a key.
      if (error instanceof RegisterError) {
        return told('failed', { reason: error.reason, ...(error.status !== undefined && { status: error.status }) });
      }
      if (error instanceof IncompleteReadError) return told('failed', { reason: 'incomplete' });
      throw error;
    }
  }
}

/** Up to which moment of the register's own clock a list tells what changed. */
function momentOf(list: ChangeList | undefined): string | undefined {
  return list?.generatedAt ?? list?.items.at(-1)?.at;
}

/** A register that is read whole need not tell its changes. */
function ifRefused(error: unknown): undefined {
  if (!(error instanceof RegisterError)) throw error;
}

/** The mirror's step to what was read: what is there is put, what has gone is removed, what could not be read stays. */
function wholeChange(read: WholeRead, kept: readonly RecordKey[]): Pick<MirrorChange, 'put' | 'remove'> {
  const put = [
    ...records(read.services, read.withdrawn),
    ...read.situations.map((one) => record('life-situation', one.id, one)),
    ...read.institutions.map((one) => record('institution', one.registrationNumber, one)),
    ...read.resources.map((one) => record('resource', one.id, one)),
  ].filter(({ id }) => isStorable(id));
  const there = new Set([...put, ...read.unread].map(keyOf));
  const services = new Set(read.services.map(({ id }) => id));
  const remove = kept
    .filter((one) => !there.has(keyOf(one)))
    // That a service was withdrawn is remembered for as long as it does not come back.
    .filter(({ kind, id }) => kind !== 'withdrawn' || services.has(id))
    .map(({ kind, id }) => ({ kind, id }));
  return { put, remove };
}

function records(services: readonly Service[], withdrawn: readonly WithdrawnService[]): MirrorRecord[] {
  return [
    ...services.map((one) => ({ ...record('service', one.id, one), words: () => searchVector(one) })),
    ...withdrawn.map((one) => record('withdrawn', one.id, one)),
  ].filter(({ id }) => isStorable(id));
}

function record(kind: RecordKind, id: string, value: object): MirrorRecord {
  return { kind, id, value };
}

const keyOf = ({ kind, id }: RecordKey) => `${kind} ${id}`;

/** PostgreSQL holds no text with this character, and no half of one. */
const isStorable = (id: string) => !id.includes('\0') && id.isWellFormed();
