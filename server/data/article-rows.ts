import { isUndecided } from '../../domain/correction/correction-life-cycle';
import { CORRECTION_STATES } from '../../domain/correction/correction';
import type { ArticlePage, ArticleRow, ArticleWork } from '../../domain/review/article-row';
import type { AssignmentState } from '../../domain/review/assignment';
import type { Person } from '../../domain/review/desk-view';
import type { ArticleState, Review } from '../../domain/review/review';
import type { Connection } from '../db/open-database';
import { listWithFile } from './article-files';
import { pageOfArticles, passes, type ArticleQuery } from './article-query';
import type { CorrectionRealm } from './correction-query';
import { listLastExports } from './export-records';

const ROWS_PER_PAGE = 50;

const UNDECIDED = CORRECTION_STATES.filter(isUndecided);

const PERSON = { id: true, name: true } as const;

const WORK = {
  reviews: { select: { state: true, reviewer: { select: PERSON } } },
  assignments: { select: { state: true, dueOn: true, version: true, user: { select: PERSON } } },
} as const;

interface StoredReview {
  readonly state: string;
  readonly reviewer: Person;
}

interface StoredAssignment {
  readonly state: string;
  readonly dueOn: string;
  readonly version: number;
  readonly user: Person;
}

// Written from a Review and an Assignment, and by nothing else.
const reviewOf = (stored: StoredReview | undefined): ArticleWork['review'] =>
  (stored?.state as Review['state'] | undefined) ?? 'none';

function toWork(
  reviews: readonly StoredReview[],
  assignments: readonly StoredAssignment[],
): readonly ArticleWork[] {
  const people = new Map(
    [...reviews.map(({ reviewer }) => reviewer), ...assignments.map(({ user }) => user)].map((person) => [
      person.id,
      person.name,
    ]),
  );
  return [...people]
    .map(([userId, name]): ArticleWork => {
      const asked = assignments.find(({ user }) => user.id === userId);
      return {
        userId,
        name,
        review: reviewOf(reviews.find(({ reviewer }) => reviewer.id === userId)),
        assignment: asked
          ? { state: asked.state as AssignmentState, dueOn: asked.dueOn, version: asked.version }
          : null,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of everybody who was asked for the article or has begun, by name. */
export async function listArticleWork(
  connection: Connection,
  articleId: string,
): Promise<readonly ArticleWork[]> {
  const row = await connection.article.findUnique({ where: { id: articleId }, select: WORK });
  return row === null ? [] : toWork(row.reviews, row.assignments);
}

type Counts = ReadonlyMap<string, number>;

/** Of these articles alone: counted beside each row, a database counts those of all articles first. */
async function countMarks(
  connection: Connection,
  articleIds: string[],
): Promise<{ readonly errors: Counts; readonly corrections: Counts }> {
  const articleId = { in: articleIds };
  const errors = await connection.errorMark.groupBy({
    by: ['articleId'],
    where: { articleId, state: { not: 'withdrawn' } },
    _count: true,
  });
  const corrections = await connection.correction.groupBy({
    by: ['articleId'],
    where: { articleId, state: { in: UNDECIDED } },
    _count: true,
  });
  const toCounts = (rows: readonly { articleId: string; _count: number }[]): Counts =>
    new Map(rows.map((row) => [row.articleId, row._count]));
  return { errors: toCounts(errors), corrections: toCounts(corrections) };
}

export async function listArticleRows(
  connection: Connection,
  reader: CorrectionRealm['reader'],
  query: ArticleQuery,
): Promise<ArticlePage> {
  const where = await passes(connection, reader, query);
  const [counted] = await connection.$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(*) AS "total" FROM "article" a WHERE ${where}`;
  const total = Number(counted?.total ?? 0);
  const listed = await connection.$queryRaw<{ id: string }[]>(pageOfArticles(query, where, ROWS_PER_PAGE));
  const found = await connection.article.findMany({
    where: { id: { in: listed.map(({ id }) => id) } },
    include: {
      project: { select: { name: true } },
      findingCount: { select: { count: true } },
      ...WORK,
    },
  });
  const { errors, corrections } = await countMarks(
    connection,
    listed.map(({ id }) => id),
  );
  const exports = await listLastExports(connection, found);
  const withFile = await listWithFile(
    connection,
    listed.map(({ id }) => id),
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = listed.flatMap(({ id }) => byId.get(id) ?? []);
  const next = query.offset + rows.length;
  return {
    rows: rows.map((row): ArticleRow => ({
      id: row.id,
      projectId: row.projectId,
      projectName: row.project.name,
      title: row.title,
      sourceLang: row.sourceLang,
      targetLang: row.targetLang,
      mtSystem: row.mtSystem,
      // Both states are written from these unions, and by nothing else.
      state: row.state as ArticleState,
      segmentCount: row.segmentCount,
      hasFile: withFile.has(row.id),
      errorCount: errors.get(row.id) ?? 0,
      openCorrections: corrections.get(row.id) ?? 0,
      findingCount: row.findingCount?.count ?? null,
      lastExport: exports.get(row.id) ?? null,
      myReview: reviewOf(row.reviews.find(({ reviewer }) => reviewer.id === reader.id)),
      work: toWork(row.reviews, row.assignments),
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    })),
    total,
    next: next < total ? next : null,
  };
}

/** Ids of all that pass, in order, at most so many. */
export async function listArticleIds(
  connection: Connection,
  reader: CorrectionRealm['reader'],
  query: ArticleQuery,
  limit: number,
): Promise<readonly string[]> {
  const listed = await connection.$queryRaw<{ id: string }[]>(
    pageOfArticles(query, await passes(connection, reader, query), limit),
  );
  return listed.map(({ id }) => id);
}
