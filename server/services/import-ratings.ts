import { buildOutput, type BuiltOutput } from '../../domain/exchange/ratings/campaign/build-output';
import {
  previewCampaign,
  type CampaignPreview,
} from '../../domain/exchange/ratings/campaign/campaign-preview';
import { campaignTypology } from '../../domain/exchange/ratings/campaign/campaign-typology';
import { planCampaign, type CampaignPlan } from '../../domain/exchange/ratings/campaign/plan-campaign';
import { nameOf } from '../../domain/exchange/ratings/campaign/storable';
import { ofPair, pairNamesOf } from '../../domain/exchange/ratings/language-pairs';
import type { RatingSet } from '../../domain/exchange/ratings/rating-set';
import { failure, success, type Result } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { insertBlocksOf } from '../data/blocks';
import {
  insertImportedArticles,
  insertImportedCampaign,
  insertRaters,
  insertRatings,
  type ImportedArticle,
} from '../data/imported-campaigns';
import { findActor } from '../data/memberships';
import { insertSegmentsOf } from '../data/segments';
import { refreshFacts } from '../reports/refresh-facts';
import { driveSteps } from './drive-steps';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import type { SignedInContext } from './use-case';

/** Rated data that was read of a file. */
export interface RatedFile {
  readonly name: string;
  /** Id of its format. */
  readonly format: string;
  readonly set: RatingSet;
}

/** A campaign that is to come of a file: it is of one pair of languages. */
export interface RatedCampaign {
  /** As the file names it, where it has several; '' where it has one, named or not. */
  readonly pair: string;
  readonly name: string;
  readonly sourceLang: string;
  readonly targetLang: string;
}

export interface RatingsRequest {
  readonly projectId: string;
  readonly campaigns: readonly RatedCampaign[];
  readonly file: RatedFile;
}

export type RatingsPhase = 'building' | 'saving' | 'counting';

/** What is told while ratings are imported: of each campaign how far it is, at last that it is there. */
export type RatingsEvent =
  | {
      readonly type: 'progress';
      readonly phase: RatingsPhase;
      readonly done: number;
      readonly total: number;
      readonly pair: string;
    }
  | { readonly type: 'campaign'; readonly id: string; readonly preview: CampaignPreview };

export type RatingsRefusal = 'not_found' | 'forbidden' | 'no_rated_text' | 'invalid_input';

/** What an import of the file would make: nothing is saved. */
export async function previewRatings(
  { db, user }: SignedInContext,
  { projectId, file }: Pick<RatingsRequest, 'projectId' | 'file'>,
): Promise<Result<CampaignPreview, RatingsRefusal>> {
  const refused = refusal(await findActor(db, user, projectId), canImport);
  if (refused !== null) return failure(refused);
  const plan = planCampaign(file.set);
  return plan.outputs.length === 0 ? failure('no_rated_text') : success(previewCampaign(plan, file.format));
}

/**
 * Takes rated data in as campaigns that are closed, one for each pair of languages that is asked for: an article for each system and document, with all that was said of them by people who
 * are only named. Of a campaign all of it, or nothing: whoever stops reading the events, or aborts, before it is saved, stops the work, and those before it stay.
 */
export async function importRatings(
  context: SignedInContext,
  request: RatingsRequest,
  signal: AbortSignal,
): Promise<Result<AsyncGenerator<RatingsEvent>, RatingsRefusal>> {
  const { projectId, campaigns, file } = request;
  const refused = refusal(await findActor(context.db, context.user, projectId), canImport);
  if (refused !== null) return failure(refused);
  const pairs = pairNamesOf(file.set);
  const isOne = ({ pair }: RatedCampaign): boolean =>
    pairs.includes(pair) || (pair === '' && pairs.length < 2);
  if (campaigns.length === 0 || !campaigns.every(isOne)) return failure('invalid_input', { path: 'pair' });
  const planned = campaigns.map((campaign) => ({
    campaign,
    plan: planCampaign(pairs.length < 2 ? file.set : ofPair(file.set, campaign.pair)),
  }));
  if (planned.some(({ plan }) => plan.outputs.length === 0)) return failure('no_rated_text');
  return success(importInTurn(context, request, planned, signal));
}

interface PlannedCampaign {
  readonly campaign: RatedCampaign;
  readonly plan: CampaignPlan;
}

async function* importInTurn(
  context: SignedInContext,
  request: RatingsRequest,
  planned: readonly PlannedCampaign[],
  signal: AbortSignal,
): AsyncGenerator<RatingsEvent> {
  for (const one of planned) yield* importInSteps(context, request, one, signal);
}

