import * as z from 'zod';
import type { ErrorMark } from '../../domain/annotation/error';
import { groupBy } from '../../domain/group-by';
import { success } from '../../domain/result';
import { infoInSight } from '../../domain/review/blindness';
import type {
  CampaignDocument,
  CampaignView,
  OwnOutput,
  RaterProgress,
  SeedReport,
} from '../../domain/review/campaign/campaign-view';
import { isSeedFound } from '../../domain/review/campaign/seeded-error';
import { canAssign, canRead } from '../../domain/review/role';
import { listCampaignArticles, listCampaignRaterIds, type CampaignArticle } from '../data/campaigns';
import { listErrorsOfArticles } from '../data/errors';
import { listProjectNames } from '../data/projects';
import { listSeeds, type StoredSeed } from '../data/seeded-errors';
import type { Connection } from '../db/open-database';
import { enterCampaign, type EnteredCampaign } from './enter-campaign';
import { id } from './fields';
import { loadNames, type NameOf } from './load-names';
import { defineUseCase, type Answer } from './use-case';

/** A campaign as the person may see it: their own work, and where they are not blind, everybody's. */
export const getCampaign = defineUseCase({
  id: 'get-campaign',
  access: 'project',
  input: z.object({ campaignId: id }),
  async run({ db, user }, { campaignId }): Answer<CampaignView> {
    return db.$transaction(async (transaction) => {
      const entered = await enterCampaign(transaction, user, campaignId, canRead);
      if (!entered.ok) return entered;
      const { campaign, actor, sight } = entered.value;
      const articles = await listCampaignArticles(transaction, [campaignId]);
      const names = await listProjectNames(transaction, [campaign.projectId]);
      return success({
        campaign,
        projectName: names.get(campaign.projectId) ?? '',
        mayManage: canAssign(actor),
        isBlinded: sight === 'own',
        own: ownOutputs(articles, entered.value),
        ...(sight === 'own' ? NOTHING : await loadAll(transaction, articles, entered.value)),
      });
    });
  },
});

const NOTHING = { documents: [], raters: [], seeds: [] } as const;

function ownOutputs(
  articles: readonly CampaignArticle[],
  { actor: { userId }, sight }: EnteredCampaign,
): readonly OwnOutput[] {
  return articles
    .flatMap((article) => {
      const assignment = article.assignments.find((one) => one.userId === userId);
      return assignment === undefined ? [] : [{ article, assignment }];
    })
    .sort((a, b) => a.assignment.position - b.assignment.position)
    .map(({ article, assignment }) => {
      const { title } = infoInSight(
        sight,
        { ...NO_INFO, title: article.title },
        article,
        assignment.position,
      );
      const isBegun = article.reviews.some(({ reviewerId }) => reviewerId === userId);
      const open = isBegun ? 'begun' : 'open';
      return {
        ...{ articleId: article.id, title, targetLang: article.targetLang, segments: article.segmentCount },
        state: assignment.state === 'done' || assignment.state === 'returned' ? assignment.state : open,
      };
    });
}

const NO_INFO = {
  ...{ sourceLang: '', targetLang: '', mtSystem: '', address: '', byline: '', publishedOn: '' },
  domain: '',
};

async function loadAll(
  connection: Connection,
  articles: readonly CampaignArticle[],
  { campaign, actor, rates }: EnteredCampaign,
): Promise<Pick<CampaignView, 'documents' | 'raters' | 'seeds'>> {
  // Whoever rates must not know which of them are controls.
  const knowsControls = campaign.state === 'closed' || (canAssign(actor) && !rates);
  const chosen = await listCampaignRaterIds(connection, campaign.id);
  const asked = articles.flatMap(({ assignments }) => assignments.map(({ userId }) => userId));
  const begun = articles.flatMap(({ reviews }) => reviews.map(({ reviewerId }) => reviewerId));
  const raterIds = [...new Set([...chosen, ...asked, ...begun])];
  const nameOf = await loadNames(connection, raterIds);
  const seeds = knowsControls
    ? await listSeeds(
        connection,
        articles.map((article) => article.id),
      )
    : [];
  const marks = await listErrorsOfArticles(connection, [...new Set(seeds.map(({ articleId }) => articleId))]);
  const reports = seeds.map((seed) => toReport(seed, articles, marks, nameOf));
  return {
    documents: toDocuments(articles, knowsControls),
    raters: raterIds.map((raterId) => toProgress(raterId, articles, reports, nameOf)),
    seeds: reports,
  };
}

function toDocuments(
  articles: readonly CampaignArticle[],
  knowsControls: boolean,
): readonly CampaignDocument[] {
  return [...groupBy(articles, ({ document }) => document)].map(([name, outputs]) => ({
    name,
    outputs: outputs.map((output) => ({
      ...{ articleId: output.id, title: output.title, system: output.system },
      role: output.role === 'control' && !knowsControls ? 'output' : output.role,
      ...{ sourceLang: output.sourceLang, targetLang: output.targetLang, segments: output.segmentCount },
      asked: output.assignments.length,
      finished: output.assignments.filter(({ state }) => state === 'done').length,
      // Written from this union, and by nothing else.
      adjudication: output.adjudication as 'open' | 'done' | null,
    })),
  }));
}

/** Only who is through with the article has found or missed it. */
function toReport(
  seed: StoredSeed,
  articles: readonly CampaignArticle[],
  marks: readonly ErrorMark[],
  nameOf: NameOf,
): SeedReport {
  const article = articles.find((one) => one.id === seed.articleId);
  const through = (article?.reviews ?? []).filter(({ state }) => state === 'finished');
  const found = (reviewerId: string): boolean =>
    isSeedFound(
      seed,
      marks.filter((mark) => mark.reviewerId === reviewerId),
    );
  const people = through.map(({ reviewerId }) => reviewerId);
  return {
    ...{ id: seed.id, articleId: seed.articleId, kind: seed.kind, text: seed.text, original: seed.original },
    ...{ category: seed.category, severity: seed.severity },
    lang: article?.targetLang ?? 'und',
    foundBy: people.filter(found).map(nameOf),
    missedBy: people.filter((one) => !found(one)).map(nameOf),
  };
}

function toProgress(
  raterId: string,
  articles: readonly CampaignArticle[],
  seeds: readonly SeedReport[],
  nameOf: NameOf,
): RaterProgress {
  const own = articles.flatMap((article) => {
    const assignment = article.assignments.find(({ userId }) => userId === raterId);
    const review = article.reviews.find(({ reviewerId }) => reviewerId === raterId);
    return assignment === undefined && review === undefined ? [] : [{ assignment, review }];
  });
  const isThrough = ({ review }: (typeof own)[number]): boolean => review?.state === 'finished';
  const isAmong = (people: SeedReport['foundBy']): boolean => people.some((person) => person.id === raterId);
  const found = seeds.filter(({ foundBy }) => isAmong(foundBy)).length;
  return {
    ...nameOf(raterId),
    asked: own.length,
    finished: own.filter(isThrough).length,
    begun: own.filter((one) => one.review !== undefined && !isThrough(one)).length,
    seeds: seeds.length,
    seedsFound: found,
    seedsMet: found + seeds.filter(({ missedBy }) => isAmong(missedBy)).length,
  };
}
