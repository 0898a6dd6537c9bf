import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { adjudicatedItems } from '@/domain/adjudication/adjudicated-items';
import type { Ruling } from '@/domain/adjudication/ruling';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { addToCampaign } from '@/server/services/add-to-campaign';
import { decide } from '@/server/services/decide';
import { getAdjudication } from '@/server/services/get-adjudication';
import { getCampaign } from '@/server/services/get-campaign';
import { getCampaignResults } from '@/server/services/get-campaign-results';
import { getDesk } from '@/server/services/get-desk';
import { listNotifications } from '@/server/services/list-notifications';
import { listQueue } from '@/server/services/list-queue';
import { listRatedCampaigns } from '@/server/services/list-rated-campaigns';
import { plantErrors } from '@/server/services/plant-errors';
import { ruleMarks } from '@/server/services/rule-marks';
import { saveCorrection } from '@/server/services/save-correction';
import { saveTypology } from '@/server/services/save-typology';
import { setAdjudicationState } from '@/server/services/set-adjudication-state';
import { setCampaignState } from '@/server/services/set-campaign-state';
import { setReviewState } from '@/server/services/set-review-state';
import { takeNext } from '@/server/services/take-next';
import type { SignedInContext } from '@/server/services/use-case';
import { codeOf, valueOf } from '../../support/article-world';
import {
  addOutput,
  buildCampaignWorld,
  closeCampaign,
  finishReview,
  markWords,
  type CampaignWorld,
} from '../../support/campaign-world';
import { writeTypologyContent } from '../../support/own-typology';
import { addMember } from '../../support/people';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();
const build = async (wish?: Parameters<typeof buildCampaignWorld>[1]) => buildCampaignWorld(database(), wish);

const queueOf = async (context: SignedInContext, projectId: string) =>
  valueOf(await listQueue.run(context, { part: 'mine', projectId, offset: 0 })).rows;

describe('a campaign that is opened', () => {
  test('asks everybody for their share, under names that tell no system, and says so once', async () => {
    const { ana, projectId } = await build();
    const titles = (await queueOf(ana, projectId)).map(({ title }) => title);
    expect(titles).toEqual(['The harbour (1)', 'The harbour (2)']);
    const { rows } = valueOf(await listNotifications.run(ana, { unreadOnly: true, after: null, limit: 10 }));
    expect(rows).toMatchObject([{ kind: 'campaign_opened', details: { count: 2, name: 'Spring' } }]);
  });

  test('is for its raters alone: nothing of it is dealt from the shared queue', async () => {
    const { ben, projectId } = await build();
    expect(valueOf(await takeNext.run(ben, { projectId }))).toEqual({ articleId: null });
    const pool = await listQueue.run(ben, { part: 'pool', projectId, offset: 0 });
    expect(valueOf(pool).rows).toEqual([]);
  });

  test('takes only fresh translations of one source, under a name that tells no system', async () => {
    const { db, lead, ana, projectId, campaignId } = await build({ opens: false });
    const add = async (articleIds: readonly string[], document = 'Another') =>
      codeOf(await addToCampaign.run(lead, { campaignId, document, articleIds, referenceId: null }));
    const marked = await addArticle(db, projectId);
    await markWords(ana, marked, 'ship');
    expect(await add([marked.id])).toBe('campaign_article');
    const fresh = await addOutput(db, projectId, 'Pontis');
    expect(await add([fresh.id], 'By PONTIS')).toBe('campaign_names_system');
    const other = await addArticle(db, projectId, 'Another', {
      source: ['نص آخر.'],
      target: ['Another text.'],
    });
    expect(await add([fresh.id, other.id])).toBe('campaign_sources');
    expect(await add([fresh.id])).toBeNull();
    expect(await add([fresh.id])).toBe('campaign_article');
  });

  test('leaves decisions for later: they would tell of rivals', async () => {
    const { lead, ana, outputs } = await build();
    const [article] = outputs;
    const correctionId = randomUUID();
    valueOf(
      await saveCorrection.run(ana, {
        ...{ id: correctionId, articleId: article.id, baseVersion: 0, errorId: null, state: 'proposed' },
        ...{ anchor: anchorOf(article.target, 'ship'), replacement: 'ships' },
      }),
    );
    const decision = {
      ...{ id: randomUUID(), correctionId, baseVersion: 1, reason: null, note: '' },
      ...{ kind: 'approve' as const, editedText: null, override: false, rivals: NO_CHOICE },
    };
    expect(codeOf(await decide.run(lead, { decisions: [decision] }))).toBe('campaign_open');
  });

  test('is opened and closed once, by whoever saw it last', async () => {
    const { lead, campaignId } = await build();
    const change = (baseVersion: number, state: 'open' | 'closed') =>
      setCampaignState.run(lead, { campaignId, baseVersion, state });
    expect(codeOf(await change(1, 'closed'))).toBe('campaign_stale');
    expect(codeOf(await change(2, 'open'))).toBe('campaign_state');
    expect(codeOf(await change(2, 'closed'))).toBeNull();
    expect(codeOf(await change(3, 'open'))).toBeNull();
  });

  test('an editor who begins to rate in it is blind from then on', async () => {
    const { lead, ana, outputs } = await build();
    const [article] = outputs;
    await markWords(ana, article, 'ship');
    const seen = async () => valueOf(await getDesk.run(lead, { articleId: article.id })).errors.length;
    expect(await seen()).toBe(1);
    await markWords(lead, article, 'workers');
    expect(await seen()).toBe(1);
    expect(valueOf(await getDesk.run(lead, { articleId: article.id }))).toMatchObject({
      sight: 'own',
      errors: [{ reviewerId: lead.user.id }],
    });
  });
});