async function* importInSteps(
  context: SignedInContext,
  request: RatingsRequest,
  planned: PlannedCampaign,
  signal: AbortSignal,
): AsyncGenerator<RatingsEvent> {
  const { plan } = planned;
  const { pair } = planned.campaign;
  const total = plan.outputs.length;
  const draft = draftOf(context, request, planned);
  const building = driveSteps(buildInSteps(draft, context.newId), signal);
  for (;;) {
    const step = await building.next();
    if (step.done) break;
    yield { type: 'progress', phase: 'building', done: step.value, total, pair };
  }
  yield { type: 'progress', phase: 'saving', done: 0, total, pair };
  signal.throwIfAborted();
  await save(context, draft);
  for await (const done of countAll(context, request.projectId, total, signal))
    yield { type: 'progress', phase: 'counting', done, total, pair };
  yield { type: 'campaign', id: draft.id, preview: previewCampaign(plan, request.file.format) };
}

/** What is to be written, but for the articles, which are built one by one. */
interface CampaignDraft {
  readonly id: string;
  readonly request: RatingsRequest;
  readonly campaign: RatedCampaign;
  readonly plan: CampaignPlan;
  /** By the name that the file gives them. */
  readonly raters: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  readonly articles: ImportedArticle[];
  readonly outputs: Map<string, BuiltOutput>;
}

function draftOf(
  { newId }: SignedInContext,
  request: RatingsRequest,
  { campaign, plan }: PlannedCampaign,
): CampaignDraft {
  const raters = plan.raters.map((rater) => {
    const name = nameOf(rater) || nameOf(request.file.name);
    return [rater, { id: newId(), name }] as const;
  });
  const nothing = { articles: [], outputs: new Map() };
  return { id: newId(), request, campaign, plan, raters: new Map(raters), ...nothing };
}

function* buildInSteps(
  { id: campaignId, request, campaign, plan, raters, articles, outputs }: CampaignDraft,
  newId: () => string,
): Generator<number, void> {
  const typology = campaignTypology(plan);
  const { projectId, file } = request;
  const { name, sourceLang, targetLang } = campaign;
  const raterIds = new Map([...raters].map(([rater, { id }]) => [rater, id]));
  for (const [index, output] of plan.outputs.entries()) {
    const articleId = newId();
    const named = { typology, file: nameOf(file.name), newId, raterIds };
    const built = buildOutput(output, { articleId, sourceLang, targetLang, ...named });
    const document = nameOf(output.document) || name;
    outputs.set(articleId, built);
    articles.push({
      ...{ id: articleId, projectId, campaignId, document, title: document, sourceLang, targetLang },
      ...{
        mtSystem: nameOf(output.system),
        domain: nameOf(output.domain),
        segmentCount: built.segments.length,
        importedById: '',
      },
      state: built.reviews.some(({ isFinished }) => isFinished) ? 'reviewed' : 'in_review',
    });
    yield index + 1;
  }
}

/** Longer than people wait, and shorter than for ever: 100,000 ratings take about a minute. */
const TIMEOUT_MS = 10 * 60_000;

async function save(
  context: SignedInContext,
  { id, request, campaign: { name }, plan, raters, articles, outputs }: CampaignDraft,
): Promise<void> {
  const { db, user, now } = context;
  const at = now();
  const { projectId } = request;
  await db.$transaction(
    async (transaction) => {
      const protocol = plan.hasScores ? 'esa' : 'mqm';
      await insertImportedCampaign(transaction, { id, projectId, name, protocol, createdById: user.id }, at);
      await insertRaters(transaction, [...raters.values()], at);
      await insertImportedArticles(
        transaction,
        articles.map((article) => ({ ...article, importedById: user.id })),
        at,
      );
      const built = [...outputs];
      await insertBlocksOf(transaction, new Map(built.map(([article, { blocks }]) => [article, blocks])));
      await insertSegmentsOf(
        transaction,
        new Map(built.map(([article, { segments }]) => [article, segments])),
      );
      await insertRatings(transaction, outputs, at);
      const details = { campaign: name, articles: articles.length, format: request.file.format };
      await recordAudit(transaction, context, [{ kind: 'ratings_imported', projectId, details }]);
    },
    { timeout: TIMEOUT_MS },
  );
}

/** So that the first who looks at figures finds them. What is saved stays, whoever stops waiting here. */
async function* countAll(
  { db }: SignedInContext,
  projectId: string,
  total: number,
  signal: AbortSignal,
): AsyncGenerator<number> {
  let done = 0;
  while (done < total && !signal.aborted) {
    const some = await refreshFacts(db, { projectIds: [projectId], articles: 20, ms: 1_000 });
    if (some === 0) return;
    done = Math.min(total, done + some);
    yield done;
  }
}
