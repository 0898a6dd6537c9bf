import type { ErrorMark } from '../../domain/annotation/error';
import type { Severity } from '../../domain/annotation/severity';
import { groupBy } from '../../domain/group-by';
import { EVERYBODY } from '../../domain/reports/article-facts';
import type { NameKind } from '../../domain/reports/name-report';
import type { ReportFilter } from '../../domain/reports/report-filter';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { listAdjudicatedErrors, type AdjudicatedError } from './adjudicated-errors';
import { isStanding, NAME_KIND, nameKey, NAME_REPLACEMENT } from './name-corrections';
import { articleIsIn, dayIsIn, isOfPerson, momentIsIn, reviewerIsIn, type ReportScope } from './report-scope';

/** Where in a list: the moment and the id of what was shown last. */
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
}

/** How a wording was corrected. */
export interface NamePlaces {
  readonly kind: NameKind;
  readonly quote: string;
  readonly replacement: string;
  readonly targetLang: string;
}

export interface FoundPlace {
  readonly id: string;
  readonly at: Date | string;
}

/** Where a list has come to: an article, told by the day of its review, and what was shown of it. */
interface ListPlace {
  readonly day: string;
  readonly articleId: string;
  /** Null where all of it was. */
  readonly shown: PlaceKey | null;
}

/**
 * The errors of the article that was reviewed last first, and of each the newest, from the key on. The articles are met along the days of reviews, and facts tell of each whether there is
 * anything in it: so a page is met soon, whether the filter is for everything or for next to nothing. Errors that were withdrawn or refused are left out; what is a matter of taste is for the
 * domain to tell. Of an article that was adjudicated, they are those of the set that was made, as facts count them.
 */
export async function findErrorPlaces(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  places: ErrorPlaces,
  after: PlaceKey | null,
  limit: number,
): Promise<readonly PlaceKey[]> {
  const found: PlaceKey[] = [];
  let from = after === null ? null : await placeOf(connection, filter, after);
  for (;;) {
    const articles = await findArticles(connection, scope, filter, places, from, limit);
    found.push(
      ...(await findErrors(connection, scope, filter, places, articles, from, limit - found.length)),
    );
    const last = articles.at(-1);
    // What facts tell of may be marked otherwise by now.
    if (last === undefined || articles.length < limit || found.length >= limit) return found;
    from = { ...last, shown: null };
  }
}

/** Whose facts are asked. */
const ratedBy = ({ reviewerId }: ReportFilter): string => reviewerId ?? EVERYBODY;

async function placeOf(connection: Connection, filter: ReportFilter, shown: PlaceKey): Promise<ListPlace> {
  const [found] = await connection.$queryRaw<readonly Omit<ListPlace, 'shown'>[]>`
    SELECT "articleFact"."articleId", "articleFact"."day" FROM "errorMark" e
    JOIN "articleFact" ON "articleFact"."articleId" = e."articleId" AND "articleFact"."reviewerId" = ${ratedBy(filter)}
    WHERE e."id" = ${shown.id}`;
  // Its article is gone: on with the day before.
  if (found === undefined) return { day: shown.at.toISOString().slice(0, 10), articleId: '', shown: null };
  return { ...found, shown };
}

type ListedArticle = Omit<ListPlace, 'shown'>;

async function findArticles(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  places: ErrorPlaces,
  from: ListPlace | null,
  limit: number,
): Promise<readonly ListedArticle[]> {
  const conditions = [
    Prisma.sql`"articleFact"."reviewerId" = ${ratedBy(filter)} AND "articleFact"."errors" > 0`,
    articleIsIn(scope, filter),
    dayIsIn(filter),
    ...holding(places, ratedBy(filter)),
  ];
  if (filter.reviewerId !== null) conditions.push(reviewerIsIn(scope, 'articleFact'));
  if (places.articleId !== null) conditions.push(Prisma.sql`"articleFact"."articleId" = ${places.articleId}`);
  if (from !== null) {
    const { day, articleId, shown } = from;
    const isLeft = Prisma.sql`"articleFact"."articleId" ${Prisma.raw(shown === null ? '<' : '<=')} ${articleId}`;
    conditions.push(
      Prisma.sql`("articleFact"."day" < ${day} OR ("articleFact"."day" = ${day} AND ${isLeft}))`,
    );
  }
  return connection.$queryRaw<readonly ListedArticle[]>`
    SELECT "articleFact"."articleId", "articleFact"."day"
    FROM "articleFact" JOIN "article" ON "article"."id" = "articleFact"."articleId"
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY "articleFact"."day" DESC, "articleFact"."articleId" DESC LIMIT ${limit}`;
}

/** Says of "articleFact" that its article has such errors. */
function holding(places: ErrorPlaces, reviewerId: string): readonly Prisma.Sql[] {
  if (places.category === '' && places.severity === null) return [];
  return [
    Prisma.sql`EXISTS (SELECT 1 FROM "errorFact" e
      WHERE e."articleId" = "articleFact"."articleId" AND e."reviewerId" = ${reviewerId}
        AND ${isOfCell(places)})`,
  ];
}

/** Which errors of an article are meant. */
type Cell = Omit<ErrorPlaces, 'articleId'>;

/** Says of a table with a category and a severity. */
function isOfCell({ category, isExact, severity }: Cell): Prisma.Sql {
  const conditions = [Prisma.sql`1 = 1`];
  if (category !== '') {
    const below = `${category}/`;
    conditions.push(
      isExact
        ? Prisma.sql`e."category" = ${category}`
        : Prisma.sql`(e."category" = ${category} OR substr(e."category", 1, ${below.length}) = ${below})`,
    );
  }
  if (severity !== null) conditions.push(Prisma.sql`e."severity" = ${severity}`);
  return Prisma.join(conditions, ' AND ');
}

