import { sightOf } from '../../domain/review/blindness';
import type { CampaignState } from '../../domain/review/campaign/campaign';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { toProjectRole } from './memberships';

interface Reader {
  readonly id: string;
  readonly isAdministrator: boolean;
}

/** Ids of the campaigns of which the person sees their own work alone: of all, or of some. Mostly there are none. */
export async function listHiddenCampaignIds(
  connection: Connection,
  reader: Reader,
  among?: readonly string[],
): Promise<readonly string[]> {
  const campaigns = await connection.campaign.findMany({
    where: { isBlind: true, state: { not: 'closed' }, ...(among && { id: { in: [...new Set(among)] } }) },
    select: { id: true, projectId: true, isBlind: true, state: true },
  });
  if (campaigns.length === 0) return [];
  const memberships = await connection.membership.findMany({
    where: { userId: reader.id, projectId: { in: campaigns.map(({ projectId }) => projectId) } },
    select: { projectId: true, role: true },
  });
  const roles = new Map(memberships.map(({ projectId, role }) => [projectId, toProjectRole(role)]));
  const rated = await listRatedCampaignIds(
    connection,
    reader.id,
    campaigns.map(({ id }) => id),
  );
  return campaigns
    .filter(({ id, projectId, isBlind, state }) => {
      const actor = {
        userId: reader.id,
        role: roles.get(projectId) ?? null,
        isAdministrator: reader.isAdministrator,
      };
      // Written from this union, and by nothing else.
      return sightOf(actor, { isBlind, state: state as CampaignState }, rated.has(id)) === 'own';
    })
    .map(({ id }) => id);
}

/** Those in which the person was chosen to rate, was asked for an article, or has begun one. */
async function listRatedCampaignIds(
  connection: Connection,
  userId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await connection.campaign.findMany({
    where: {
      id: { in: [...ids] },
      OR: [
        { raters: { some: { userId } } },
        { articles: { some: { assignments: { some: { userId } } } } },
        { articles: { some: { reviews: { some: { reviewerId: userId } } } } },
      ],
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

export async function isRaterOf(
  connection: Connection,
  userId: string,
  campaignId: string,
): Promise<boolean> {
  return (await listRatedCampaignIds(connection, userId, [campaignId])).has(campaignId);
}

export async function listArticleIdsOfCampaigns(
  connection: Connection,
  campaignIds: readonly string[],
): Promise<readonly string[]> {
  if (campaignIds.length === 0) return [];
  const rows = await connection.article.findMany({
    where: { campaignId: { in: [...campaignIds] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Leaves out what is of these campaigns. `article` holds the id of an article. */
export function outsideCampaigns(hidden: readonly string[], article: Prisma.Sql): Prisma.Sql {
  if (hidden.length === 0) return Prisma.sql`1 = 1`;
  return Prisma.sql`${article} NOT IN (
    SELECT h."id" FROM "article" h WHERE h."campaignId" IN (${Prisma.join([...hidden])}))`;
}

/** The same for a query by conditions, over articles. */
export function articlesOutside(hidden: readonly string[]): Prisma.ArticleWhereInput {
  return hidden.length === 0 ? {} : { OR: [{ campaignId: null }, { campaignId: { notIn: [...hidden] } }] };
}
