/** Asks PostgreSQL. Parameters are `$1`, `$2` …; rows are objects by column. */
export type Query = <Row extends object>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/** A PostgreSQL, in this process or elsewhere: all that the mirror's store knows of it. */
export interface Database {
  readonly query: Query;
  /** Whether other processes may use it at the same time. */
  readonly shared: boolean;
  /** All of what `run` writes, or nothing of it. */
  readonly transaction: (run: (query: Query) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}
