import { isUndecided } from '../../domain/correction/correction-life-cycle';
import { CORRECTION_STATES } from '../../domain/correction/correction';
import type { ArticlePage, ArticleRow, ArticleSort, ArticleWork } from '../../domain/review/article-row';
import type { AssignmentState } from '../../domain/review/assignment';
import type { Person } from '../../domain/review/desk-view';
import type { ArticleState, Review } from '../../domain/review/review';
import type { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { containsText } from './contains';

const ROWS_PER_PAGE = 50;

const UNDECIDED = CORRECTION_STATES.filter(isUndecided);

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
  readonly sort: ArticleSort;
  readonly descending: boolean;
  readonly offset: number;
}

interface Reader {
  readonly id: string;
  readonly isAdministrator: boolean;
}

function toWhere(connection: Connection, reader: Reader, query: ArticleQuery): Prisma.ArticleWhereInput {
  const { projectId, states, lang, search, assignee = '', dueBefore = '' } = query;
  return {
    ...(projectId === null ? {} : { projectId }),
    ...(reader.isAdministrator ? {} : { project: { memberships: { some: { userId: reader.id } } } }),
    ...(states.length === 0 ? {} : { state: { in: [...states] } }),
    ...(lang === '' ? {} : { OR: [{ sourceLang: lang }, { targetLang: lang }] }),
    ...toAssignmentWhere(reader, assignee, dueBefore),
    ...(search === '' ? {} : { title: containsText(connection, search) }),
  };
}

/** Both filters speak of one assignment: "mine, overdue" is not "mine, and somebody else's is overdue". */
function toAssignmentWhere(reader: Reader, assignee: string, dueBefore: string): Prisma.ArticleWhereInput {
  if (assignee === 'nobody') return { assignments: { none: {} } };
  if (assignee === '' && dueBefore === '') return {};
  return {
    assignments: {
      some: {
        ...(assignee === '' ? {} : { userId: assignee === 'me' ? reader.id : assignee }),
        ...(dueBefore === '' ? {} : { state: { not: 'done' }, dueOn: { gt: '', lt: dueBefore } }),
      },
    },
  };
}

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

/** Ids of the articles of one page, in their order. */
async function listPage(
  connection: Connection,
  where: Prisma.ArticleWhereInput,
  { sort, descending, offset }: ArticleQuery,
): Promise<readonly string[]> {
  if (sort === 'due') {
    return (await listByDue(connection, where, descending)).slice(offset, offset + ROWS_PER_PAGE);
  }
  const rows = await connection.article.findMany({
    where,
    orderBy: [{ [sort]: descending ? 'desc' : 'asc' }, { id: 'asc' }],
    skip: offset,
    take: ROWS_PER_PAGE,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** All of them: the date is that of an assignment, by which a database cannot order articles without a column of theirs. */
async function listByDue(
  connection: Connection,
  where: Prisma.ArticleWhereInput,
  descending: boolean,
): Promise<readonly string[]> {
  const rows = await connection.article.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } });
  const dated = await connection.assignment.groupBy({
    by: ['articleId'],
    where: { article: where, state: { not: 'done' }, dueOn: { gt: '' } },
    _min: { dueOn: true },
  });
  const dueOf = new Map(dated.map(({ articleId, _min }) => [articleId, _min.dueOn ?? '']));
  const [due, free] = [rows.filter(({ id }) => dueOf.has(id)), rows.filter(({ id }) => !dueOf.has(id))];
  const way = descending ? -1 : 1;
  const dateOf = ({ id }: { readonly id: string }): string => dueOf.get(id) ?? '';
  due.sort((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? -way : way));
  return [...due, ...free].map(({ id }) => id);
}

export async function listArticleRows(
  connection: Connection,
  reader: Reader,
  query: ArticleQuery,
): Promise<ArticlePage> {
  const where = toWhere(connection, reader, query);
  const total = await connection.article.count({ where });
  const page = await listPage(connection, where, query);
  const found = await connection.article.findMany({
    where: { id: { in: [...page] } },
    include: {
      project: { select: { name: true } },
      ...WORK,
      _count: {
        select: {
          errors: { where: { state: { not: 'withdrawn' } } },
          corrections: { where: { state: { in: UNDECIDED } } },
        },
      },
    },
  });
  const byId = new Map(found.map((row) => [row.id, row]));
  const rows = page.flatMap((id) => byId.get(id) ?? []);
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
      errorCount: row._count.errors,
      openCorrections: row._count.corrections,
      myReview: reviewOf(row.reviews.find(({ reviewer }) => reviewer.id === reader.id)),
      work: toWork(row.reviews, row.assignments),
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    })),
    total,
    next: next < total ? next : null,
  };
}
