import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { withOwnMembersOnly } from '../domain/own-members.js';
import { type AnswerStore, MemoryStore, type Remembering, type StoredReply } from './answer-store.js';

/** A reply as the browser keeps it. */
interface Row extends Omit<StoredReply, 'body'> {
  readonly key: string;
  /** The words as JSON; `undefined` where there are none. */
  readonly words: string | undefined;
  /** Characters of the words. */
  readonly size: number;
}

interface Schema extends DBSchema {
  replies: { key: string; value: Row; indexes: { 'by-age': [receivedAt: number, size: number] } };
}

/** Milliseconds after which the register is asked as if nothing were remembered. */
const patience = 500;
const day = 24 * 60 * 60 * 1000;

/** What the browser keeps at most; beyond it the oldest goes first. */
export const storeLimits = { replies: 300, characters: 12_000_000, age: 30 * day };
export type StoreLimits = typeof storeLimits;

/**
 * Remembers across visits, in the page's own IndexedDB: a person who comes back sees the last good answers at once, also
 * while the register does not answer. A browser that keeps nothing (a private window, a full disk, a sandboxed page, the
 * tables of a newer version) makes it a memory of this visit; nobody is told, since nothing is lost that was there.
 */
export class BrowserStore implements AnswerStore {
  readonly #memory = new MemoryStore();
  /** Under which the replies of one register, as one adapter reads them, stand apart from others. */
  readonly #scope: string;
  readonly #limits: StoreLimits;
  readonly #database: string;
  /** The last of the replies that are on their way into the browser, and how many there are. */
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(scope: string, limits: StoreLimits = storeLimits, database = 'service-catalog-elements') {
    this.#scope = scope;
    this.#limits = limits;
    this.#database = database;
  }

  async get(url: string): Promise<StoredReply | undefined> {
    const known = await this.#memory.get(url);
    if (known) return known;
    const row = await inTime(attempt(this.#database, (database) => database.get('replies', this.#key(url))));
    const reply = row && this.#replyIn(row);
    if (reply) await this.#memory.put(url, reply);
    return reply;
  }

  async put(url: string, reply: StoredReply, until: Remembering): Promise<void> {
    await this.#memory.put(url, reply);
    // Nobody waits for it, and one goes after the other: fifteen pages of services at once would hold up the page.
    if (until === 'visits') this.#last = this.#after(this.#last, url, reply);
  }

  async #after(before: Promise<void>, url: string, reply: StoredReply): Promise<void> {
    this.#waiting += 1;
    await before;
    await this.#write(url, reply);
    this.#waiting -= 1;
    if (this.#waiting === 0) await this.#prune();
  }

  async #write(url: string, { body, ...reply }: StoredReply): Promise<void> {
    const words = JSON.stringify(body) as string | undefined; // of undefined there is no JSON
    const row: Row = { ...reply, key: this.#key(url), words, size: words?.length ?? 0 };
    if (row.size > this.#limits.characters) return;
    await attempt(this.#database, (database) => database.put('replies', row));
  }

  /** Forgets what is too much, from the newest on: when it is full, the oldest are those left. */
  async #prune(): Promise<void> {
    await attempt(this.#database, async (database) => {
      const transaction = database.transaction('replies', 'readwrite', { durability: 'relaxed' });
      let [replies, characters] = [0, 0];
      const byAge = transaction.store.index('by-age');
      for (let cursor = await byAge.openKeyCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
        const [receivedAt, size] = cursor.key;
        replies += 1;
        characters += size;
        const isOver = replies > this.#limits.replies || characters > this.#limits.characters;
        if (isOver || this.#isTooOld(receivedAt)) await transaction.store.delete(cursor.primaryKey);
      }
      await transaction.done;
    });
  }

  #key(url: string): string {
    return `${this.#scope} ${url}`;
  }

  #isTooOld(receivedAt: number): boolean {
    return receivedAt < Date.now() - this.#limits.age;
  }

  #replyIn({ words, status, etag, receivedAt }: Row): StoredReply | undefined {
    if (!isOwn({ status, etag, receivedAt }) || this.#isTooOld(receivedAt)) return undefined;
    try {
      const body: unknown = words === undefined ? undefined : withOwnMembersOnly(JSON.parse(words));
      // An earlier visit's answer is shown at once and confirmed at once.
      return { status, body, etag, receivedAt, freshUntil: 0 };
    } catch {
      return undefined; // a SyntaxError: another script wrote something else there
    }
  }
}

/** Whether it is what was put there: other scripts of the page's origin can write into the same store. */
function isOwn({ status, etag, receivedAt }: Pick<Row, 'status' | 'etag' | 'receivedAt'>): boolean {
  const tag: unknown = etag;
  return (
    [200, 404, 410].includes(status) && Number.isFinite(receivedAt) && (tag === undefined || typeof tag === 'string')
  );
}

/** What is remembered in time to be of use; a browser may keep its store waiting for another tab. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  const { promise: over, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), patience);
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

const opened = new Map<string, Promise<IDBPDatabase<Schema>>>();

/** What comes of it; nothing where the browser keeps nothing. */
async function attempt<Value>(
  name: string,
  act: (database: IDBPDatabase<Schema>) => Promise<Value>,
): Promise<Value | undefined> {
  let database: IDBPDatabase<Schema> | undefined;
  try {
    const opening = opened.get(name) ?? open(name);
    opened.set(name, opening);
    database = await opening;
    return await act(database);
  } catch {
    // DOMExceptions: SecurityError, QuotaExceededError, VersionError, AbortError… or no `indexedDB` at all.
    opened.delete(name);
    database?.close(); // what failed once is opened anew, and holds up nobody until then
    return undefined;
  }
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  const forget = () => void opened.delete(name);
  return openDB<Schema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('replies', { keyPath: 'key' }).createIndex('by-age', ['receivedAt', 'size']);
    },
    // Another tab has a newer script, whose tables differ: it goes first.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}
