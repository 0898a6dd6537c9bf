import type { ExportState } from '../../domain/review/export-record';
import type { ArticleSort } from '../../domain/review/article-row';
import type { ArticleState } from '../../domain/review/review';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inRealm, seenBy, type CorrectionRealm } from './correction-query';

export interface ArticleQuery {
  /** Null for all projects: those of the reader, or every one for an administrator. */
  readonly projectId: string | null;
  readonly states: readonly ArticleState[];
  /** BCP 47 of the source or the target; '' does not filter. */
  readonly lang: string;
  /** Words of the title; '' does not filter. */
  readonly search: string;
  /** Whom somebody asked, 'me', or 'nobody' where nobody was asked; '' does not filter. */
  readonly assignee?: string | undefined;
  /** An ISO 8601 calendar date: what was due before it and is not finished. '' does not filter. */
  readonly dueBefore?: string | undefined;
  /** Null does not filter. */
  readonly exported?: ExportState | null | undefined;
  readonly sort: ArticleSort;
  readonly descending: boolean;
  readonly offset: number;
}

type Reader = CorrectionRealm['reader'];

/** The articles `a` that pass. */
export async function passes(
  connection: Connection,
  reader: Reader,
  query: ArticleQuery,
): Promise<Prisma.Sql> {
  const { projectId, states, lang, search, assignee = '', dueBefore = '', exported = null } = query;
  const realm = await seenBy(connection, { projectId, reader });
  const conditions = [inRealm(realm, Prisma.sql`a."projectId"`, Prisma.sql`a."id"`)];
  if (states.length > 0) conditions.push(Prisma.sql`a."state" IN (${Prisma.join([...states])})`);
  if (lang !== '') conditions.push(Prisma.sql`(a."sourceLang" = ${lang} OR a."targetLang" = ${lang})`);
  if (assignee === 'nobody') conditions.push(Prisma.sql`NOT EXISTS (${assignmentsWith([])})`);
  else if (assignee !== '' || dueBefore !== '')
    conditions.push(Prisma.sql`EXISTS (${assignmentsWith(ofAssignee(reader, assignee, dueBefore))})`);
  if (exported !== null) conditions.push(isExported(exported));
  if (search !== '') conditions.push(holdsWords(connection, search));
  return Prisma.join(conditions, ' AND ');
}

const assignmentsWith = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  Prisma.sql`SELECT 1 FROM "assignment" s WHERE ${Prisma.join([Prisma.sql`s."articleId" = a."id"`, ...conditions], ' AND ')}`;

/** Both speak of one assignment: "mine, overdue" is not "mine, and somebody else's is overdue". */
function ofAssignee(reader: Reader, assignee: string, dueBefore: string): readonly Prisma.Sql[] {
  return [
    ...(assignee === '' ? [] : [Prisma.sql`s."userId" = ${assignee === 'me' ? reader.id : assignee}`]),
    ...(dueBefore === '' ? [] : [Prisma.sql`${IS_DUE} AND s."dueOn" < ${dueBefore}`]),
  ];
}

const IS_DUE = Prisma.sql`s."state" <> 'done' AND s."dueOn" > ''`;

/** What an article stands at only rises, so that it is as it went out when any export is of what it stands at now. */
function isExported(state: ExportState): Prisma.Sql {
  const ever = Prisma.sql`EXISTS (SELECT 1 FROM "exportRecord" e WHERE e."articleId" = a."id")`;
  const asNow = Prisma.sql`EXISTS (
    SELECT 1 FROM "exportRecord" e WHERE e."articleId" = a."id"
      AND e."sequence" = a."sequence" AND e."alignmentVersion" = a."alignmentVersion")`;
  if (state === 'never') return Prisma.sql`NOT ${ever}`;
  return state === 'current' ? asNow : Prisma.sql`${ever} AND NOT ${asNow}`;
}

/** Words anywhere in the title, in capitals or not; SQLite knows that of Latin letters without marks only. */
function holdsWords(connection: Connection, words: string): Prisma.Sql {
  const like = Prisma.raw(connection.provider === 'sqlite' ? 'LIKE' : 'ILIKE');
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`a."title" ${like} ${pattern} ESCAPE '\\'`;
}

interface SortKey {
  /** What it reads beside `a`. */
  readonly join: Prisma.Sql;
  readonly value: Prisma.Sql;
}

const ofArticle = (value: Prisma.Sql): SortKey => ({ join: Prisma.empty, value });

const SORT_KEYS: Readonly<Record<ArticleSort, SortKey>> = {
  updatedAt: ofArticle(Prisma.sql`a."updatedAt"`),
  createdAt: ofArticle(Prisma.sql`a."createdAt"`),
  title: ofArticle(Prisma.sql`a."title"`),
  due: {
    join: Prisma.sql`LEFT JOIN (
      SELECT s."articleId", MIN(s."dueOn") AS "dueOn" FROM "assignment" s WHERE ${IS_DUE} GROUP BY s."articleId"
    ) d ON d."articleId" = a."id"`,
    value: Prisma.sql`d."dueOn"`,
  },
  findings: {
    join: Prisma.sql`LEFT JOIN "findingCount" f ON f."articleId" = a."id"`,
    value: Prisma.sql`f."count"`,
  },
};

/** Ids of a page of the articles `a` that pass, in order: what has no date, or was not counted, comes last, whichever way. */
export function pageOfArticles(
  { sort, descending, offset }: ArticleQuery,
  where: Prisma.Sql,
  limit: number,
): Prisma.Sql {
  const { join, value } = SORT_KEYS[sort];
  // Databases do not agree on where they put them.
  const isMissing = join === Prisma.empty ? Prisma.empty : Prisma.sql`${value} IS NULL,`;
  return Prisma.sql`
    SELECT a."id" FROM "article" a ${join} WHERE ${where}
    ORDER BY ${isMissing} ${value} ${Prisma.raw(descending ? 'DESC' : 'ASC')}, a."id" LIMIT ${limit} OFFSET ${offset}`;
}
