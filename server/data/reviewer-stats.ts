import type { ReasonCode } from '../../domain/correction/decision';
import type { CategoryTally, ReviewerStats } from '../../domain/review/reviewer-stats';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { outsideCampaigns } from './hidden-campaigns';

type CountName = Exclude<keyof CategoryTally, 'category'>;

type StatsRow = Readonly<Record<CountName, bigint | number>> & {
  readonly id: string;
  readonly name: string;
  readonly category: string;
};

/** Of everybody in one project, or of one person in all projects they are in. */
export type StatsScope =
  | { readonly projectId: string }
  | { readonly reviewer: { readonly id: string; readonly isAdministrator: boolean } };

function within(scope: StatsScope): Prisma.Sql {
  if ('projectId' in scope) return Prisma.sql`c."projectId" = ${scope.projectId}`;
  const { id, isAdministrator } = scope.reviewer;
  if (isAdministrator) return Prisma.sql`c."proposerId" = ${id}`;
  return Prisma.sql`c."proposerId" = ${id}
    AND c."projectId" IN (SELECT "projectId" FROM "membership" WHERE "userId" = ${id})`;
}

/** Counted in the database. `preferences`: reasons that say that a proposal was a matter of taste. */
export async function countReviewerStats(
  connection: Connection,
  scope: StatsScope,
  preferences: ReadonlySet<ReasonCode>,
  /** Campaigns that are left out. */
  hidden: readonly string[],
): Promise<readonly ReviewerStats[]> {
  const isPreference =
    preferences.size === 0
      ? Prisma.sql`1 = 0`
      : Prisma.sql`COALESCE(d."reason", '') IN (${Prisma.join([...preferences])})`;
  // What a new edition took over counts as it was judged before, and as set aside where nobody had.
  const isApproved = Prisma.sql`(c."state" = 'approved' OR (c."state" = 'taken_over' AND d."undoesId" IS NOT NULL))`;
  const rows = await connection.$queryRaw<StatsRow[]>`
    SELECT c."proposerId" AS "id", MIN(p."name") AS "name", COALESCE(e."category", '') AS "category",
      COUNT(*) AS "proposed",
      COUNT(CASE WHEN ${isApproved} AND c."approvedText" IS NULL THEN 1 END) AS "approved",
      COUNT(CASE WHEN ${isApproved} AND c."approvedText" IS NOT NULL THEN 1 END) AS "approvedEdited",
      COUNT(CASE WHEN c."state" = 'rejected' AND NOT (${isPreference}) THEN 1 END) AS "rejected",
      COUNT(CASE WHEN c."state" = 'rejected' AND ${isPreference} THEN 1 END) AS "rejectedAsPreference",
      COUNT(CASE WHEN c."state" IN ('proposed', 'changes_requested') THEN 1 END) AS "open",
      COUNT(CASE WHEN c."state" = 'superseded' OR (c."state" = 'taken_over' AND d."undoesId" IS NULL) THEN 1 END) AS "superseded"
    FROM "correction" c
    JOIN "user" p ON p."id" = c."proposerId"
    LEFT JOIN "errorMark" e ON e."id" = c."errorId"
    LEFT JOIN "decision" d ON c."state" IN ('rejected', 'taken_over') AND d."correctionId" = c."id"
      AND d."version" = (SELECT MAX(l."version") FROM "decision" l WHERE l."correctionId" = c."id")
    WHERE c."state" <> 'withdrawn' AND ${within(scope)} AND ${outsideCampaigns(hidden, Prisma.sql`c."articleId"`)}
    GROUP BY c."proposerId", COALESCE(e."category", '')
    ORDER BY "name", "id", "proposed" DESC, "category"`;
  const stats = new Map<string, { reviewer: ReviewerStats['reviewer']; categories: CategoryTally[] }>();
  for (const { id, name, category, ...counts } of rows) {
    const entry = stats.get(id) ?? { reviewer: { id, name }, categories: [] };
    stats.set(id, entry);
    entry.categories.push({ category, ...toNumbers(counts) });
  }
  return [...stats.values()];
}

function toNumbers(counts: Readonly<Record<CountName, bigint | number>>): Record<CountName, number> {
  return {
    proposed: Number(counts.proposed),
    approved: Number(counts.approved),
    approvedEdited: Number(counts.approvedEdited),
    rejected: Number(counts.rejected),
    rejectedAsPreference: Number(counts.rejectedAsPreference),
    open: Number(counts.open),
    superseded: Number(counts.superseded),
  };
}
