import * as z from 'zod';
import type { Block } from '../../domain/article/block';
import { failure, success, type Result } from '../../domain/result';
import { MAX_OUTPUTS } from '../../domain/review/campaign/campaign';
import { findTellingSystem } from '../../domain/review/campaign/telling-name';
import { canAssign } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { listBlocks } from '../data/blocks';
import { listCampaignArticles, listTouchedArticles, placeInCampaign } from '../data/campaigns';
import type { Connection } from '../db/open-database';
import type { ErrorCode } from './codes';
import { enterArticlesToWrite } from './enter-articles';
import { enterCampaign } from './enter-campaign';
import { id, line } from './fields';
import { defineUseCase, type Answer } from './use-case';

const input = z.object({
  campaignId: id,
  /** What the outputs are called where nobody is to know whose they are. */
  document: line,
  articleIds: z.array(id).min(1).max(MAX_OUTPUTS).readonly(),
  /** The one of them that people translated. */
  referenceId: id.nullable(),
});
type Input = z.output<typeof input>;

/** Makes translations of one source a document of a campaign that is not open yet. Nobody may have worked on them. */
export const addToCampaign = defineUseCase({
  id: 'add-to-campaign',
  access: 'project',
  input,
  async run({ db, user }, wanted): Answer<{ readonly added: number }> {
    return db.$transaction(async (transaction) => {
      const entered = await enterCampaign(transaction, user, wanted.campaignId, canAssign);
      if (!entered.ok) return entered;
      const { campaign } = entered.value;
      if (campaign.state !== 'draft') return failure('campaign_state');
      const articles = await enterArticlesToWrite(transaction, user, wanted.articleIds, canAssign);
      if (!articles.ok) return articles;
      const checked = await check(transaction, campaign.projectId, wanted, articles.value);
      if (!checked.ok) return checked;
      for (const article of articles.value) {
        const role = article.id === wanted.referenceId ? 'reference' : 'output';
        await placeInCampaign(transaction, article.id, {
          ...{ campaignId: campaign.id, document: wanted.document, role },
        });
      }
      return success({ added: articles.value.length });
    });
  },
});

async function check(
  connection: Connection,
  projectId: string,
  { campaignId, document, articleIds }: Input,
  articles: readonly ArticleRecord[],
): Promise<Result<null, ErrorCode>> {
  const touched = await listTouchedArticles(connection, articleIds);
  const taken = articles.find(
    (article) => article.projectId !== projectId || article.campaign !== null || touched.has(article.id),
  );
  if (taken !== undefined) return failure('campaign_article', { title: taken.info.title });
  const there = await listCampaignArticles(connection, [campaignId]);
  const known = there.filter((article) => article.document === document).map((article) => article.id);
  const blocks = await listBlocks(connection, [...articleIds, ...known]);
  const sources = new Set([...blocks.values()].map(sourceOf));
  if (sources.size > 1) return failure('campaign_sources', { document });
  const systems = [...there.map(({ system }) => system), ...articles.map(({ info }) => info.mtSystem)];
  const system = findTellingSystem(document, systems);
  return system === null ? success(null) : failure('campaign_names_system', { document, system });
}

/** What has to be the same. */
const sourceOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks.filter(({ side }) => side === 'source').map(({ text }) => text));
