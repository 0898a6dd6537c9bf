import { describe, expect, test } from 'vitest';
import { ESA } from '@/domain/annotation/typologies/esa';
import { typologyReference } from '@/domain/annotation/typology';
import { editAlignment } from '@/server/services/edit-alignment';
import { getDesk } from '@/server/services/get-desk';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { saveError } from '@/server/services/save-error';
import { saveSegmentScore } from '@/server/services/save-segment-score';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { putInCampaign, segmentPlace } from '../../support/campaign';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

async function esaArticle(): Promise<SampleArticle> {
  const article = await addArticle(world().db, world().projectId);
  await putInCampaign(world().db, article, 'esa');
  return article;
}

const scoreOf = (article: SampleArticle, position: number, score: number | null, baseVersion = 0) => ({
  articleId: article.id,
  ...segmentPlace(article, position),
  score,
  baseVersion,
});

const save = (context: SignedInContext, input: ReturnType<typeof scoreOf>) =>
  saveSegmentScore.run(context, input);

const scoresOf = async (context: SignedInContext, { id }: SampleArticle) =>
  valueOf(await getDesk.run(context, { articleId: id })).scores.map(({ score }) => score);

describe('the score of a segment', () => {
  test('is there for its reviewer when the desk is loaded again, and for nobody else', async () => {
    const { reviewer, colleague } = world();
    const article = await esaArticle();
    valueOf(await save(reviewer, scoreOf(article, 1, 70)));
    expect(await scoresOf(reviewer, article)).toEqual([70]);
    expect(await scoresOf(colleague, article)).toEqual([]);
    expect(valueOf(await getDesk.run(reviewer, { articleId: article.id })).protocol).toBe('esa');
  });

  test('can be changed and taken back; what is sent again after a lost answer is done once', async () => {
    const { reviewer } = world();
    const article = await esaArticle();
    const first = scoreOf(article, 0, 40);
    for (const answer of [await save(reviewer, first), await save(reviewer, first)])
      expect(valueOf(answer)).toMatchObject({ outcome: 'saved', current: { score: 40, version: 1 } });
    valueOf(await save(reviewer, scoreOf(article, 0, 55, 1)));
    expect(await scoresOf(reviewer, article)).toEqual([55]);
    const back = scoreOf(article, 0, null, 2);
    for (const answer of [await save(reviewer, back), await save(reviewer, back)])
      expect(valueOf(answer)).toMatchObject({ outcome: 'saved', current: { score: null, version: 0 } });
    expect(await scoresOf(reviewer, article)).toEqual([]);
    expect(valueOf(await save(reviewer, scoreOf(article, 0, 60))).outcome).toBe('saved');
  });

  test('that was changed in another page meanwhile is not written over, and told as it stands', async () => {
    const { reviewer } = world();
    const article = await esaArticle();
    valueOf(await save(reviewer, scoreOf(article, 0, 40)));
    valueOf(await save(reviewer, scoreOf(article, 0, 50, 1)));
    const late = valueOf(await save(reviewer, scoreOf(article, 0, 90, 1)));
    expect(late).toMatchObject({ outcome: 'stale', current: { score: 50, version: 2 } });
    expect(await scoresOf(reviewer, article)).toEqual([50]);
  });

  test('is of a segment of this article, and of an article that is rated by ESA', async () => {
    const { reviewer, article: plain } = world();
    const article = await esaArticle();
    const inside = { ...scoreOf(article, 0, 40), start: 3 };
    expect(codeOf(await save(reviewer, inside))).toBe('segment_gone');
    const elsewhere = { ...scoreOf(article, 0, 40), ...segmentPlace(plain, 0) };
    expect(codeOf(await save(reviewer, elsewhere))).toBe('segment_gone');
    expect(codeOf(await save(reviewer, scoreOf(plain, 0, 40)))).toBe('not_scored');
  });

  test('is refused beyond the scale', () => {
    const input = { articleId: newId(), blockId: newId(), start: 0, baseVersion: 0 };
    for (const score of [-1, 101, 50.5])
      expect(saveSegmentScore.input.safeParse({ ...input, score }).success).toBe(false);
  });

  test('outlives a change of the alignment, where the segment begins as before', async () => {
    const { reviewer } = world();
    const article = await esaArticle();
    for (const position of [1, 2]) valueOf(await save(reviewer, scoreOf(article, position, 60 + position)));
    const [, one, other] = article.segments;
    const merge = { kind: 'merge' as const, segmentId: one?.id ?? '', otherId: other?.id ?? '' };
    valueOf(await editAlignment.run(reviewer, { articleId: article.id, baseVersion: 1, edit: merge }));
    valueOf(await save(reviewer, scoreOf(article, 0, 90)));
    // The second half has no segment of its own any more: nothing is left to score.
    const finished = await setReviewState.run(reviewer, { articleId: article.id, state: 'finished' });
    expect(valueOf(finished).state).toBe('finished');
  });
});

describe('a review in ESA', () => {
  test('is finished once every segment has a score: neither marks nor checks stand for one', async () => {
    const { reviewer } = world();
    const article = await esaArticle();
    const finish = { articleId: article.id, state: 'finished' as const };
    const add = article.target.flatMap(({ id, sentenceStarts }) =>
      sentenceStarts.map((start) => ({ blockId: id, start })),
    );
    valueOf(await setChecked.run(reviewer, { articleId: article.id, add, remove: [] }));
    expect(await setReviewState.run(reviewer, finish)).toEqual({
      ok: false,
      error: { code: 'scores_missing', params: { segments: 3 } },
    });
    for (const position of [0, 1, 2]) valueOf(await save(reviewer, scoreOf(article, position, 0)));
    expect(valueOf(await setReviewState.run(reviewer, finish)).state).toBe('finished');
  });

  test('marks errors with the typology of ESA, and no category of another', async () => {
    const { reviewer } = world();
    const article = await esaArticle();
    const mark = {
      ...{ id: newId(), articleId: article.id, baseVersion: 0, scope: 'span' as const, source: null },
      ...{ target: anchorOf(article.target, 'open'), severity: 'major' as const, comment: '' },
      state: 'open' as const,
    };
    const saved = valueOf(await saveError.run(reviewer, { ...mark, category: 'error' }));
    expect(saved.current.typology).toBe(typologyReference(ESA));
    const other = { ...mark, id: newId(), category: 'accuracy/mistranslation' };
    expect(codeOf(await saveError.run(reviewer, other))).toBe('category_unknown');
  });

  test('is told of nothing that checks find', async () => {
    const { reviewer, db, projectId } = world();
    const texts = { source: ['Uno.'], target: ['The the port.'], sourceLang: 'es' };
    const [plain, rated] = [
      await addArticle(db, projectId, 'Plain', texts),
      await addArticle(db, projectId, 'Rated', texts),
    ];
    await putInCampaign(db, rated, 'esa');
    const countOf = async ({ id }: SampleArticle) =>
      valueOf(await listCheckFindings.run(reviewer, { articleId: id })).findings.length;
    expect(await countOf(plain)).toBeGreaterThan(0);
    expect(await countOf(rated)).toBe(0);
  });
});
