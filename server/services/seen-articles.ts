import type { SignedInUser } from '../auth/signed-in-user';
import type { ArticleRecord } from '../data/articles';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import type { Connection } from '../db/open-database';

/** Those of the articles of which the person sees more than their own work: what lists, searches and files may tell of. */
export async function seenArticles(
  connection: Connection,
  user: SignedInUser,
  articles: readonly ArticleRecord[],
): Promise<readonly ArticleRecord[]> {
  const campaigns = articles.flatMap(({ campaign }) => campaign?.campaignId ?? []);
  if (campaigns.length === 0) return articles;
  const hidden = new Set(await listHiddenCampaignIds(connection, user, campaigns));
  return articles.filter(({ campaign }) => campaign === null || !hidden.has(campaign.campaignId));
}