describe('a known error that is planted', () => {
  async function planted() {
    const world = await build({ opens: false });
    const { lead, campaignId, outputs } = world;
    const { blockId, start, end } = anchorOf(outputs[0].target, 'Sunday');
    const said = { category: 'accuracy/mistranslation', severity: 'major' } as const;
    const stretches = [{ kind: 'error', blockId, start, end, text: 'Monday', ...said }] as const;
    const { articleId } = valueOf(
      await plantErrors.run(lead, { campaignId, articleId: outputs[0].id, stretches }),
    );
    valueOf(await setCampaignState.run(lead, { campaignId, baseVersion: 1, state: 'open' }));
    const blocks = valueOf(await getDesk.run(lead, { articleId })).blocks;
    const target = blocks.filter(({ side }) => side === 'target');
    const control: SampleArticle = { ...outputs[0], id: articleId, blocks, target };
    return { ...world, control };
  }

  test('is met by everybody as one more text, and told to whoever runs it: who found it, who missed it', async () => {
    const { lead, ana, ben, campaignId, control, projectId, outputs } = await planted();
    expect(await queueOf(ana, projectId)).toHaveLength(3);
    expect(outputs[0].target[1]?.text).toContain('Sunday');
    await markWords(ana, control, 'Monday');
    await finishReview(ana, control);
    await finishReview(ben, control);
    const seen = valueOf(await getCampaign.run(lead, { campaignId }));
    expect(seen.seeds).toMatchObject([
      {
        ...{ text: 'Monday', original: 'Sunday' },
        ...{ category: 'accuracy/mistranslation', severity: 'major' },
        ...{ foundBy: [{ name: 'Ana Anders' }], missedBy: [{ name: 'Benjamin Otherman' }] },
      },
    ]);
    expect(seen.raters.find(({ id }) => id === ben.user.id)).toMatchObject({ seedsFound: 0, seedsMet: 1 });
    expect(valueOf(await getCampaign.run(ana, { campaignId })).seeds).toEqual([]);
    expect(codeOf(await getCampaignResults.run(ana, { campaignId }))).toBe('blind_review');
  });

  test('is told to whoever found it or missed it, once the campaign is closed; its text is not adjudicated', async () => {
    const world = await planted();
    const { lead, ana, ben, campaignId, control } = world;
    await markWords(ana, control, 'Monday');
    await finishReview(ana, control);
    await finishReview(ben, control);
    await closeCampaign(world);
    const seedsOf = async (context: SignedInContext) =>
      valueOf(await getCampaignResults.run(context, { campaignId })).seeds;
    expect(await seedsOf(ana)).toMatchObject([{ text: 'Monday', original: 'Sunday', isFound: true }]);
    expect(await seedsOf(ben)).toMatchObject([{ isFound: false }]);
    expect(codeOf(await getAdjudication.run(lead, { articleId: control.id }))).toBe('not_found');
    expect(valueOf(await getCampaignResults.run(ana, { campaignId })).marks).toEqual([]);
  });
});

