import pg from 'pg';
import type { Database, Query } from './database.js';

/**
 * A PostgreSQL that runs by itself, 13 or later. Its user must own the database, or `pg_trgm` must be there.
 * @param url `postgres://user:password@host/database`
 */
export function openPostgresDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5000 });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  pool.on('error', () => undefined);
  const through =
    (asked: Pick<pg.Pool, 'query'>): Query =>
    async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await asked.query<Row>(sql, [...parameters])).rows;
  const transaction: Database['transaction'] = async (run) => {
    const client = await pool.connect();
    let broken = true;
    try {
      const query = through(client); // a client asks as its pool does
      await query('begin');
      await run(query).catch(async (error: unknown) => {
        await query('rollback');
        throw error;
      });
      await query('commit');
      broken = false;
    } finally {
      client.release(broken);
    }
  };
  return { query: through(pool), shared: true, transaction, close: () => pool.end() };
}
