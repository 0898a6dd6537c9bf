import type { ITXClientDenyList } from '@prisma/client/runtime/client';
import type { PrismaClient } from './generated/sqlite/client';
import { createPostgresqlAdapter } from './postgresql-adapter';
import { getProvider, type Provider } from './provider';
import { createSqliteAdapter } from './sqlite-adapter';

const OPTIONS = {
  // An import of 10,000 segments takes about a second; a transaction that takes a minute has been forgotten.
  transactionOptions: { maxWait: 20_000, timeout: 60_000 },
  // Longer messages quote the data, which must not come into the log.
  errorFormat: 'minimal',
} as const;

/** Statements that Prisma cannot express differ between the databases: `provider` says which this is. */
function withProvider(client: PrismaClient, provider: Provider) {
  return client.$extends({ name: 'provider', client: { provider } });
}

export type Database = ReturnType<typeof withProvider>;

/** A database, or a transaction that is open on it: what a function takes that does not begin one itself. */
export type Connection = Omit<Database, ITXClientDenyList>;

async function createClient(url: string, provider: Provider): Promise<PrismaClient> {
  if (provider === 'sqlite') {
    const { PrismaClient } = await import('./generated/sqlite/client');
    return new PrismaClient({ adapter: createSqliteAdapter(url), ...OPTIONS });
  }
  const { PrismaClient } = await import('./generated/postgresql/client');
  const client = new PrismaClient({
    adapter: createPostgresqlAdapter(url),
    ...OPTIONS,
  });
  // Both clients come from the same models, and what SQLite can do PostgreSQL can: its types serve for both.
  return client as unknown as PrismaClient;
}

/** Connects to a database that is already in its present form, see `migrate`. */
export async function openDatabase(url: string): Promise<Database> {
  const provider = getProvider(url);
  return withProvider(await createClient(url, provider), provider);
}
