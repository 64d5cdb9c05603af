import { mkdir } from 'node:fs/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { Database, Query } from './database.js';

/**
 * PostgreSQL in this process, its files in a folder that one process uses at a time.
 * @param folder made where it does not exist; left out: in memory, gone with the process
 */
export async function openPgliteDatabase(folder?: string): Promise<Database> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const database = await PGlite.create({ ...(folder !== undefined && { dataDir: folder }), extensions: { pg_trgm } });
  const through =
    (asked: Pick<Transaction, 'query'>): Query =>
    async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await asked.query<Row>(sql, [...parameters])).rows;
  return {
    query: through(database),
    shared: false,
    transaction: (run) => database.transaction((transaction) => run(through(transaction))),
    close: () => database.close(),
  };
}
