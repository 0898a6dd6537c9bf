import type { ArticleInfo } from '../../domain/article/article';
import type {
  CampaignPlace,
  CampaignProtocol,
  CampaignRole,
  CampaignState,
} from '../../domain/review/campaign/campaign';
import type { FourEyesPolicy } from '../../domain/review/four-eyes';
import type { ArticleState } from '../../domain/review/review';
import type { Connection } from '../db/open-database';
import { inChunks } from './in-chunks';

/** An article without its text, and what its project says about it. */
export interface ArticleRecord {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  /** Its campaign's. */
  readonly protocol: CampaignProtocol;
  readonly fourEyes: FourEyesPolicy;
  /** How often a proposer may answer a refusal. */
  readonly rounds: number;
  readonly info: ArticleInfo;
  readonly state: ArticleState;
  readonly alignmentVersion: number;
  /** The edit that made this version, as it was written by `updateAlignment`; '' for the one it was imported with. */
  readonly alignmentEdit: string;
  readonly segmentCount: number;
  /** Of its last decision. */
  readonly sequence: number;
  /** Number of the text it has; each re-import makes the next. */
  readonly edition: number;
  /** Null where it is of no campaign. */
  readonly campaign: CampaignPlace | null;
}

const WITH_PROJECT = {
  project: { select: { name: true, fourEyes: true, rounds: true } },
  campaign: { select: { id: true, isBlind: true, state: true, protocol: true } },
} as const;

type ArticleRow = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(connection: Connection, id: string) {
  return connection.article.findUnique({ where: { id }, include: WITH_PROJECT });
}

function toRecord(row: ArticleRow): ArticleRecord {
  const { title, sourceLang, targetLang, mtSystem, address, byline, publishedOn, domain } = row;
  return {
    id: row.id,
    projectId: row.projectId,
    projectName: row.project.name,
    // Written from these unions, and by nothing else.
    protocol: (row.campaign?.protocol ?? 'mqm') as CampaignProtocol,
    fourEyes: row.project.fourEyes as FourEyesPolicy,
    rounds: row.project.rounds,
    state: row.state as ArticleState,
    info: { title, sourceLang, targetLang, mtSystem, address, byline, publishedOn, domain },
    alignmentVersion: row.alignmentVersion,
    alignmentEdit: row.alignmentEdit,
    segmentCount: row.segmentCount,
    sequence: row.sequence,
    edition: row.edition,
    campaign: row.campaign && {
      campaignId: row.campaign.id,
      isBlind: row.campaign.isBlind,
      // Both are written from these unions, and by nothing else.
      state: row.campaign.state as CampaignState,
      role: row.campaignRole as CampaignRole,
      document: row.document,
    },
  };
}

export async function findArticle(connection: Connection, id: string): Promise<ArticleRecord | null> {
  const row = await findRow(connection, id);
  return row && toRecord(row);
}

export async function listArticlesById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly ArticleRecord[]> {
  const rows = await inChunks(ids, (some) =>
    connection.article.findMany({ where: { id: { in: some } }, include: WITH_PROJECT }),
  );
  return rows.map(toRecord);
}

/** Those of a project, the newest first. */
export async function listProjectArticles(
  connection: Connection,
  projectId: string,
  limit: number,
): Promise<readonly ArticleRecord[]> {
  const rows = await connection.article.findMany({
    where: { projectId },
    include: WITH_PROJECT,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(toRecord);
}

/** By id; those that are gone are left out. */
export async function listArticleNames(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<ArticleInfo, 'title' | 'targetLang'>>> {
  const rows = await connection.article.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, title: true, targetLang: true },
  });
  return new Map(rows.map(({ id, ...info }) => [id, info]));
}

export interface NewArticle {
  readonly id: string;
  readonly projectId: string;
  readonly importedById: string;
  readonly info: ArticleInfo;
  readonly segmentCount: number;
}

export async function insertArticle(
  connection: Connection,
  { info, ...article }: NewArticle,
  at: Date,
): Promise<void> {
  await connection.article.create({ data: { ...article, ...info, createdAt: at, updatedAt: at } });
}

export async function updateArticleInfo(
  connection: Connection,
  id: string,
  info: ArticleInfo,
  at: Date,
): Promise<void> {
  await connection.article.update({ where: { id }, data: { ...info, updatedAt: at } });
}

/** Writes the state, and that something of the article was changed. */
export async function updateArticleState(
  connection: Connection,
  id: string,
  state: ArticleState,
  at: Date,
): Promise<void> {
  await connection.article.update({ where: { id }, data: { state, updatedAt: at } });
}

/** Of articles in which a review was opened again: what else there is does not matter then. */
export async function markInReview(connection: Connection, ids: readonly string[], at: Date): Promise<void> {
  await connection.article.updateMany({
    where: { id: { in: [...ids] } },
    data: { state: 'in_review', updatedAt: at },
  });
}

/** Of an article that is approved and still stands at what went out; any other has work left, and keeps its state. */
export async function markExported(connection: Connection, id: string, sequence: number): Promise<void> {
  await connection.article.updateMany({
    where: { id, state: 'approved', sequence },
    data: { state: 'exported' },
  });
}

export interface NewAlignment {
  readonly version: number;
  readonly edit: string;
  readonly segmentCount: number;
}

/** Whether it was written: not when the stored alignment is no longer the one before it. */
export async function updateAlignment(
  connection: Connection,
  id: string,
  { version, edit, segmentCount }: NewAlignment,
  at: Date,
): Promise<boolean> {
  const { count } = await connection.article.updateMany({
    where: { id, alignmentVersion: version - 1 },
    data: { alignmentVersion: version, alignmentEdit: edit, segmentCount, updatedAt: at },
  });
  return count === 1;
}

/** What an article that is held is from a new edition on. */
export interface EditionOfArticle {
  readonly number: number;
  readonly segmentCount: number;
  readonly mtSystem: string;
}

/** Answers the place of the edition among the decisions of the article. */
export async function updateEdition(
  connection: Connection,
  id: string,
  { number, segmentCount, mtSystem }: EditionOfArticle,
  at: Date,
): Promise<number> {
  const { sequence } = await connection.article.update({
    where: { id },
    data: {
      ...{ edition: number, segmentCount, mtSystem, alignmentEdit: '', updatedAt: at },
      sequence: { increment: 1 },
      alignmentVersion: { increment: 1 },
    },
    select: { sequence: true },
  });
  return sequence;
}

/** With its text, all work on it, and what people were told of it. */
export async function deleteArticle(connection: Connection, id: string): Promise<void> {
  await connection.notification.deleteMany({ where: { articleId: id } });
  await connection.article.delete({ where: { id } });
}
