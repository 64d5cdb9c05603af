import { after, before, describe } from 'node:test';
import type { Database } from '../../src/gateway/mirror/database.js';
import { openPgliteDatabase } from '../../src/gateway/mirror/pglite-database.js';
import { openPostgresDatabase } from '../../src/gateway/mirror/postgres-database.js';
import { findPostgres, type PostgresProcess, startPostgres } from '../support/postgres-process.js';

/** Opens an empty database. */
export type OpenDatabase = () => Promise<Database>;

/** The same tests on PostgreSQL in this process and on one that the tests start; without one they are skipped by name. */
export function onEachDatabase(describeTests: (open: OpenDatabase) => void): void {
  describe('on PGlite', () => describeTests(() => openPgliteDatabase()));
  const bin = findPostgres();
  const skip = bin === undefined && 'PostgreSQL is not installed: apt-get install postgresql';
  describe('on PostgreSQL', { skip }, () => {
    let postgres: PostgresProcess;
    let databases = 0;
    before(() => {
      postgres = startPostgres(bin!);
    });
    after(() => postgres.stop());
    describeTests(async () => openPostgresDatabase(postgres.createDatabase(`test_${(databases += 1)}`)));
  });
}
