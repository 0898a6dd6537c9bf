import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveMembership } from '@/server/data/memberships';
import { addComment } from '@/server/services/add-comment';
import { exportArticles } from '@/server/services/export-articles';
import { USE_CASES, type UseCaseId } from '@/server/services/registry';
import { runUseCase } from '@/server/services/run-use-case';
import { saveCorrection } from '@/server/services/save-correction';
import { setCampaignState } from '@/server/services/set-campaign-state';
import type { AnyUseCase, SignedInContext } from '@/server/services/use-case';
import { codeOf, valueOf } from '../../support/article-world';
import {
  buildCampaignWorld,
  closeCampaign,
  finishReview,
  markWords,
  type CampaignWorld,
} from '../../support/campaign-world';
import { addPerson } from '../../support/people';
import { anchorOf } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const silent = pino({ level: 'silent' });
const database = useTestDatabase();

interface Secrets {
  readonly markId: string;
  readonly correctionId: string;
  readonly threadId: string;
}

interface Asked extends CampaignWorld, Secrets {
  /** An admin of the project who rates. */
  readonly eve: SignedInContext;
}

let world: Asked;

beforeAll(async () => {
  const db = database();
  const eveUser = await addPerson(db, 'Eve Editor');
  const base = await buildCampaignWorld(db, { opens: false });
  await saveMembership(db, base.projectId, eveUser.id, 'admin');
  await db.campaignRater.create({ data: { campaignId: base.campaignId, userId: eveUser.id } });
  await db.campaign.update({ where: { id: base.campaignId }, data: { ratersPerOutput: 3 } });
  const { campaignId, lead, ben, ana, outputs } = base;
  valueOf(await setCampaignState.run(lead, { campaignId, baseVersion: 1, state: 'open' }));
  const [article] = outputs;
  const markId = await markWords(ben, article, 'ship left', { comment: 'BENSCOMMENT' });
  await markWords(ana, article, 'ship');
  const correctionId = randomUUID();
  valueOf(
    await saveCorrection.run(ben, {
      ...{ id: correctionId, articleId: article.id, baseVersion: 0, errorId: markId, state: 'proposed' },
      ...{ anchor: anchorOf(article.target, 'ship left'), replacement: 'BENSWORDS' },
    }),
  );
  const { id: threadId } = valueOf(
    await addComment.run(ben, {
      ...{ id: randomUUID(), articleId: article.id, subject: { kind: 'error', id: markId } },
      ...{ text: 'BENSREMARK', mentions: [ana.user.id] },
    }),
  );
  await finishReview(ben, article);
  world = { ...base, markId, correctionId, threadId, eve: contextOf(db, eveUser) };
});

type Ask = (asked: Asked) => object | readonly object[];

const ofArticle: Ask = ({ outputs }) => ({ articleId: outputs[0].id });
const place = ({ outputs }: Asked) => ({ ...anchorOf(outputs[0].target, 'ship left') });

