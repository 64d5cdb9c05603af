/** The kinds of record a mirror keeps. */
export type RecordKind = 'service' | 'withdrawn' | 'life-situation' | 'institution' | 'resource';

/** Which record it is. */
export interface RecordKey {
  readonly kind: RecordKind;
  readonly id: string;
}

/** One record of the register's public half. */
export interface MirrorRecord extends RecordKey {
  /** What JSON can say. */
  readonly value: object;
  /** The lexemes of a service's texts, as a `tsvector` is written; asked for where the record is not as it was. */
  readonly words?: () => string;
}

/** A record as it is kept. */
export interface KeptRecord extends RecordKey {
  /** JSON; `null`: it was there, and was removed. */
  readonly body: string | null;
  /** When the mirror last saw it change, ISO 8601. */
  readonly changedAt: string;
}

/** What the mirror knows of itself. */
export interface MirrorState {
  /** Grows with every change of a record; 0: the register was never read. */
  readonly version: number;
  /** When a record last changed, ISO 8601; empty: never. */
  readonly changedAt: string;
  /** When the register last said that this is how things are, ISO 8601; empty: never. */
  readonly confirmedAt: string;
  /** When the register was last read to its end, ISO 8601; empty: never. */
  readonly readAt: string;
  /** Up to which moment of the register's own clock its changes were followed; empty: none. */
  readonly followedTo: string;
}

/** A state with the records that became what they are after an earlier version. */
export interface KeptMirror extends MirrorState {
  readonly records: readonly KeptRecord[];
}

/** One step of the mirror: all of it happens, or nothing. */
export interface MirrorChange {
  readonly put: readonly MirrorRecord[];
  readonly remove: readonly RecordKey[];
  /** When the register was asked, ISO 8601. */
  readonly confirmedAt: string;
  /** Whether the register was read to its end. */
  readonly whole: boolean;
  /** Left out: as before. */
  readonly followedTo?: string | undefined;
}

/** A service that has what was typed. */
export interface FoundId {
  readonly id: string;
  /** Higher is better; names count above all other texts. */
  readonly rank: number;
}

/** Where the mirror is kept: THE PORT of storage. One implementation in SQL, on PostgreSQL in or out of the process. */
export interface MirrorStore {
  readonly state: () => Promise<MirrorState>;
  /** The state, and the records that have changed since a version; -1: all there ever were. */
  readonly load: (since: number) => Promise<KeptMirror>;
  /** The records that are there. @param kind left out: of all kinds */
  readonly keys: (kind?: RecordKind) => Promise<readonly RecordKey[]>;
  readonly apply: (change: MirrorChange) => Promise<void>;
  /** The services that a search finds, in no order. @param query as a `tsquery` is written */
  readonly search: (query: string) => Promise<readonly FoundId[]>;
  /** Those of these folded words that no service has, each with the words that look most like it, the likest first. */
  readonly similarWords: (words: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Whether this reader of the register may read it now: one of all gateways on the same store at a time.
   * @param milliseconds after which another may, if this one does not ask again
   */
  readonly takeTurn: (reader: string, milliseconds: number) => Promise<boolean>;
  readonly close: () => Promise<void>;
}
