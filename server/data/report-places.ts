import type { Severity } from '../../domain/annotation/severity';
import type { NameKind } from '../../domain/reports/name-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { tallyErrors } from './error-tallies';
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

/** So many errors stand close enough in time that one meets a page of them soon; of fewer it is quicker to look into every article. */
const CLOSE = 20_000;

/** The newest first, from the key on. Errors that were withdrawn or refused are left out; what is a matter of taste is for the domain to tell. */
export async function findErrorPlaces(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  places: ErrorPlaces,
  after: PlaceKey | null,
  limit: number,
): Promise<readonly PlaceKey[]> {
  const { articleId, severity, foundBy } = places;
  const at = Prisma.sql`e."createdAt"`;
  const cells = await listCells(connection, scope, filter, places);
  const conditions = [
    articleIsIn(scope, filter),
    isOfPerson(scope, filter, Prisma.sql`e."reviewerId"`),
    Prisma.sql`e."state" IN ('open', 'confirmed')`,
    isBefore(after, at, Prisma.sql`e."id"`),
    reviewedWithin(filter),
  ];
  if (articleId !== null) conditions.push(Prisma.sql`e."articleId" = ${articleId}`);
  if (cells.categories !== null)
    conditions.push(Prisma.sql`e."category" IN (${Prisma.join([...cells.categories])})`);
  if (severity !== null) conditions.push(Prisma.sql`e."severity" = ${severity}`);
  if (foundBy !== null) conditions.push(Prisma.sql`e."foundBy" = ${foundBy}`);
  const where = Prisma.join(conditions, ' AND ');
  const rows = await connection.$queryRaw<FoundPlace[]>(
    foundBy === null && articleId === null && cells.count > CLOSE
      ? alongTime(at, where, limit)
      : fromArticles(at, where, limit),
  );
  return rows.map(toKey);
}

/** Error by error as they were marked, until there are enough; the order of the tables is as written. */
const alongTime = (at: Prisma.Sql, where: Prisma.Sql, limit: number): Prisma.Sql => Prisma.sql`
  SELECT e."id", ${at} AS "at" FROM "errorMark" e CROSS JOIN "article"
  WHERE "article"."id" = e."articleId" AND ${where} ORDER BY ${at} DESC, e."id" DESC LIMIT ${limit}`;

/** All that there are, and of them the newest. */
const fromArticles = (at: Prisma.Sql, where: Prisma.Sql, limit: number): Prisma.Sql => Prisma.sql`
  WITH "found" AS MATERIALIZED (
    SELECT e."id", ${at} AS "at" FROM "article" JOIN "errorMark" e ON e."articleId" = "article"."id" WHERE ${where})
  SELECT "id", "at" FROM "found" ORDER BY "at" DESC, "id" DESC LIMIT ${limit}`;

interface Cells {
  /** Null for every category. */
  readonly categories: readonly string[] | null;
  /** How many errors they hold, as far as facts have been counted. */
  readonly count: number;
}

/** The category with what is below it, as far as errors have it, and how many there are. */
async function listCells(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  { category, isExact, severity }: ErrorPlaces,
): Promise<Cells> {
  const isWanted = (one: string): boolean =>
    one === category || (!isExact && (category === '' || one.startsWith(`${category}/`)));
  const cells = await tallyErrors(connection, scope, filter);
  const wanted = cells.filter(
    (cell) => isWanted(cell.category) && (severity === null || cell.severity === severity),
  );
  return {
    // Errors may be there of which no fact tells yet.
    categories: category === '' ? null : [...new Set([category, ...wanted.map((cell) => cell.category)])],
    count: wanted.reduce((sum, { count }) => sum + count, 0),
  };
}

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