describe('adjudication', () => {
  /** Two marks that agree, and one of each reviewer alone. */
  async function marked() {
    const world = await build();
    const { ana, ben, outputs } = world;
    const [article] = outputs;
    const ids = {
      ana: await markWords(ana, article, 'Two ship', { severity: 'major' }),
      ben: await markWords(ben, article, 'ship'),
      anaAlone: await markWords(ana, article, 'workers'),
      benAlone: await markWords(ben, article, 'homes'),
    };
    await finishReview(ana, article);
    await finishReview(ben, article);
    return { ...world, article, ids };
  }

  const rule = (
    { lead }: CampaignWorld,
    articleId: string,
    baseSequence: number,
    said: Partial<Ruling> & Pick<Ruling, 'kind'>,
  ) =>
    ruleMarks.run(lead, {
      ...{ id: randomUUID(), articleId, baseSequence, markId: null, otherId: null, category: null },
      ...{ severity: null, reason: null, note: '', undoesId: null, ...said },
    });

  test('waits until the campaign is closed, and is not for whoever rated', async () => {
    const world = await marked();
    const { lead, article } = world;
    expect(codeOf(await getAdjudication.run(lead, { articleId: article.id }))).toBe('campaign_state');
    await closeCampaign(world);
    expect(valueOf(await getAdjudication.run(lead, { articleId: article.id })).mayRule).toBe(true);
    await world.db.membership.update({
      where: { projectId_userId: { projectId: world.projectId, userId: world.ana.user.id } },
      data: { role: 'editor' },
    });
    const own = await ruleMarks.run(world.ana, {
      ...{
        id: randomUUID(),
        articleId: article.id,
        baseSequence: 0,
        kind: 'keep',
        markId: world.ids.benAlone,
      },
      ...{ otherId: null, category: null, severity: null, reason: null, note: '', undoesId: null },
    });
    expect(codeOf(own)).toBe('adjudicates_own');
  });

  test('is done once everything is decided; each mark says then how it went, and its maker is told why', async () => {
    const world = await marked();
    const { lead, ana, ben, campaignId, article, ids, db } = world;
    await closeCampaign(world);
    const articleId = article.id;
    const finish = (baseSequence: number) =>
      setAdjudicationState.run(lead, { articleId, state: 'done', baseSequence });
    expect(await finish(0)).toMatchObject({
      error: { code: 'adjudication_undecided', params: { count: 2 } },
    });
    valueOf(await rule(world, articleId, 0, { kind: 'keep', markId: ids.anaAlone }));
    expect(codeOf(await rule(world, articleId, 1, { kind: 'refuse', markId: ids.benAlone }))).toBe(
      'reason_missing',
    );
    valueOf(
      await rule(world, articleId, 1, {
        ...{ kind: 'refuse', markId: ids.benAlone, reason: 'preference', note: 'Both words are right.' },
      }),
    );
    expect(codeOf(await rule(world, articleId, 1, { kind: 'keep', markId: ids.ana }))).toBe(
      'adjudication_stale',
    );
    // Nobody declares done what they have not seen.
    expect(codeOf(await finish(1))).toBe('adjudication_stale');
    valueOf(await finish(2));
    const states = await db.errorMark.findMany({ where: { articleId }, select: { id: true, state: true } });
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
      ...{ [ids.ana]: 'confirmed', [ids.ben]: 'confirmed', [ids.anaAlone]: 'confirmed' },
      [ids.benAlone]: 'refused',
    });
    expect(codeOf(await rule(world, articleId, 2, { kind: 'keep', markId: ids.benAlone }))).toBe(
      'adjudication_done',
    );

    const resultOf = async (context: SignedInContext, markId: string) =>
      valueOf(await getCampaignResults.run(context, { campaignId })).marks.find(
        (mark) => mark.markId === markId,
      );
    expect(await resultOf(ben, ids.benAlone)).toMatchObject({
      ...{
        outcome: 'refused',
        reason: 'preference',
        note: 'Both words are right.',
        by: { name: 'Lena Lead' },
      },
    });
    expect(await resultOf(ben, ids.ben)).toMatchObject({ outcome: 'changed', finalSeverity: 'major' });
    expect(await resultOf(ana, ids.ana)).toMatchObject({ outcome: 'merged' });
    expect(await resultOf(ana, ids.anaAlone)).toMatchObject({ outcome: 'kept' });
    expect(valueOf(await listRatedCampaigns.run(ana, {})).campaigns).toMatchObject([
      { id: campaignId, rated: 1 },
    ]);
  });

  test('goes by the project’s own typology: its categories, severities and what it forces', async () => {
    const world = await build({ opens: false });
    const { lead, ana, db, projectId, campaignId, outputs } = world;
    const admin = contextOf(db, await addMember(db, projectId, 'admin'));
    const wanted = { kind: 'own' as const, content: writeTypologyContent() };
    valueOf(await saveTypology.run(admin, { projectId, base: 1, wanted }));
    valueOf(await setCampaignState.run(lead, { campaignId, baseVersion: 1, state: 'open' }));
    const articleId = outputs[0].id;
    const markId = await markWords(ana, outputs[0], 'ship', { category: 'language' });
    await closeCampaign(world);
    const change = (baseSequence: number, said: Partial<Ruling>) =>
      rule(world, articleId, baseSequence, { kind: 'change', markId, ...said });
    expect(codeOf(await change(0, { category: 'accuracy/mistranslation' }))).toBe('category_unknown');
    expect(codeOf(await change(0, { severity: 'critical' }))).toBe('severity_not_allowed');
    expect(codeOf(await change(0, { category: 'facts/quotes' }))).toBe('severity_not_allowed');
    valueOf(await change(0, { category: 'facts/quotes', severity: 'major' }));
    expect(codeOf(await change(1, { severity: 'minor' }))).toBe('severity_not_allowed');
    const before = valueOf(await getAdjudication.run(lead, { articleId }));
    expect(adjudicatedItems(before.marks, before.rulings)).toMatchObject([
      { category: 'facts/quotes', severity: 'major', typology: before.marks[0]?.typology },
    ]);
  });

  test('takes rulings back, and can be opened again', async () => {
    const world = await marked();
    const { lead, article, ids, db } = world;
    await closeCampaign(world);
    const articleId = article.id;
    const refused = valueOf(
      await rule(world, articleId, 0, { kind: 'refuse', markId: ids.benAlone, reason: 'no_error' }),
    );
    valueOf(await rule(world, articleId, 1, { kind: 'undo', undoesId: refused.id }));
    valueOf(await rule(world, articleId, 2, { kind: 'merge', markId: ids.benAlone, otherId: ids.anaAlone }));
    valueOf(await setAdjudicationState.run(lead, { articleId, state: 'done', baseSequence: 3 }));
    const countOf = (state: string) => db.errorMark.count({ where: { articleId, state } });
    expect(await countOf('confirmed')).toBe(4);
    valueOf(await setAdjudicationState.run(lead, { articleId, state: 'open', baseSequence: 3 }));
    expect(await countOf('open')).toBe(4);
    expect(valueOf(await getAdjudication.run(lead, { articleId })).rulings).toHaveLength(3);
  });
});

test('a review can be finished blind although the project has checks that hold others up', async () => {
  const { ana, outputs, db, projectId } = await build();
  const check = 'doubled-word';
  const setting = {
    projectId,
    check,
    isOn: true,
    severity: 'minor',
    parameters: '{}',
    blocksFinishing: true,
  };
  await db.checkSetting.create({ data: setting });
  await finishReview(ana, outputs[0]);
  const reopened = await setReviewState.run(ana, { articleId: outputs[0].id, state: 'open' });
  expect(valueOf(reopened).state).toBe('open');
});
