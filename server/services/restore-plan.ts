import type { Correction } from '../../domain/correction/correction';
import { findStandingDecision } from '../../domain/correction/correction-life-cycle';
import type { ChangeInForce } from '../../domain/history/change-in-force';
import type { RestoreDryRun, RestoreLine } from '../../domain/history/comparison';
import { findVersion, listVersions } from '../../domain/history/list-versions';
import { planRestore, type RestorePlan } from '../../domain/history/plan-restore';
import { carryForward, changesAfter } from '../../domain/history/replay';
import { groupBy } from '../../domain/group-by';
import { listCorrectionsById } from '../data/corrections';
import { listConsequences, listDecisions } from '../data/decisions';
import { listPresentIds } from '../data/blocks';
import { listEditions } from '../data/editions';
import { listErrorsById } from '../data/error-comments';
import { getArticleOrigin, listInForce, listVersionMakers } from '../data/timeline';
import type { Connection } from '../db/open-database';
import type { EnteredArticle } from './enter-article';

export interface LoadedRestore {
  readonly plan: RestorePlan;
  readonly dryRun: RestoreDryRun;
  /** As they stand now, by id: all that the plan names. */
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** Works out what restoring a version takes, from what stands now. */
export async function loadRestore(
  connection: Connection,
  { article, actor }: EnteredArticle,
  number: number,
): Promise<LoadedRestore> {
  const { sequence } = await getArticleOrigin(connection, article.id);
  const makers = await listVersionMakers(connection, article.id, [number]);
  const editions = await listEditions(connection, article.id);
  const version = findVersion(listVersions(makers, editions), number).number;
  const decisions = await listInForce(connection, article.id, [version, sequence]);
  const current = changesAfter(decisions, sequence, editions);
  // What was in force then, in the text that the article has now.
  const since = editions.filter((edition) => edition.sequence > version);
  const wanted = carryForward(changesAfter(decisions, version, editions), since);
  const setAside = await listConsequences(
    connection,
    current.map(({ decisionId }) => decisionId),
  );
  const found = await listCorrectionsById(connection, [
    ...new Set([...current, ...wanted, ...setAside].map(({ correctionId }) => correctionId)),
  ]);
  const corrections = new Map(found.map((correction) => [correction.id, correction]));
  const histories = groupBy(
    await listDecisions(
      connection,
      found.map(({ id }) => id),
    ),
    ({ correctionId }) => correctionId,
  );
  const errors = await listErrorsById(
    connection,
    found.flatMap(({ errorId }) => errorId ?? []),
  );
  const plan = planRestore(current, wanted, {
    actor,
    fourEyes: article.fourEyes,
    blocks: await listPresentIds(connection, [article.id]),
    corrections,
    standing: found.flatMap(({ id, state }) => findStandingDecision(state, histories.get(id) ?? []) ?? []),
    withdrawnErrors: new Set([...errors].flatMap(([id, { state }]) => (state === 'withdrawn' ? [id] : []))),
  });
  const toLine = ({ correctionId, text }: ChangeInForce): RestoreLine => ({
    correctionId,
    quote: corrections.get(correctionId)?.anchor.quote ?? '',
    text,
  });
  return {
    plan,
    corrections,
    dryRun: {
      articleId: article.id,
      version,
      baseSequence: sequence,
      targetLang: article.info.targetLang,
      undone: plan.undo.flatMap(({ change }) => (change === null ? [] : [toLine(change)])),
      approved: plan.approve.map(({ change }) => toLine(change)),
      obstacles: plan.obstacles.map(({ change, code }) => ({ ...toLine(change), code })),
      overrides: plan.approve.filter(({ needsOverride }) => needsOverride).length,
    },
  };
}
