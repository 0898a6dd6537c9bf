import type { CorrectionQuery, CorrectionSort } from '../../domain/review/correction-row';
import { CORRECTION_STATES } from '../../domain/correction/correction';
import { SEVERITIES } from '../../domain/annotation/severity';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { listHiddenCampaignIds, outsideCampaigns } from './hidden-campaigns';

/** Whose corrections: of one project, or of all that the reader may see. */
export interface CorrectionRealm {
  readonly projectId: string | null;
  readonly reader: { readonly id: string; readonly isAdministrator: boolean };
}

/** A realm, and the campaigns of which its reader sees nothing in lists; see domain/review/blindness.ts. */
export interface SeenRealm extends CorrectionRealm {
  readonly hidden: readonly string[];
}

export async function seenBy(connection: Connection, realm: CorrectionRealm): Promise<SeenRealm> {
  return { ...realm, hidden: await listHiddenCampaignIds(connection, realm.reader) };
}

/** `column` holds the project, `article` the id of the article. */
export function inRealm(
  { projectId, reader, hidden }: SeenRealm,
  column: Prisma.Sql,
  article: Prisma.Sql,
): Prisma.Sql {
  const conditions = [outsideCampaigns(hidden, article)];
  if (projectId !== null) conditions.push(Prisma.sql`${column} = ${projectId}`);
  if (!reader.isAdministrator) {
    conditions.push(
      Prisma.sql`${column} IN (SELECT "projectId" FROM "membership" WHERE "userId" = ${reader.id})`,
    );
  }
  return Prisma.join(conditions, ' AND ');
}

/** The corrections `c` that pass, without a join: where they are counted, one index answers. Empty lists do not filter. */
export function matchesQuery(query: CorrectionQuery): Prisma.Sql {
  const lists: readonly (readonly [column: Prisma.Sql, values: readonly string[]])[] = [
    [Prisma.sql`c."articleId"`, query.articleIds],
    [Prisma.sql`c."category"`, query.categories],
    [Prisma.sql`c."severity"`, query.severities],
    [Prisma.sql`c."proposerId"`, query.proposerIds],
    [Prisma.sql`c."state"`, query.states],
    [Prisma.sql`c."groupId"`, query.groupIds],
  ];
  const conditions = lists
    .filter(([, values]) => values.length > 0)
    .map(([column, values]) => Prisma.sql`${column} IN (${Prisma.join([...values])})`);
  if (query.targetLangs.length > 0) {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM "article" l
      WHERE l."id" = c."articleId" AND l."targetLang" IN (${Prisma.join([...query.targetLangs])}))`);
  }
  return conditions.length === 0 ? Prisma.sql`1 = 1` : Prisma.join(conditions, ' AND ');
}

/** The place of a value in its union, so that lists come in the order of the life cycle and of weight, not of letters. */
function rank(column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  const cases = values.map((value, place) => Prisma.sql`WHEN ${value} THEN ${Prisma.raw(String(place))}`);
  return Prisma.sql`CASE ${column} ${Prisma.join(cases, ' ')} ELSE -1 END`;
}

interface SortKey {
  /** The column of `c` that it follows, beside the article; null where it follows the article. */
  readonly column: Prisma.Sql | null;
  /** What it reads beside `c`. */
  readonly join: Prisma.Sql;
  readonly value: Prisma.Sql;
}

const ofColumn = (column: Prisma.Sql, value: Prisma.Sql): SortKey => ({ column, join: Prisma.empty, value });

const SORT_KEYS: Readonly<Record<CorrectionSort, SortKey>> = {
  article: {
    column: null,
    join: Prisma.sql`JOIN "article" a ON a."id" = c."articleId"`,
    value: Prisma.sql`a."title"`,
  },
  proposedAt: ofColumn(Prisma.sql`c."createdAt"`, Prisma.sql`c."createdAt"`),
  severity: ofColumn(Prisma.sql`c."severity"`, rank(Prisma.sql`c."severity"`, SEVERITIES)),
  category: ofColumn(Prisma.sql`c."category"`, Prisma.sql`COALESCE(c."category", '')`),
  proposer: {
    column: Prisma.sql`c."proposerId"`,
    join: Prisma.sql`JOIN "user" p ON p."id" = c."proposerId"`,
    value: Prisma.sql`p."name"`,
  },
  state: ofColumn(Prisma.sql`c."state"`, rank(Prisma.sql`c."state"`, CORRECTION_STATES)),
};

const directionOf = ({ descending }: CorrectionQuery): Prisma.Sql => Prisma.raw(descending ? 'DESC' : 'ASC');

/**
 * By what was asked for, then in text order within each article: the same order each time, for paging. `where` says which
 * corrections `c`.
 */
export function inOrder(query: CorrectionQuery, where: Prisma.Sql): Prisma.Sql {
  const { column, join, value } = SORT_KEYS[query.sort];
  // Two people may have the same name.
  const alike = column === null ? Prisma.empty : Prisma.sql`, ${column}`;
  return Prisma.sql`
    FROM "correction" c JOIN "block" b ON b."id" = c."blockId" ${join} WHERE ${where}
    ORDER BY ${value} ${directionOf(query)}, c."articleId"${alike}, b."position", c."start", c."end", c."id"`;
}

/** Corrections of one article that the order does not tell apart but by their places in the text. */
export interface SortGroup {
  readonly articleId: string;
  /** What they share of the sort's column. */
  readonly key: string | null;
  /** How many there are, and how many with all groups before it. */
  readonly size: number;
  readonly through: number;
}

/**
 * The groups of those that pass, in order, that the rows from `offset` on are in; and the last of all, whose `through` is the total.
 * Nothing but counting, which an index answers: not a row is read that is not shown.
 */
export function groupsOfPage(
  query: CorrectionQuery,
  where: Prisma.Sql,
  offset: number,
  limit: number,
): Prisma.Sql {
  const { column, join, value } = SORT_KEYS[query.sort];
  const columns = column === null ? Prisma.sql`c."articleId"` : Prisma.sql`c."articleId", ${column}`;
  const order = Prisma.sql`${value} ${directionOf(query)}, ${columns}`;
  return Prisma.sql`
    SELECT "articleId", "key", "size", "through" FROM (
      SELECT c."articleId", ${column ?? Prisma.sql`''`} AS "key", c."size",
        SUM(c."size") OVER (ORDER BY ${order} ROWS UNBOUNDED PRECEDING) AS "through",
        SUM(c."size") OVER () AS "total"
      FROM (
        SELECT ${columns}, COUNT(*) AS "size" FROM "correction" c WHERE ${where} GROUP BY ${columns}
      ) c ${join}
    ) placed
    WHERE ("through" > ${offset} AND "through" - "size" < ${offset + limit}) OR "through" = "total"
    ORDER BY "through"`;
}

/** The corrections `c` of these groups. */
export function inGroups({ sort }: CorrectionQuery, groups: readonly SortGroup[]): Prisma.Sql {
  const { column } = SORT_KEYS[sort];
  // What an index finds them by.
  const inArticles = Prisma.sql`c."articleId" IN (${Prisma.join(groups.map(({ articleId }) => articleId))})`;
  if (column === null) return inArticles;
  const each = groups.map(({ articleId, key }) =>
    key === null
      ? Prisma.sql`(c."articleId" = ${articleId} AND ${column} IS NULL)`
      : Prisma.sql`(c."articleId" = ${articleId} AND ${column} = ${key})`,
  );
  return Prisma.sql`${inArticles} AND (${Prisma.join(each, ' OR ')})`;
}