/** The same of a mark at hand. */
const isInCell = (mark: ErrorMark, { category, isExact, severity }: Cell): boolean =>
  (category === '' || mark.category === category || (!isExact && mark.category.startsWith(`${category}/`))) &&
  (severity === null || mark.severity === severity);

/** In the order of the articles. */
async function findErrors(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  places: ErrorPlaces,
  articles: readonly ListedArticle[],
  from: ListPlace | null,
  limit: number,
): Promise<readonly PlaceKey[]> {
  const ids = articles.map(({ articleId }) => articleId);
  const adjudicated = await listAdjudicatedErrors(connection, ids);
  const others = ids.filter((articleId) => !adjudicated.has(articleId));
  const marked = groupBy(
    await findMarks(connection, scope, filter, places, others, from, limit),
    ({ articleId }) => articleId,
  );
  return ids
    .flatMap((articleId) => {
      const errors = adjudicated.get(articleId);
      if (errors === undefined) return marked.get(articleId)?.map(toKey) ?? [];
      return ruledKeys(errors, filter, places, from?.articleId === articleId ? from.shown : null);
    })
    .slice(0, limit);
}

function ruledKeys(
  errors: readonly AdjudicatedError[],
  { reviewerId }: ReportFilter,
  places: ErrorPlaces,
  shown: PlaceKey | null,
): readonly PlaceKey[] {
  return errors
    .filter(({ mark }) => (reviewerId === null || mark.reviewerId === reviewerId) && isInCell(mark, places))
    .map(({ mark, at }) => ({ id: mark.id, at }))
    .filter((key) => shown === null || compareKeys(shown, key) < 0)
    .sort(compareKeys);
}

/** The newest first. */
const compareKeys = (one: PlaceKey, other: PlaceKey): number =>
  other.at.getTime() - one.at.getTime() || (one.id > other.id ? -1 : Number(one.id < other.id));

type FoundMark = FoundPlace & { readonly articleId: string };

/** Not of words that a new version has left out: see `inText`. */
const IS_IN_TEXT = Prisma.sql`NOT EXISTS (SELECT 1 FROM "block" b
  WHERE b."id" = COALESCE(e."targetBlockId", e."sourceBlockId") AND b."retiredIn" <> 0)`;

/** Of articles that nobody adjudicated. */
async function findMarks(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  places: ErrorPlaces,
  articleIds: readonly string[],
  from: ListPlace | null,
  limit: number,
): Promise<readonly FoundMark[]> {
  if (articleIds.length === 0) return [];
  const conditions = [
    Prisma.sql`e."articleId" IN (${Prisma.join([...articleIds])})`,
    Prisma.sql`e."state" IN ('open', 'confirmed')`,
    IS_IN_TEXT,
    isOfPerson(scope, filter, Prisma.sql`e."reviewerId"`),
    isOfCell(places),
  ];
  if (from !== null && from.shown !== null) {
    const isLeft = isBefore(from.shown, Prisma.sql`e."createdAt"`, Prisma.sql`e."id"`);
    conditions.push(Prisma.sql`(e."articleId" <> ${from.articleId} OR ${isLeft})`);
  }
  return connection.$queryRaw<readonly FoundMark[]>`
    SELECT e."id", e."articleId", e."createdAt" AS "at" FROM "errorMark" e
    JOIN "articleFact" ON "articleFact"."articleId" = e."articleId"
      AND "articleFact"."reviewerId" = ${ratedBy(filter)}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY "articleFact"."day" DESC, e."articleId" DESC, e."createdAt" DESC, e."id" DESC LIMIT ${limit}`;
}

/** Corrections that made one wording of another, the newest first. Facts tell in which articles they are. */
export async function findNamePlaces(
  connection: Connection,
  scope: ReportScope,
  filter: ReportFilter,
  { targetLang, ...wording }: NamePlaces,
  after: PlaceKey | null,
  limit: number,
): Promise<readonly PlaceKey[]> {
  const { kind, quote, replacement } = wording;
  const at = Prisma.sql`"correction"."createdAt"`;
  const rows = await connection.$queryRaw<readonly FoundPlace[]>`
    SELECT "correction"."id", ${at} AS "at"
    FROM "correction" JOIN "article" ON "article"."id" = "correction"."articleId"
    LEFT JOIN "correctionGroup" ON "correctionGroup"."id" = "correction"."groupId"
    WHERE "correction"."articleId" IN (SELECT "articleId" FROM "nameFact" WHERE "key" = ${nameKey(wording)})
      AND ${isStanding} AND "correction"."quote" = ${quote} AND ${NAME_REPLACEMENT} = ${replacement}
      AND ${NAME_KIND} = ${kind} AND "article"."targetLang" = ${targetLang} AND ${articleIsIn(scope, filter)}
      AND ${isOfPerson(scope, filter, Prisma.sql`"correction"."proposerId"`)} AND ${momentIsIn(filter, at)}
      AND ${isBefore(after, at, Prisma.sql`"correction"."id"`)}
    ORDER BY ${at} DESC, "correction"."id" DESC LIMIT ${limit}`;
  return rows.map(toKey);
}

export function isBefore(key: PlaceKey | null, at: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  if (key === null) return Prisma.sql`1 = 1`;
  return Prisma.sql`(${at} < ${key.at} OR (${at} = ${key.at} AND ${id} < ${key.id}))`;
}

export const toKey = ({ id, at }: FoundPlace): PlaceKey => ({ id, at: new Date(at) });
