import { outsideCheckId, type OutsideKind } from '../../domain/triage/outside-finding';
import type { AnsweredCheck } from '../../domain/reports/check-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articleIsIn, isOfPerson, momentIsIn, personIsIn, type ReportScope } from './report-scope';

interface Counted {
  readonly value: string;
  readonly count: bigint | number | null;
}

/** How findings were answered: accepted as errors that were not withdrawn since, or dismissed. */
export async function countAnswers(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
): Promise<readonly AnsweredCheck[]> {
  const accepted = await connection.$queryRaw<Counted[]>`
    SELECT e."foundBy" AS "value", COUNT(*) AS "count" FROM "errorMark" e
    WHERE e."foundBy" > '' AND e."state" <> 'withdrawn' AND ${articleOf(scope, filter)}
      AND ${filter.reviewerId === null ? Prisma.sql`1 = 1` : Prisma.sql`e."reviewerId" = ${filter.reviewerId}`}
      AND ${momentIsIn(filter, Prisma.sql`e."createdAt"`)}
    GROUP BY e."foundBy"`;
  const dismissed = await connection.$queryRaw<Counted[]>`
    SELECT d."check" AS "value", SUM(d."count") AS "count"
    FROM "checkDismissal" d JOIN "article" ON "article"."id" = d."articleId"
    WHERE ${articleIsIn(scope, filter)} AND ${isOfPerson(scope, filter, Prisma.sql`d."byId"`)}
      AND ${momentIsIn(filter, Prisma.sql`d."at"`)}
    GROUP BY d."check"`;
  const answers = new Map<string, AnsweredCheck>();
  for (const { value, count } of accepted) {
    const { check, system } = readFoundBy(value);
    answers.set(check, { check, system, foundBy: value, accepted: Number(count), dismissed: 0 });
  }
  for (const { value, count } of dismissed) {
    const known = answers.get(value) ?? {
      check: value,
      foundBy: null,
      system: null,
      accepted: 0,
      dismissed: 0,
    };
    answers.set(value, { ...known, dismissed: Number(count ?? 0) });
  }
  return [...answers.values()];
}

/**
 * Says of "errorMark" whether its article is counted. Not of the column itself: SQLite would go from article to article, and read every error of theirs, where the index of what was found has
 * all that is asked for.
 */
function articleOf(scope: ReportScope, filter: ReportFilter): Prisma.Sql {
  const { reviewerId } = filter;
  const mayKnow = reviewerId === null ? Prisma.sql`1 = 1` : personIsIn(scope, Prisma.sql`${reviewerId}`);
  return Prisma.sql`COALESCE(e."articleId", '') IN (
    SELECT "article"."id" FROM "article" WHERE ${articleIsIn(scope, filter)} AND ${mayKnow})`;
}

/** Written by `server/data/errors`, and by nothing else. */
function readFoundBy(value: string): { readonly check: string; readonly system: string | null } {
  const [kind = ''] = value.split(':', 1);
  const named = value.slice(kind.length + 1);
  if (kind === 'check') return { check: named, system: null };
  return { check: outsideCheckId(kind as OutsideKind, named), system: named };
}
