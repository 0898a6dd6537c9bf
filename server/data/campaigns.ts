import type { RatedCampaign } from '../../domain/adjudication/campaign-results';
import type {
  Campaign,
  CampaignProtocol,
  CampaignRole,
  CampaignState,
} from '../../domain/review/campaign/campaign';
import type { Campaign as StoredCampaign } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

function toCampaign(row: StoredCampaign): Campaign {
  const { id, projectId, name, isBlind, ratersPerOutput, ratesReference, seed, createdById, version } = row;
  return {
    ...{ id, projectId, name, isBlind, ratersPerOutput, ratesReference, seed, createdById, version },
    // Both are written from these unions, and by nothing else.
    protocol: row.protocol as CampaignProtocol,
    state: row.state as CampaignState,
    createdAt: row.createdAt.toISOString(),
  };
}

export async function findCampaign(connection: Connection, id: string): Promise<Campaign | null> {
  const row = await connection.campaign.findUnique({ where: { id } });
  return row && toCampaign(row);
}

/** The newest first. */
export async function listCampaigns(connection: Connection, projectId: string): Promise<readonly Campaign[]> {
  const rows = await connection.campaign.findMany({
    where: { projectId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(toCampaign);
}

export async function insertCampaign(connection: Connection, campaign: Campaign): Promise<void> {
  await connection.campaign.create({ data: { ...campaign, createdAt: new Date(campaign.createdAt) } });
}

/** Whether it was written: not when the stored version is no longer the one before `version`. */
export async function updateCampaign(
  connection: Connection,
  { id, version, name, protocol, isBlind, ratersPerOutput, ratesReference, state }: Campaign,
  moments: { readonly openedAt?: Date; readonly closedAt?: Date | null } = {},
): Promise<boolean> {
  const { count } = await connection.campaign.updateMany({
    where: { id, version: version - 1 },
    data: { ...moments, name, protocol, isBlind, ratersPerOutput, ratesReference, state, version },
  });
  return count === 1;
}

export async function listCampaignRaterIds(
  connection: Connection,
  campaignId: string,
): Promise<readonly string[]> {
  const rows = await connection.campaignRater.findMany({ where: { campaignId }, orderBy: { userId: 'asc' } });
  return rows.map(({ userId }) => userId);
}

export async function replaceCampaignRaters(
  connection: Connection,
  campaignId: string,
  userIds: readonly string[],
): Promise<void> {
  await connection.campaignRater.deleteMany({ where: { campaignId } });
  await connection.campaignRater.createMany({
    data: [...new Set(userIds)].map((userId) => ({ campaignId, userId })),
  });
}

/** An article of a campaign, and how the work on it stands. */
export interface CampaignArticle {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly system: string;
  readonly role: CampaignRole;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly segmentCount: number;
  readonly assignments: readonly {
    readonly userId: string;
    readonly state: string;
    readonly position: number;
  }[];
  readonly reviews: readonly { readonly reviewerId: string; readonly state: string }[];
  readonly adjudication: string | null;
}

/** By document, and within it by system. */
export async function listCampaignArticles(
  connection: Connection,
  campaignIds: readonly string[],
): Promise<readonly (CampaignArticle & { readonly campaignId: string })[]> {
  const rows = await connection.article.findMany({
    where: { campaignId: { in: [...campaignIds] } },
    select: {
      ...{ id: true, title: true, document: true, mtSystem: true, campaignRole: true, campaignId: true },
      ...{ sourceLang: true, targetLang: true, segmentCount: true },
      assignments: { select: { userId: true, state: true, position: true } },
      reviews: { select: { reviewerId: true, state: true } },
      adjudication: { select: { state: true } },
    },
    orderBy: [{ document: 'asc' }, { campaignRole: 'desc' }, { mtSystem: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ mtSystem, campaignRole, campaignId, adjudication, ...row }) => ({
    ...row,
    campaignId: campaignId ?? '',
    system: mtSystem,
    // Written from this union, and by nothing else.
    role: campaignRole as CampaignRole,
    adjudication: adjudication?.state ?? null,
  }));
}

export interface PlaceInCampaign {
  readonly campaignId: string | null;
  readonly document: string;
  readonly role: CampaignRole;
}

export async function placeInCampaign(
  connection: Connection,
  articleId: string,
  { campaignId, document, role }: PlaceInCampaign,
): Promise<void> {
  await connection.article.update({
    where: { id: articleId },
    data: { campaignId, document, campaignRole: role },
  });
}

/** Those of the articles on which anybody has worked: who rates must find them as they came. */
export async function listTouchedArticles(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await connection.article.findMany({
    where: {
      id: { in: [...ids] },
      OR: [
        { reviews: { some: {} } },
        { errors: { some: {} } },
        { corrections: { some: {} } },
        { assignments: { some: {} } },
        { threads: { some: {} } },
      ],
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Closed ones in which the person began to rate, of projects that they are still in; the newest first. */
export async function listRatedCampaigns(
  connection: Connection,
  user: { readonly id: string; readonly isAdministrator: boolean },
): Promise<readonly RatedCampaign[]> {
  const mine = { reviewerId: user.id };
  const rows = await connection.campaign.findMany({
    where: {
      state: 'closed',
      articles: { some: { reviews: { some: mine } } },
      ...(user.isAdministrator ? {} : { project: { memberships: { some: { userId: user.id } } } }),
    },
    select: {
      ...{ id: true, name: true, project: { select: { name: true } } },
      _count: { select: { articles: { where: { reviews: { some: { ...mine, state: 'finished' } } } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, project, _count }) => ({
    ...{ id, name, projectName: project.name, rated: _count.articles },
  }));
}
