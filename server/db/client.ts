import { env } from '../env';
import { migrate } from './migrate';
import { openDatabase, type Database } from './open-database';

/** Kept across the reloads of a development server, which would otherwise open the database again each time. */
const shared = globalThis as { versoDatabase?: Promise<Database> | undefined };

async function open(): Promise<Database> {
  const { databaseUrl } = env();
  await migrate(databaseUrl);
  return openDatabase(databaseUrl);
}

/** The database of this process: brought to its present form and opened when it is first asked for. */
export function getDatabase(): Promise<Database> {
  shared.versoDatabase ??= open().catch((error: unknown) => {
    shared.versoDatabase = undefined;
    throw error;
  });
  return shared.versoDatabase;
}
