import type { AssignmentState } from '../../domain/review/assignment';
import type { QueuePage, QueuePart, QueueRow } from '../../domain/review/queue-row';
import { blindTitle } from '../../domain/review/blindness';
import { canReview, PROJECT_ROLES } from '../../domain/review/role';
import type { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { listHiddenCampaignIds } from './hidden-campaigns';
import { listPeople } from './people';

const ROWS_PER_PAGE = 50;

interface Reader {
  readonly id: string;
  readonly isAdministrator: boolean;
}

const REVIEWING = PROJECT_ROLES.filter((role) => canReview({ userId: '', role, isAdministrator: false }));

/** Projects in which the person may review; of an administrator, all of them. */
export async function listReviewableProjectIds(
  connection: Connection,
  reader: Reader,
): Promise<readonly string[]> {
  const rows = await connection.project.findMany({
    where: reader.isAdministrator
      ? {}
      : { memberships: { some: { userId: reader.id, role: { in: REVIEWING } } } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

const ARTICLE = {
  id: true,
  projectId: true,
  title: true,
  sourceLang: true,
  targetLang: true,
  segmentCount: true,
  createdAt: true,
  project: { select: { name: true } },
  findingCount: { select: { count: true } },
  campaignId: true,
  document: true,
} as const satisfies Prisma.ArticleSelect;

type ArticleFields = Prisma.ArticleGetPayload<{ select: typeof ARTICLE }>;

interface Beside {
  readonly assignment: QueueRow['assignment'];
  readonly assignedBy: string;
  /** What it is called under blind review; null where the person may know its title. */
  readonly blindTitle: string | null;
}

function toRow(
  { id, projectId, project, title, sourceLang, targetLang, segmentCount, ...article }: ArticleFields,
  { assignment, assignedBy, blindTitle: masked }: Beside,
): QueueRow {
  return {
    ...{ id, projectId, sourceLang, targetLang, segmentCount },
    title: masked ?? title,
    projectName: project.name,
    // Nothing is suggested to who rates blind.
    findingCount: masked === null ? (article.findingCount?.count ?? null) : null,
    createdAt: article.createdAt.toISOString(),
    assignment,
    assignedBy,
  };
}

/** What is of no campaign, or of one that is open: when it is closed, nothing is left to do in it. */
const WAITING = {
  OR: [{ campaignId: null }, { campaign: { is: { state: 'open' } } }],
} satisfies Prisma.ArticleWhereInput;

export async function listQueueRows(
  connection: Connection,
  reader: Reader,
  projectIds: readonly string[],
  part: QueuePart,
  offset: number,
): Promise<QueuePage> {
  const { rows, total } =
    part === 'mine'
      ? await listMine(connection, reader, projectIds, offset)
      : await listPool(connection, projectIds, offset);
  const next = offset + rows.length;
  return { rows, total, next: next < total ? next : null };
}

async function listMine(
  connection: Connection,
  reader: Reader,
  projectIds: readonly string[],
  offset: number,
): Promise<Omit<QueuePage, 'next'>> {
  const own = {
    userId: reader.id,
    state: { not: 'done' },
    article: { projectId: { in: [...projectIds] }, ...WAITING },
  } satisfies Prisma.AssignmentWhereInput;
  const dated = { ...own, dueOn: { not: '' } };
  const undated = { ...own, dueOn: '' };
  const datedCount = await connection.assignment.count({ where: dated });
  const total = datedCount + (await connection.assignment.count({ where: undated }));
  const pageOf = (where: Prisma.AssignmentWhereInput, skip: number, take: number) =>
    connection.assignment.findMany({
      where,
      orderBy: [{ dueOn: 'asc' }, { assignedAt: 'asc' }, { position: 'asc' }, { id: 'asc' }],
      skip,
      take,
      include: { article: { select: ARTICLE } },
    });
  // What has no date comes after all that has one; an empty text would sort before them.
  const first = offset < datedCount ? await pageOf(dated, offset, ROWS_PER_PAGE) : [];
  const left = ROWS_PER_PAGE - first.length;
  const second = left > 0 ? await pageOf(undated, Math.max(0, offset - datedCount), left) : [];
  const found = [...first, ...second];
  const hidden = new Set(await listHiddenCampaignIds(connection, reader));
  const people = await listPeople(
    connection,
    found.flatMap(({ assignedById }) => assignedById ?? []),
  );
  return {
    total,
    rows: found.map(({ article, dueOn, note, version, assignedById, position, ...row }) =>
      toRow(article, {
        // Written from an Assignment, and by nothing else.
        assignment: { state: row.state as AssignmentState, dueOn, note, version },
        assignedBy: people.find(({ id }) => id === assignedById)?.name ?? '',
        blindTitle: hidden.has(article.campaignId ?? '') ? blindTitle(article.document, position) : null,
      }),
    ),
  };
}

async function listPool(
  connection: Connection,
  projectIds: readonly string[],
  offset: number,
): Promise<Omit<QueuePage, 'next'>> {
  const where = {
    projectId: { in: [...projectIds] },
    state: 'imported',
    assignments: { none: {} },
    // Who rates what is planned.
    campaignId: null,
  } satisfies Prisma.ArticleWhereInput;
  const total = await connection.article.count({ where });
  const rows = await connection.article.findMany({
    where,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    skip: offset,
    take: ROWS_PER_PAGE,
    select: ARTICLE,
  });
  return {
    rows: rows.map((row) => toRow(row, { assignment: null, assignedBy: '', blindTitle: null })),
    total,
  };
}