/** What each use case that is handed the id of an article is asked, so that it would tell what it can. */
const ARTICLE_ASKS: Partial<Record<UseCaseId, Ask>> = {
  'get-desk': ofArticle,
  'get-article': ofArticle,
  'list-threads': ofArticle,
  'list-work': ofArticle,
  'list-findings': ofArticle,
  'list-check-findings': ofArticle,
  'get-name-ledger': ofArticle,
  'estimate-model-run': ofArticle,
  'get-model-runs': ofArticle,
  'list-exports': ofArticle,
  'get-adjudication': ofArticle,
  'preview-article': ({ outputs }) => [
    { articleId: outputs[0].id, scope: 'all' },
    { articleId: outputs[0].id, scope: 'approved' },
  ],
  'get-history': ({ outputs }) => ({ articleId: outputs[0].id, before: null }),
  'compare-versions': ({ outputs }) => ({ articleId: outputs[0].id, before: 0, after: 0 }),
  'plan-restore': ({ outputs }) => ({ articleId: outputs[0].id, version: 0 }),
  'restore-version': ({ outputs }) => ({
    ...{ id: randomUUID(), articleId: outputs[0].id, version: 0, baseSequence: 0 },
    ...{ partly: false, override: false },
  }),
  'save-error': (asked) => ({
    ...{
      id: asked.markId,
      articleId: asked.outputs[0].id,
      baseVersion: 1,
      scope: 'span',
      state: 'withdrawn',
    },
    ...{
      target: place(asked),
      source: null,
      category: 'accuracy/mistranslation',
      severity: 'minor',
      comment: '',
    },
  }),
  'save-correction': (asked) => [
    {
      ...{ id: asked.correctionId, articleId: asked.outputs[0].id, baseVersion: 1, errorId: asked.markId },
      ...{ anchor: place(asked), replacement: 'something else', state: 'proposed' },
    },
    {
      ...{ id: randomUUID(), articleId: asked.outputs[0].id, baseVersion: 0, errorId: asked.markId },
      ...{ anchor: place(asked), replacement: 'something else', state: 'proposed' },
    },
  ],
  'set-checked': ({ outputs }) => ({ articleId: outputs[0].id, add: [], remove: [] }),
  'set-review-state': ({ outputs }) => ({ articleId: outputs[0].id, state: 'open', baseSequence: 0 }),
  'edit-alignment': ({ outputs }) => ({
    ...{ articleId: outputs[0].id, baseVersion: 1 },
    edit: { kind: 'pin', segmentId: outputs[0].segments[0]?.id, pinned: true },
  }),
  'answer-decision': ({ outputs, correctionId }) => ({
    ...{
      id: randomUUID(),
      articleId: outputs[0].id,
      correctionId,
      baseVersion: 1,
      note: '',
      replacement: null,
    },
  }),
  'add-comment': ({ outputs, markId }) => ({
    ...{ id: randomUUID(), articleId: outputs[0].id, subject: { kind: 'error', id: markId } },
    ...{ text: 'Who is there?', mentions: [] },
  }),
  'set-thread-state': ({ outputs, threadId }) => ({
    ...{ articleId: outputs[0].id, threadId, baseVersion: 1, state: 'resolved' },
  }),
  'update-article': ({ outputs }) => ({
    articleId: outputs[0].id,
    info: {
      ...{ title: 'Another', sourceLang: 'ar', targetLang: 'en', mtSystem: '', address: '', byline: '' },
      publishedOn: '',
      domain: '',
    },
  }),
  'delete-article': ofArticle,
  'return-article': ({ outputs, ana }) => ({
    ...{ articleId: outputs[0].id, userId: ana.user.id, baseVersion: 1, note: '', dueOn: '' },
  }),
  'assign-articles': ({ outputs, ana }) => ({
    ...{ articleIds: [outputs[0].id], userIds: [ana.user.id], dueOn: '' },
  }),
  'find-occurrences': ({ outputs }) => ({
    ...{ articleId: outputs[0].id, originId: null, text: { quote: 'ship left', replacement: null } },
    ...{ matchCase: true, wholeWords: false, ignoreMarks: false, realm: 'project', after: null },
  }),
  'propose-group': (asked) => ({
    ...{ groupId: randomUUID(), articleId: asked.outputs[0].id, originId: asked.correctionId, text: null },
    ...{ matchCase: true, wholeWords: true, ignoreMarks: false, leftOut: [] },
    places: [{ id: randomUUID(), errorId: randomUUID(), articleId: asked.outputs[0].id, ...place(asked) }],
  }),
  'accept-findings': (asked) => ({
    articleId: asked.outputs[0].id,
    findings: [{ id: randomUUID(), errorId: randomUUID(), groupId: randomUUID(), ...place(asked) }],
  }),
  'dismiss-finding': (asked) => ({
    ...{ articleId: asked.outputs[0].id, dismissed: true },
    findings: [{ groupId: randomUUID(), blockId: place(asked).blockId, start: place(asked).start }],
  }),
  'find-name-elsewhere': ({ outputs }) => ({ articleId: outputs[0].id, forms: ['port'] }),
  'prefer-name': ({ outputs }) => ({
    ...{ id: randomUUID(), groupId: randomUUID(), articleId: outputs[0].id, rendering: 'r', form: 'Port' },
  }),
  'add-name': ({ outputs }) => ({
    id: randomUUID(),
    articleId: outputs[0].id,
    source: '',
    preferred: 'Port',
  }),
  'merge-names': ({ outputs }) => ({ id: randomUUID(), articleId: outputs[0].id, one: 'a', other: 'b' }),
  'split-name': ({ outputs }) => ({ id: randomUUID(), articleId: outputs[0].id, from: 'a', away: ['b'] }),
  'undo-name-choice': ({ outputs }) => ({ id: randomUUID(), articleId: outputs[0].id }),
  'count-findings': ({ outputs }) => ({ articleIds: [outputs[0].id] }),
  'keep-selection': ({ outputs }) => ({ id: randomUUID(), articleIds: [outputs[0].id] }),
  'dismiss-check-finding': ({ outputs }) => ({
    ...{ id: randomUUID(), articleId: outputs[0].id, check: 'doubled-word', scope: 'article', key: 'k' },
    ...{ count: 1, dismissed: true },
  }),
  'import-findings': ({ outputs, projectId }) => ({
    ...{ batchId: randomUUID(), projectId, articleId: outputs[0].id, text: '{}', fileName: 'f', system: 's' },
    dry: true,
  }),
  'import-review-document': ({ outputs }) => ({
    articleId: outputs[0].id,
    content: '',
    fileName: 'f',
    dry: true,
  }),
  'start-model-run': ({ outputs }) => ({ id: randomUUID(), articleId: outputs[0].id }),
  'stop-model-run': ({ outputs }) => ({ articleId: outputs[0].id, runId: randomUUID() }),
  'add-to-campaign': ({ campaignId, outputs }) => ({
    ...{ campaignId, document: 'Another', articleIds: [outputs[0].id], referenceId: null },
  }),
  'remove-from-campaign': ({ campaignId, outputs }) => ({ campaignId, articleId: outputs[0].id }),
  'plant-errors': (asked) => ({
    ...{ campaignId: asked.campaignId, articleId: asked.outputs[0].id },
    stretches: [{ kind: 'error', ...place(asked), text: 'something else' }],
  }),
  'rule-marks': ({ outputs, markId }) => ({
    ...{ id: randomUUID(), articleId: outputs[0].id, baseSequence: 0, kind: 'keep', markId, otherId: null },
    ...{ category: null, severity: null, reason: null, note: '', undoesId: null },
  }),
  'get-article-score': ofArticle,
  'record-effort': ({ outputs }) => ({ articleId: outputs[0].id, seconds: 5 }),
  'save-segment-score': ({ outputs }) => ({
    ...{ articleId: outputs[0].id, blockId: outputs[0].target[0]?.id, start: 0, score: 50, baseVersion: 0 },
  }),
  'set-adjudication-state': ({ outputs }) => ({
    ...{ articleId: outputs[0].id, state: 'open', baseSequence: 0 },
  }),
};

