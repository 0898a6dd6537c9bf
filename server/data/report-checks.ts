import { outsideCheckId, type OutsideKind } from '../../domain/triage/outside-finding';
import type { DismissalScope } from '../../domain/triage/check-dismissal';
import { partsOfKey } from '../../domain/triage/finding-keys';
import type { DismissedFinding } from '../../domain/triage/dismissed-finding';
import type { AnsweredCheck } from '../../domain/reports/check-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { isBefore, toKey, type FoundPlace, type PlaceKey } from './report-places';
import { articleIsIn, isOfPerson, momentIsIn, personIsIn, type ReportScope } from './report-scope';

interface Counted {
  readonly value: string;
  readonly count: bigint | number | null;
}

interface CountedAccepted extends Counted {
  /** Of these. */
  readonly refused: bigint | number;
}

/** How findings were answered: accepted as errors that were not withdrawn since, of which some were refused, or dismissed. */
export async function countAnswers(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
): Promise<readonly AnsweredCheck[]> {
  const accepted = await connection.$queryRaw<readonly CountedAccepted[]>`
    SELECT e."foundBy" AS "value", COUNT(*) AS "count",
      SUM(CASE WHEN e."state" = 'refused' THEN 1 ELSE 0 END) AS "refused"
    FROM "errorMark" e
    WHERE e."foundBy" > '' AND e."state" <> 'withdrawn' AND ${isAcceptedIn(scope, filter)}
    GROUP BY e."foundBy"`;
  const dismissed = await connection.$queryRaw<Counted[]>`
    SELECT d."check" AS "value", SUM(d."count") AS "count"
    FROM "checkDismissal" d JOIN "article" ON "article"."id" = d."articleId"
    WHERE ${isDismissalIn(scope, filter)}
    GROUP BY d."check"`;
  const answers = new Map<string, AnsweredCheck>();
  for (const { value, count, refused } of accepted) {
    const { check, system } = readFoundBy(value);
    const wrong = Number(refused);
    const told = { accepted: Number(count) - wrong, refused: wrong, dismissed: 0 };
    answers.set(check, { ...{ check, system, foundBy: value }, ...told });
  }
  for (const { value, count } of dismissed) {
    const known = answers.get(value) ?? {
      ...{ check: value, foundBy: null, system: null },
      ...{ accepted: 0, refused: 0 },
    };
    answers.set(value, { ...known, dismissed: Number(count ?? 0) });
  }
  return [...answers.values()];
}

/** Which of the errors that were accepted from checks the filter is for. */
const isAcceptedIn = (scope: ReportScope, filter: ReportFilter): Prisma.Sql => Prisma.sql`
  ${articleOf(scope, filter)}
  AND ${filter.reviewerId === null ? Prisma.sql`1 = 1` : Prisma.sql`e."reviewerId" = ${filter.reviewerId}`}
  AND ${momentIsIn(filter, Prisma.sql`e."createdAt"`)}`;

/**
 * What was accepted of a check, and stands or was refused since, the newest first, from the key on. From which moment on a page is, the index tells alone; so no more errors are read than are shown.
 */
export async function findAccepted(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  { foundBy, isRefused }: { readonly foundBy: string; readonly isRefused: boolean },
  after: PlaceKey | null,
  limit: number,
): Promise<readonly PlaceKey[]> {
  const isOfState = isRefused
    ? Prisma.sql`e."state" = 'refused'`
    : Prisma.sql`e."state" IN ('open', 'confirmed')`;
  const isMeant = Prisma.sql`e."foundBy" = ${foundBy} AND ${isOfState} AND ${isAcceptedIn(scope, filter)}`;
  const moments = await connection.$queryRaw<readonly Pick<FoundPlace, 'at'>[]>`
    SELECT e."createdAt" AS "at" FROM "errorMark" e
    WHERE ${isMeant} AND ${after === null ? Prisma.sql`1 = 1` : Prisma.sql`e."createdAt" < ${after.at}`}
    ORDER BY e."createdAt" DESC LIMIT ${limit}`;
  const least = moments.at(-1)?.at ?? after?.at;
  if (least === undefined) return [];
  const rows = await connection.$queryRaw<readonly FoundPlace[]>`
    SELECT e."id", e."createdAt" AS "at" FROM "errorMark" e
    WHERE ${isMeant} AND e."createdAt" >= ${new Date(least)}
      AND ${isBefore(after, Prisma.sql`e."createdAt"`, Prisma.sql`e."id"`)}
    ORDER BY e."createdAt" DESC, e."id" DESC LIMIT ${limit}`;
  return rows.map(toKey);
}

/** Which of the dismissals of checks the filter is for; beside "article". */
const isDismissalIn = (scope: ReportScope, filter: ReportFilter): Prisma.Sql => Prisma.sql`
  ${articleIsIn(scope, filter)} AND ${isOfPerson(scope, filter, Prisma.sql`d."byId"`)}
  AND ${momentIsIn(filter, Prisma.sql`d."at"`)}`;

interface FoundDismissal {
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  readonly targetLang: string;
  readonly scope: DismissalScope;
  readonly key: string;
  readonly count: number;
  readonly personName: string;
  readonly at: Date | string;
}

/** What was dismissed of a check, the newest first, from the key on. */
export async function listDismissed(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  check: string,
  after: PlaceKey | null,
  limit: number,
): Promise<readonly DismissedFinding[]> {
  const rows = await connection.$queryRaw<readonly FoundDismissal[]>`
    SELECT d."id", d."articleId", "article"."title", "article"."targetLang", d."scope", d."key", d."count",
      COALESCE(u."name", '') AS "personName", d."at"
    FROM "checkDismissal" d JOIN "article" ON "article"."id" = d."articleId"
    LEFT JOIN "user" u ON u."id" = d."byId"
    WHERE d."check" = ${check} AND ${isDismissalIn(scope, filter)}
      AND ${isBefore(after, Prisma.sql`d."at"`, Prisma.sql`d."id"`)}
    ORDER BY d."at" DESC, d."id" DESC LIMIT ${limit}`;
  return rows.map(({ title, key, at, ...row }) => ({
    ...{ ...row, ...partsOfKey(key), articleTitle: title },
    at: new Date(at).toISOString(),
  }));
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
