import { expect, test } from 'vitest';
import { countStaleArticles } from '@/server/data/facts';
import { refreshFacts } from '@/server/reports/refresh-facts';
import { ruleMarks } from '@/server/services/rule-marks';
import { setAdjudicationState } from '@/server/services/set-adjudication-state';
import { newId, valueOf } from '../../support/article-world';
import {
  buildCampaignWorld,
  closeCampaign,
  finishReview,
  markWords,
  type CampaignWorld,
} from '../../support/campaign-world';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

async function refreshAll(): Promise<void> {
  while ((await countStaleArticles(database(), null)) > 0)
    await refreshFacts(database(), { projectIds: null, articles: 100, ms: 60_000 });
}

/** Errors by who rated, as reports have it; '' stands for all together. */
async function countedIn(articleId: string) {
  await refreshAll();
  const rows = await database().articleFact.findMany({ where: { articleId } });
  return Object.fromEntries(rows.map(({ reviewerId, errors }) => [reviewerId, errors]));
}

/** A campaign that is closed, whose first output nobody found anything in, and whose second has one mark. */
async function closedCampaign(): Promise<CampaignWorld & { readonly markId: string }> {
  const world = await buildCampaignWorld(database());
  const { ana, ben, outputs } = world;
  for (const reviewer of [ana, ben]) await finishReview(reviewer, outputs[0]);
  const markId = await markWords(ana, outputs[1], 'ship');
  for (const reviewer of [ana, ben]) await finishReview(reviewer, outputs[1]);
  await closeCampaign(world);
  return { ...world, markId };
}

test('reports know of an adjudication where nobody marked anything', async () => {
  const { lead, ana, ben, outputs } = await closedCampaign();
  const articleId = outputs[0].id;
  expect(await countedIn(articleId)).toEqual({ '': 0, [ana.user.id]: 0, [ben.user.id]: 0 });

  valueOf(await setAdjudicationState.run(lead, { articleId, state: 'done', baseSequence: 0 }));
  expect(await countedIn(articleId)).toEqual({ '': 0, [lead.user.id]: 0 });

  valueOf(await setAdjudicationState.run(lead, { articleId, state: 'open', baseSequence: 0 }));
  expect(await countedIn(articleId)).toEqual({ '': 0, [ana.user.id]: 0, [ben.user.id]: 0 });
});

test('… and where every mark was refused', async () => {
  const { lead, ana, ben, outputs, markId } = await closedCampaign();
  const articleId = outputs[1].id;
  expect(await countedIn(articleId)).toEqual({ '': 1, [ana.user.id]: 1, [ben.user.id]: 0 });
  const refused = await ruleMarks.run(lead, {
    ...{ id: newId(), articleId, baseSequence: 0, kind: 'refuse', markId, otherId: null },
    ...{ category: null, severity: null, reason: 'no_error', note: '', undoesId: null },
  });
  valueOf(refused);
  valueOf(await setAdjudicationState.run(lead, { articleId, state: 'done', baseSequence: 1 }));
  expect(await countedIn(articleId)).toEqual({ '': 0, [lead.user.id]: 0 });
});
