import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DEFAULT_WEIGHTS } from '@/domain/scoring/error-weights';
import { DEFAULT_SCORING, type ScoringSettings } from '@/domain/scoring/scoring-settings';
import type { Database } from '@/server/db/open-database';
import { decide } from '@/server/services/decide';
import { getArticleScore, type ArticleScoreView } from '@/server/services/get-article-score';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import { updateScoringSettings } from '@/server/services/update-scoring-settings';
import type { SignedInContext } from '@/server/services/use-case';
import { codeOf, valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

interface Desk {
  readonly db: Database;
  readonly projectId: string;
  readonly article: SampleArticle;
  readonly reviewer: SignedInContext;
  readonly editor: SignedInContext;
  readonly admin: SignedInContext;
}

async function openDesk(): Promise<Desk> {
  const db = database();
  const projectId = await addProject(db, `The desk ${randomUUID()}`);
  const as = async (role: 'reviewer' | 'editor' | 'admin') =>
    contextOf(db, await addMember(db, projectId, role));
  const article = await addArticle(db, projectId);
  return {
    ...{ db, projectId, article },
    ...{ reviewer: await as('reviewer'), editor: await as('editor'), admin: await as('admin') },
  };
}

const wordIn = ({ article }: Desk): string => article.target[0]?.text.split(' ')[0] ?? '';

async function mark(desk: Desk, severity: 'minor' | 'major' | 'critical' = 'major'): Promise<string> {
  const id = randomUUID();
  const target = anchorOf(desk.article.target, wordIn(desk));
  valueOf(
    await saveError.run(desk.reviewer, {
      ...{ id, articleId: desk.article.id, baseVersion: 0, comment: '', category: 'accuracy/mistranslation' },
      ...{ scope: 'span', target, source: null, severity, state: 'open' },
    }),
  );
  return id;
}

async function finish(desk: Desk): Promise<void> {
  const { article, reviewer } = desk;
  const places = article.target.flatMap((block) =>
    block.sentenceStarts.map((start) => ({ blockId: block.id, start })),
  );
  valueOf(await setChecked.run(reviewer, { articleId: article.id, add: places, remove: [] }));
  valueOf(await setReviewState.run(reviewer, { articleId: article.id, state: 'finished' }));
}

const scoreFor = async (desk: Desk, who: SignedInContext): Promise<ArticleScoreView> =>
  valueOf(await getArticleScore.run(who, { articleId: desk.article.id }));

const by = ({ score }: ArticleScoreView, id: string) => score?.models.find(({ model }) => model === id);

const set = (desk: Desk, change: Partial<ScoringSettings>, baseVersion = 0) =>
  updateScoringSettings.run(desk.admin, {
    ...{ projectId: desk.projectId, baseVersion },
    settings: { ...DEFAULT_SCORING, ...change },
  });

test('the score of an article opens to its errors, and is better with the approved corrections', async () => {
  const desk = await openDesk();
  const errorId = await mark(desk);
  await finish(desk);
  const view = await scoreFor(desk, desk.editor);
  const google = by(view, 'google-mqm');
  expect(google?.before.score).toBeCloseTo(5 / view.segments, 9);
  expect(google?.after.score).toBeCloseTo(5 / view.segments, 9);
  expect(view.score?.errors).toMatchObject([
    {
      mark: errorId,
      severity: 'major',
      quote: wordIn(desk),
      isPutRight: false,
      penalties: { 'google-mqm': 5, 'mqm-raw': 5 },
    },
  ]);
  const id = randomUUID();
  const anchor = anchorOf(desk.article.target, wordIn(desk));
  valueOf(
    await saveCorrection.run(desk.reviewer, {
      ...{
        id,
        articleId: desk.article.id,
        baseVersion: 0,
        errorId,
        anchor,
        replacement: 'better',
        state: 'proposed',
      },
    }),
  );
  valueOf(
    await decide.run(desk.editor, {
      decisions: [
        {
          ...{ id: randomUUID(), correctionId: id, baseVersion: 1, kind: 'approve', reason: null },
          ...{ note: '', editedText: null, override: true },
          rivals: { undecided: 'supersede', approved: 'replace' },
        },
      ],
    }),
  );
  const corrected = await scoreFor(desk, desk.editor);
  expect(by(corrected, 'google-mqm')?.before.score).toBeCloseTo(5 / view.segments, 9);
  expect(by(corrected, 'google-mqm')?.after.score).toBe(0);
  expect(corrected.score?.errors).toMatchObject([{ isPutRight: true }]);
});

test('so short an article is not judged, and is told how much would do', async () => {
  const desk = await openDesk();
  await mark(desk, 'minor');
  await finish(desk);
  const view = await scoreFor(desk, desk.editor);
  const { verdict } = by(view, 'mqm-linear')?.before ?? {};
  expect(verdict).toMatchObject({ kind: 'too_short' });
  expect(verdict?.needed?.segments).toBeGreaterThan(view.segments);
  expect(by(view, 'google-mqm')?.before.verdict).toBeNull();
  expect(view.score?.acceptance?.before).toMatchObject({ points: 1, accept: null });
});

test('a critical error fails an article however short it is, unless the project says otherwise', async () => {
  const desk = await openDesk();
  await mark(desk, 'critical');
  await finish(desk);
  const verdict = async () => by(await scoreFor(desk, desk.editor), 'mqm-linear')?.before.verdict;
  expect(await verdict()).toMatchObject({ kind: 'fail', because: 'critical' });
  valueOf(await set(desk, { criticalFails: false }));
  expect(await verdict()).toMatchObject({ kind: 'too_short' });
});

test('a score may be below nought', async () => {
  const desk = await openDesk();
  for (let count = 0; count < 3; count++) await mark(desk, 'critical');
  await finish(desk);
  expect(by(await scoreFor(desk, desk.editor), 'mqm-linear')?.before.score).toBeLessThan(0);
});

test('the same error again counts once where the project wants that, and by its own weights', async () => {
  const desk = await openDesk();
  await mark(desk);
  await mark(desk);
  await finish(desk);
  const pointsOf = async () =>
    (by(await scoreFor(desk, desk.editor), 'google-mqm')?.before.score ?? 0) *
    (await scoreFor(desk, desk.editor)).segments;
  expect(await pointsOf()).toBeCloseTo(10, 9);
  const weights = { ...DEFAULT_WEIGHTS, categories: { accuracy: { major: 9 } } };
  valueOf(await set(desk, { repeated: 'first-in-document', weights }));
  expect(await pointsOf()).toBeCloseTo(5, 9);
  const { score } = await scoreFor(desk, desk.editor);
  expect(score?.errors.map(({ isRepeat, penalties }) => [isRepeat, penalties['mqm-raw']])).toEqual([
    [false, 9],
    [true, 0],
  ]);
});

test('a reviewer sees it once they are through, so that nothing sways them', async () => {
  const desk = await openDesk();
  await mark(desk);
  const other = contextOf(desk.db, await addMember(desk.db, desk.projectId, 'reviewer'));
  expect((await scoreFor(desk, desk.reviewer)).score).toBeNull();
  await finish(desk);
  expect((await scoreFor(desk, desk.reviewer)).score).not.toBeNull();
  expect((await scoreFor(desk, other)).score).toBeNull();
  expect((await scoreFor(desk, desk.editor)).score).not.toBeNull();
});

test('settings that somebody else changed meanwhile are not overwritten', async () => {
  const desk = await openDesk();
  expect(valueOf(await set(desk, { threshold: 98 })).version).toBe(1);
  expect(codeOf(await set(desk, { threshold: 90 }))).toBe('scoring_stale');
  expect((await scoreFor(desk, desk.editor)).settings.threshold).toBe(98);
});

test('an article that nobody rated has no score, and no verdict', async () => {
  const desk = await openDesk();
  const view = await scoreFor(desk, desk.editor);
  expect(view.score?.acceptance).toBeNull();
  expect(by(view, 'mqm-linear')?.before).toMatchObject({ score: null, verdict: null, segments: 0 });
});
