import type { Severity } from '../../domain/annotation/severity';
import type { NameKind } from '../../domain/reports/name-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { correctedNames } from './report-names';
import { articleIsIn, dayIsIn, isOfPerson, type ReportScope } from './report-scope';

/** Where in a list from the newest to the oldest: a moment, and the id among those of the moment. */
export interface PlaceKey {
  readonly at: Date;
  readonly id: string;
}

/** Which errors; '' and null are all. */
export interface ErrorPlaces {
  readonly articleId: string | null;
  readonly category: string;
  /** Not what is below the category too. */
  readonly isExact: boolean;
  readonly severity: Severity | null;
  /** As `foundBy` has it. */
  readonly foundBy: string | null;
}

/** How a wording was corrected. */
export interface NamePlaces {
  readonly kind: NameKind;
  readonly quote: string;
  readonly replacement: string;
  readonly targetLang: string;
}

interface FoundPlace {
  readonly id: string;
  readonly at: Date | string;
}

/** The newest first, from the key on. Errors that were withdrawn or refused are left out; what is a matter of taste is for the domain to tell. */
export async function findErrorPlaces(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  places: ErrorPlaces,
  after: PlaceKey | null,
  limit: number,
): Promise<readonly PlaceKey[]> {
  const { articleId, category, isExact, severity, foundBy } = places;
  const at = Prisma.sql`e."createdAt"`;
  const conditions = [
    articleIsIn(scope, filter),
    isOfPerson(scope, filter, Prisma.sql`e."reviewerId"`),
    Prisma.sql`e."state" NOT IN ('withdrawn', 'refused')`,
    isBefore(after, at, Prisma.sql`e."id"`),
    reviewedWithin(filter),
  ];
  if (articleId !== null) conditions.push(Prisma.sql`e."articleId" = ${articleId}`);
  if (category !== '') conditions.push(isExact ? Prisma.sql`e."category" = ${category}` : isBelow(category));
  if (severity !== null) conditions.push(Prisma.sql`e."severity" = ${severity}`);
  if (foundBy !== null) conditions.push(Prisma.sql`e."foundBy" = ${foundBy}`);
  const rows = await connection.$queryRaw<FoundPlace[]>`
    SELECT e."id", ${at} AS "at" FROM "errorMark" e JOIN "article" ON "article"."id" = e."articleId"
    WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY ${at} DESC, e."id" DESC LIMIT ${limit}`;
  return rows.map(toKey);
}

/** The category, and what stands below it. */
const isBelow = (category: string): Prisma.Sql =>
  Prisma.sql`(e."category" = ${category} OR SUBSTR(e."category", 1, ${category.length + 1}) = ${`${category}/`})`;

/** Days are those of the review, as for the figures. */
function reviewedWithin(filter: ReportFilter): Prisma.Sql {
  if (filter.from === null && filter.to === null) return Prisma.sql`1 = 1`;
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "articleFact" WHERE "articleFact"."articleId" = e."articleId"
      AND "articleFact"."reviewerId" = e."reviewerId" AND ${dayIsIn(filter)})`;
}

/** Corrections that made one wording of another, the newest first. */
export async function findNamePlaces(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  { kind, quote, replacement, targetLang }: NamePlaces,
  after: PlaceKey | null,
  limit: number,
): Promise<readonly PlaceKey[]> {
  const at = Prisma.sql`n."at"`;
  const rows = await connection.$queryRaw<FoundPlace[]>`
    SELECT n."id", ${at} AS "at" FROM (${correctedNames(scope, filter)}) n
    WHERE n."kind" = ${kind} AND n."quote" = ${quote} AND n."replacement" = ${replacement}
      AND n."targetLang" = ${targetLang} AND ${isBefore(after, at, Prisma.sql`n."id"`)}
    ORDER BY ${at} DESC, n."id" DESC LIMIT ${limit}`;
  return rows.map(toKey);
}

function isBefore(key: PlaceKey | null, at: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  if (key === null) return Prisma.sql`1 = 1`;
  return Prisma.sql`(${at} < ${key.at} OR (${at} = ${key.at} AND ${id} < ${key.id}))`;
}

const toKey = ({ id, at }: FoundPlace): PlaceKey => ({ id, at: new Date(at) });
