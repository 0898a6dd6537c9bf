import { NO_SPEND, type Spend, type SpendLimit } from '../../domain/model-findings/spend';
import type { Connection } from '../db/open-database';

/** `month` as `monthOf` says it. */
interface Account {
  readonly projectId: string;
  readonly month: string;
}

export async function findModelSpend(connection: Connection, account: Account): Promise<Spend> {
  const stored = await connection.modelSpend.findUnique({ where: { projectId_month: account } });
  return stored === null ? NO_SPEND : { tokens: stored.tokens, money: stored.money };
}

/**
 * Adds to what the project spends this month, unless that would be more than it may. One statement, so that several calls, and
 * several processes, never hold together what only one of them could.
 */
export async function holdModelSpend(
  connection: Connection,
  account: Account,
  { tokens, money }: Spend,
  limit: SpendLimit,
): Promise<boolean> {
  const { projectId, month } = account;
  // Several calls begin a month at once; Prisma's own upsert looks first and inserts then.
  await connection.$executeRaw`
    INSERT INTO "modelSpend" ("projectId", "month", "tokens", "money") VALUES (${projectId}, ${month}, 0, 0)
    ON CONFLICT DO NOTHING`;
  const { count } = await connection.modelSpend.updateMany({
    where: {
      ...account,
      tokens: { lte: limit.tokens - tokens },
      ...(limit.money === null ? {} : { money: { lte: limit.money - money } }),
    },
    data: { tokens: { increment: tokens }, money: { increment: money } },
  });
  return count === 1;
}

/** Corrects what was held by what it came to. */
export async function changeModelSpend(
  connection: Connection,
  account: Account,
  { tokens, money }: Spend,
): Promise<void> {
  await connection.modelSpend.updateMany({
    where: account,
    data: { tokens: { increment: tokens }, money: { increment: money } },
  });
}
