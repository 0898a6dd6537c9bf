import * as z from 'zod';
import { readPackChoice } from '../../domain/exchange/pack/pack-choice';
import { findPart } from '../../domain/exchange/pack/parts';
import type { PackObstacle, PackPlan, PlannedArticle } from '../../domain/exchange/pack/pack-view';
import type { PackFacts } from '../../domain/exchange/pack/pack-part';
import { PACK_PART_IDS } from '../../domain/exchange/pack/part-ids';
import { failure, success } from '../../domain/result';
import type { ArticleRecord } from '../data/articles';
import { findPackChoice } from '../data/preferences';
import { loadPackFacts } from './load-pack-material';
import { packSelection } from './pack-fields';
import { selectForPack } from './select-for-pack';
import { defineUseCase, type Answer } from './use-case';

/** Articles that are named; of all others the number is told. */
const NAMED = 20;

/** What a pack of a selection would hold, before anything is made: what cannot go out is named. */
export const planPack = defineUseCase({
  id: 'plan-pack',
  access: 'project',
  input: z.object({ selection: packSelection }),
  async run(context, { selection }): Answer<PackPlan> {
    const { db, user } = context;
    const selected = await selectForPack(context, selection);
    if (!selected.ok) return selected;
    const { articles, missing, forbidden } = selected.value;
    if (articles.length === 0 && missing.length > 0) return failure('not_found');
    return success({
      total: articles.length,
      articles: articles.slice(0, NAMED).map(toPlanned),
      missing: missing.length,
      forbidden: forbidden.slice(0, NAMED).map(toPlanned),
      obstacles: obstaclesOf(await loadPackFacts(db, articles)),
      choice: readPackChoice(await findPackChoice(db, user.id)),
    });
  },
});

const toPlanned = ({ id, info }: ArticleRecord): PlannedArticle => ({
  id,
  title: info.title,
  targetLang: info.targetLang,
});

/** By part, reason and project: it is in a project that most of them are done away with. */
function obstaclesOf(articles: readonly PackFacts[]): readonly PackObstacle[] {
  const obstacles = new Map<string, PackObstacle>();
  for (const part of PACK_PART_IDS) {
    const { refuse } = findPart(part);
    if (refuse === undefined) continue;
    for (const facts of articles) {
      const reason = refuse(facts);
      if (reason === null) continue;
      const { id: projectId, name: projectName } = facts.project;
      const key = JSON.stringify([part, reason, projectId]);
      const count = (obstacles.get(key)?.count ?? 0) + 1;
      obstacles.set(key, { part, reason, projectId, projectName, count });
    }
  }
  return [...obstacles.values()];
}
