import * as z from 'zod';
import { adjudicatedItems } from '../../domain/adjudication/adjudicated-items';
import type { CampaignResults, MarkResult, SeedResult } from '../../domain/adjudication/campaign-results';
import { outcomeOf } from '../../domain/adjudication/mark-outcomes';
import type { ErrorMark } from '../../domain/annotation/error';
import { groupBy } from '../../domain/group-by';
import { failure, success } from '../../domain/result';
import { isSeedFound } from '../../domain/review/campaign/seeded-error';
import { canRead } from '../../domain/review/role';
import { listRulings } from '../data/adjudications';
import { listCampaignArticles, type CampaignArticle } from '../data/campaigns';
import { listErrorsOfArticles } from '../data/errors';
import { listSeeds } from '../data/seeded-errors';
import type { Connection } from '../db/open-database';
import { enterCampaign } from './enter-campaign';
import { id } from './fields';
import { loadNames } from './load-names';
import { defineUseCase, type Answer } from './use-case';

/** What became of one's own marks in a campaign, and which of the planted errors one found. Not before it is closed. */
export const getCampaignResults = defineUseCase({
  id: 'get-campaign-results',
  access: 'project',
  input: z.object({ campaignId: id }),
  async run({ db, user }, { campaignId }): Answer<CampaignResults> {
    return db.$transaction(async (transaction) => {
      const entered = await enterCampaign(transaction, user, campaignId, canRead);
      if (!entered.ok) return entered;
      const { campaign } = entered.value;
      if (campaign.state !== 'closed') return failure('blind_review');
      const articles = (await listCampaignArticles(transaction, [campaignId])).filter(({ reviews }) =>
        reviews.some(({ reviewerId }) => reviewerId === user.id),
      );
      const marks = await listErrorsOfArticles(
        transaction,
        articles.map((article) => article.id),
      );
      return success({
        campaign: { id: campaign.id, name: campaign.name },
        marks: await loadMarks(transaction, user.id, articles, marks),
        seeds: await loadSeeds(transaction, user.id, articles, marks),
      });
    });
  },
});

async function loadMarks(
  connection: Connection,
  userId: string,
  articles: readonly CampaignArticle[],
  marks: readonly ErrorMark[],
): Promise<readonly MarkResult[]> {
  const outputs = articles.filter(({ role }) => role !== 'control');
  const rulings = await listRulings(
    connection,
    outputs.map((article) => article.id),
  );
  const nameOf = await loadNames(
    connection,
    rulings.map(({ byId }) => byId),
  );
  const marksOf = groupBy(marks, ({ articleId }) => articleId);
  const rulingsOf = groupBy(rulings, ({ articleId }) => articleId);
  return outputs.flatMap(({ id: articleId, title, targetLang, sourceLang }) =>
    adjudicatedItems(marksOf.get(articleId) ?? [], rulingsOf.get(articleId) ?? []).flatMap((item) =>
      item.marks
        .filter(({ reviewerId }) => reviewerId === userId)
        .map((mark): MarkResult => {
          const isOfSource = (mark.target?.quote ?? '') === '';
          return {
            ...{ markId: mark.id, articleId, articleTitle: title },
            lang: isOfSource ? sourceLang : targetLang,
            quote: (isOfSource ? mark.source : mark.target)?.quote ?? '',
            ...{ category: mark.category, typology: mark.typology, severity: mark.severity },
            ...{ finalCategory: item.category, finalTypology: item.typology, finalSeverity: item.severity },
            outcome: outcomeOf(mark, item),
            ...{ reason: item.ruling?.reason ?? null, note: item.ruling?.note ?? '' },
            by: item.ruling === null ? null : nameOf(item.ruling.byId),
          };
        }),
    ),
  );
}

async function loadSeeds(
  connection: Connection,
  userId: string,
  articles: readonly CampaignArticle[],
  marks: readonly ErrorMark[],
): Promise<readonly SeedResult[]> {
  const through = articles.filter(({ reviews }) =>
    reviews.some(({ reviewerId, state }) => reviewerId === userId && state === 'finished'),
  );
  const seeds = await listSeeds(
    connection,
    through.map((article) => article.id),
  );
  const own = marks.filter(({ reviewerId }) => reviewerId === userId);
  return seeds.map((seed) => ({
    ...{ id: seed.id, articleId: seed.articleId, kind: seed.kind, text: seed.text, original: seed.original },
    lang: through.find((article) => article.id === seed.articleId)?.targetLang ?? 'und',
    isFound: isSeedFound(seed, own),
  }));
}
