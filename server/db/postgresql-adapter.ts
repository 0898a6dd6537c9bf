import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import { Turns } from './turns';

/**
 * Prisma's adapter with one thing mended. What is included in a query is read by queries of its own, all at once; a transaction has one
 * connection, on which the driver lets them wait in a queue that it warns of and is going to give up (pg 9). Here they wait for their turn.
 */
export function createPostgresqlAdapter(url: string): SqlDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString: url });
  return {
    provider: 'postgres',
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      const start = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, {
        startTransaction: async (...wanted: Parameters<typeof start>) => oneByOne(await start(...wanted)),
      });
    },
  };
}

function oneByOne(transaction: Transaction): Transaction {
  const turns = new Turns();
  const [queryRaw, executeRaw] = [
    transaction.queryRaw.bind(transaction),
    transaction.executeRaw.bind(transaction),
  ];
  return Object.assign(transaction, {
    queryRaw: (query: SqlQuery) => turns.run(() => queryRaw(query)),
    executeRaw: (query: SqlQuery) => turns.run(() => executeRaw(query)),
  });
}