const NO_CORRECTION_FILTER = {
  ...{ articleIds: [], targetLangs: [], categories: [], severities: [], proposerIds: [], states: [] },
  ...{ groupIds: [], sort: 'article', descending: false },
};

const ARTICLE_FILTER = {
  ...{ states: [], lang: '', search: '', sort: 'updatedAt', descending: true, offset: 0 },
};

const NO_REPORT_FILTER = {
  ...{ campaignId: null, system: null, sourceLang: null, targetLang: null, reviewerId: null },
  ...{ from: null, to: null },
};

/** What tells of many articles at once. */
const LIST_ASKS: Partial<Record<UseCaseId, Ask>> = {
  'list-articles': ({ projectId }) => [
    { projectId, ...ARTICLE_FILTER },
    { projectId: null, ...ARTICLE_FILTER, search: 'Babelfisch' },
  ],
  'list-corrections': ({ projectId }) => ({ projectId, query: NO_CORRECTION_FILTER, offset: 0, limit: 50 }),
  'correction-facets': ({ projectId }) => ({ projectId }),
  'plan-bulk': ({ projectId, correctionId }) => [
    {
      selection: { kind: 'query', projectId, query: NO_CORRECTION_FILTER },
      wish: { kind: 'approve', reason: null, note: '', override: false },
    },
    {
      selection: { kind: 'targets', targets: [{ correctionId, baseVersion: 1 }] },
      wish: { kind: 'approve', reason: null, note: '', override: false },
    },
  ],
  'get-rivals': ({ correctionId }) => ({ correctionId }),
  decide: ({ correctionId }) => ({
    decisions: [
      {
        ...{ id: randomUUID(), correctionId, baseVersion: 1, kind: 'reject', reason: 'preference', note: '' },
        ...{ editedText: null, override: false },
      },
    ],
  }),
  'list-batches': () => ({}),
  'reviewer-stats': ({ projectId }) => [{ projectId }, { projectId: null }],
  'list-my-decisions': () => ({
    query: { articleId: '', state: '', category: '', reason: '', onlyNew: false },
    ...{ since: null, offset: 0, limit: 50 },
  }),
  'decision-news': () => ({}),
  'list-queue': ({ projectId }) => [
    { part: 'mine', projectId, offset: 0 },
    { part: 'pool', projectId, offset: 0 },
  ],
  'list-notifications': () => ({ unreadOnly: false, after: null, limit: 50 }),
  'sample-articles': ({ projectId }) => ({ projectId, method: 'random', count: 20, seed: 1 }),
  'list-audit': ({ projectId }) => ({
    query: { kind: null, personId: null, projectId, articleId: null, from: '', to: '' },
    ...{ offset: 0, limit: 50 },
  }),
  'plan-pack': ({ projectId, outputs }) => [
    { selection: { kind: 'articles', ids: [outputs[0].id] } },
    { selection: { kind: 'query', query: { projectId, ...ARTICLE_FILTER } } },
  ],
  'list-finding-runs': ({ projectId }) => ({ projectId }),
  'get-score-report': ({ projectId }) => ({
    filter: { ...NO_REPORT_FILTER, projectId },
    model: 'mqm-raw',
    by: 'system',
  }),
  'get-error-report': ({ projectId }) => ({ filter: { ...NO_REPORT_FILTER, projectId } }),
  'get-report-facets': ({ projectId }) => ({ projectId }),
  'get-names-report': ({ projectId }) => ({ filter: { ...NO_REPORT_FILTER, projectId }, limit: 20 }),
  'get-effort-report': ({ projectId }) => ({ filter: { ...NO_REPORT_FILTER, projectId }, by: 'system' }),
  'get-check-report': ({ projectId }) => ({ filter: { ...NO_REPORT_FILTER, projectId } }),
  'get-agreement': ({ projectId }) => ({ filter: { ...NO_REPORT_FILTER, projectId } }),
  'get-significance': ({ projectId }) => ({ filter: { ...NO_REPORT_FILTER, projectId }, model: 'mqm-raw' }),
  'list-campaigns': ({ projectId }) => ({ projectId }),
  'get-campaign': ({ campaignId }) => ({ campaignId }),
  'get-campaign-results': ({ campaignId }) => ({ campaignId }),
};

