import type { Secret } from '../access/secret.js';
import type { Database } from './database.js';

/** A PostgreSQL that runs by itself, or a folder for one in this process; neither: in memory, gone with the process. */
export interface DatabasePlace {
  /** `postgres://user:password@host/database`; wins over the folder. */
  readonly url?: Secret | undefined;
  readonly folder?: string | undefined;
}

/**
 * Opens the database. Its package is needed only here, so it is looked up when it is wanted.
 * @throws TypeError that says which package is to be installed
 */
export async function openDatabase({ url, folder }: DatabasePlace): Promise<Database> {
  if (url) {
    const { openPostgresDatabase } = await import('./postgres-database.js').catch(notInstalled('pg'));
    return openPostgresDatabase(url.reveal());
  }
  const { openPgliteDatabase } = await import('./pglite-database.js').catch(notInstalled('@electric-sql/pglite'));
  return openPgliteDatabase(folder);
}

function notInstalled(name: string): (cause: unknown) => never {
  return (cause) => {
    throw new TypeError(`The package ${name} is needed here: npm install ${name}`, { cause });
  };
}
