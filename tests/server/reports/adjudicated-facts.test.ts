import { expect, test } from 'vitest';
import { countStaleArticles } from '@/server/data/facts';
import { NO_FILTER } from '@/domain/reports/report-filter';
import { refreshFacts } from '@/server/reports/refresh-facts';
import { getCheckReport } from '@/server/services/get-check-report';
import { getErrorReport } from '@/server/services/get-error-report';
import { listAcceptedFindings } from '@/server/services/list-accepted-findings';
import { listErrorPlaces } from '@/server/services/list-error-places';
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

test('the list of errors is of the set that was made, as its figures are', async () => {
  const world = await buildCampaignWorld(database());
  const { lead, ana, ben, outputs, projectId } = world;
  const [article] = outputs;
  const mine = [await markWords(ana, article, 'ship'), await markWords(ana, article, 'port')] as const;
  await markWords(ben, article, 'ship');
  const wrong = await markWords(ben, article, 'left');
  for (const reviewer of [ana, ben]) await finishReview(reviewer, article);
  await closeCampaign(world);
  const rule = async (baseSequence: number, ruled: object) =>
    valueOf(
      await ruleMarks.run(lead, {
        ...{ id: newId(), articleId: article.id, baseSequence, kind: 'refuse', otherId: null, note: '' },
        ...{ markId: wrong, category: null, severity: null, reason: null, undoesId: null },
        ...ruled,
      }),
    );
  await rule(0, { reason: 'no_error' });
  await rule(1, { kind: 'change', markId: mine[1], category: 'style', severity: 'major' });
  valueOf(await setAdjudicationState.run(lead, { articleId: article.id, state: 'done', baseSequence: 2 }));
  await refreshAll();

  const list = async (reviewerId: string | null, places: object = {}) => {
    const page = await listErrorPlaces.run(lead, {
      filter: { ...NO_FILTER, projectId, reviewerId },
      places: { articleId: null, category: '', isExact: false, severity: null, ...places },
      after: null,
    });
    return valueOf(page).places.map(({ sentence, marked, personName }) => [
      sentence?.text.slice(sentence.start, sentence.end),
      ...[marked?.category, marked?.severity, personName],
    ]);
  };
  const ship = ['ship', 'accuracy/mistranslation', 'minor', 'Lena Lead'];
  const port = ['port', 'style', 'major', 'Lena Lead'];
  for (const reviewerId of [null, lead.user.id]) {
    expect((await list(reviewerId)).sort()).toEqual([port, ship]);
    expect(await list(reviewerId, { category: 'style', severity: 'major' })).toEqual([port]);
    expect(await list(reviewerId, { category: 'accuracy' })).toEqual([ship]);
    const filter = { ...NO_FILTER, projectId, reviewerId };
    const { cells } = valueOf(await getErrorReport.run(lead, { filter }));
    expect(cells.map(({ category, severity, count }) => [category, severity, count])).toEqual([
      ['accuracy/mistranslation', 'minor', 1],
      ['style', 'major', 1],
    ]);
  }
  expect(await list(ana.user.id)).toEqual([]);
});

test('what was accepted of a check and refused since is no error that stands, and is listed as what it is', async () => {
  const world = await buildCampaignWorld(database());
  const { lead, ana, ben, outputs, projectId } = world;
  const [article] = outputs;
  const provenance = { kind: 'check', id: 'doubled-word', version: '1' } as const;
  const wrong = await markWords(ana, article, 'ship', { provenance });
  const right = await markWords(ana, article, 'port', { provenance });
  for (const reviewer of [ana, ben]) await finishReview(reviewer, article);
  await closeCampaign(world);
  const ruling = {
    ...{ articleId: article.id, otherId: null, note: '', category: null, severity: null, undoesId: null },
  };
  const refuse = { kind: 'refuse', markId: wrong, reason: 'no_error' } as const;
  const keep = { kind: 'keep', markId: right, reason: null } as const;
  valueOf(await ruleMarks.run(lead, { ...ruling, ...refuse, id: newId(), baseSequence: 0 }));
  valueOf(await ruleMarks.run(lead, { ...ruling, ...keep, id: newId(), baseSequence: 1 }));
  valueOf(await setAdjudicationState.run(lead, { articleId: article.id, state: 'done', baseSequence: 2 }));

  const filter = { ...NO_FILTER, projectId };
  const { rows } = valueOf(await getCheckReport.run(lead, { filter }));
  expect(rows).toMatchObject([{ accepted: 1, refused: 1, dismissed: 0, precision: 0.5 }]);
  const list = async (isRefused: boolean) => {
    const found = { foundBy: rows[0]?.foundBy ?? '', isRefused };
    const { places } = valueOf(await listAcceptedFindings.run(lead, { filter, found, after: null }));
    return places.map(({ sentence }) => sentence?.text.slice(sentence.start, sentence.end));
  };
  expect(await list(false)).toEqual(['port']);
  expect(await list(true)).toEqual(['ship']);
});
