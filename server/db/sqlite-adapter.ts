import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { Turns } from './turns';

/** How long a statement waits for another process that is writing. It blocks this process meanwhile. */
const BUSY_TIMEOUT_MS = 10_000;

/** `synchronous` as SQLite numbers it. */
const FULL = 2;

/**
 * Prisma's adapter with two things mended. It has one connection, on which a statement from outside a transaction
 * would run inside whichever transaction happens to be open, and be undone with it: here everybody waits for
 * their turn. And it begins transactions lazily, so that one which reads before it writes fails when another
 * process wrote in between: here the lock is taken at once.
 */
class SerialSqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly #inner: SqlDriverAdapter;
  readonly #turns = new Turns();

  constructor(inner: SqlDriverAdapter) {
    this.#inner = inner;
    this.adapterName = inner.adapterName;
  }

  queryRaw(query: SqlQuery): ReturnType<SqlDriverAdapter['queryRaw']> {
    return this.#turns.run(() => this.#inner.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#turns.run(() => this.#inner.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.#turns.run(() => this.#inner.executeScript(script));
  }

  dispose(): Promise<void> {
    return this.#turns.run(() => this.#inner.dispose());
  }

  async startTransaction(): Promise<Transaction> {
    const end = await this.#turns.take();
    try {
      await this.#inner.executeScript('BEGIN IMMEDIATE');
    } catch (error) {
      end();
      throw error;
    }
    const inner = this.#inner;
    const execute =
      (sql: string) =>
      async (name: string): Promise<void> => {
        await inner.executeRaw({ sql: `${sql} ${name}`, args: [], argTypes: [] });
      };
    // Prisma itself sends COMMIT and ROLLBACK as statements and then calls commit or rollback.
    const ended = (): Promise<void> => {
      end();
      return Promise.resolve();
    };
    return {
      provider: 'sqlite',
      adapterName: this.adapterName,
      options: { usePhantomQuery: false },
      queryRaw: (query) => inner.queryRaw(query),
      executeRaw: (query) => inner.executeRaw(query),
      createSavepoint: execute('SAVEPOINT'),
      rollbackToSavepoint: execute('ROLLBACK TO'),
      releaseSavepoint: execute('RELEASE SAVEPOINT'),
      commit: ended,
      rollback: ended,
    };
  }
}

async function connect(factory: PrismaBetterSqlite3): Promise<SqlDriverAdapter> {
  const inner = await factory.connect();
  // The library is built to be less careful in WAL mode: a commit could be lost with the power.
  await inner.executeScript(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
  );
  const { rows } = await inner.queryRaw({ sql: 'PRAGMA synchronous', args: [], argTypes: [] });
  if (Number(rows[0]?.[0]) !== FULL) throw new Error('SQLite did not accept synchronous = FULL');
  return new SerialSqliteAdapter(inner);
}

/** Commits are safe on the disk before they are acknowledged (WAL, synchronous = FULL); foreign keys are held. */
export function createSqliteAdapter(url: string): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MS });
  return { provider: 'sqlite', adapterName: factory.adapterName, connect: () => connect(factory) };
}