/** What a blind reviewer must not meet in any answer. */
const secretsOf = ({ ben, markId, correctionId, threadId }: Asked): readonly string[] => [
  ...['Babelfisch', 'Dragoman', 'BENSCOMMENT', 'BENSWORDS', 'BENSREMARK'],
  ...[ben.user.id, ben.user.name, markId, correctionId, threadId],
];

function inputsOf(ask: Ask, asked: Asked): readonly object[] {
  const inputs = ask(asked);
  return Array.isArray(inputs) ? (inputs as readonly object[]) : [inputs];
}

/** All that it answered, as text. What it was asked with is not told back as news. */
async function answersOf(id: string, ask: Ask, context: SignedInContext): Promise<readonly string[]> {
  const useCase = USE_CASES.find((one) => one.id === id) as AnyUseCase | undefined;
  if (useCase === undefined) throw new Error(id);
  const answers: string[] = [];
  for (const input of inputsOf(ask, world)) {
    const result = await runUseCase(useCase, context, input, silent);
    if (!result.ok) expect(result.error, id).not.toMatchObject({ code: 'invalid_input' });
    answers.push(JSON.stringify(result));
  }
  return answers;
}

const shapeOf = (useCase: AnyUseCase): object =>
  'shape' in useCase.input && typeof useCase.input.shape === 'object' ? (useCase.input.shape ?? {}) : {};

test('every use case that is handed the id of an article is asked below', () => {
  const wanted = USE_CASES.filter((useCase: AnyUseCase) => {
    const shape = shapeOf(useCase);
    return 'articleId' in shape || 'articleIds' in shape;
  }).map(({ id }) => id);
  expect(Object.keys(ARTICLE_ASKS).sort()).toEqual([...wanted].sort());
});

const ALL_ASKS = Object.entries({ ...ARTICLE_ASKS, ...LIST_ASKS });

describe.each(['ana', 'eve'] as const)(
  'while the campaign is open, %s learns nothing of others or the systems',
  (who) => {
    test.each(ALL_ASKS)('from %s', async (id, ask) => {
      for (const answer of await answersOf(id, ask, world[who])) {
        for (const secret of secretsOf(world)) expect(answer, `${id} tells ${secret}`).not.toContain(secret);
      }
    });

    test('from the files that can be exported', async () => {
      for (const format of ['jsonl', 'mqm-tsv', 'errors-csv', 'csv', 'original'] as const) {
        const result = await exportArticles(world[who], { ids: [world.outputs[0].id], format, scope: 'all' });
        expect(codeOf(result)).toBe('blind_review');
      }
    });
  },
);

test('the same questions tell whoever runs it all of that', async () => {
  const answers: string[] = [];
  const asks = ['get-desk', 'get-campaign', 'list-threads', 'list-corrections'] as const;
  for (const id of asks) {
    const ask = { ...ARTICLE_ASKS, ...LIST_ASKS }[id];
    if (ask !== undefined) answers.push(...(await answersOf(id, ask, world.lead)));
  }
  for (const secret of secretsOf(world)) expect(answers.join()).toContain(secret);
});

describe('when it is closed', () => {
  test('reviewers see each other’s work', async () => {
    await closeCampaign(world);
    const answers = [
      ...(await answersOf('get-desk', ofArticle, world.ana)),
      ...(await answersOf('list-threads', ofArticle, world.ana)),
      ...(await answersOf('get-campaign', ({ campaignId }) => ({ campaignId }), world.ana)),
    ];
    for (const secret of secretsOf(world)) expect(answers.join()).toContain(secret);
  });
});
