import { describe, expect, test } from 'vitest';
import { editAlignment } from '@/server/services/edit-alignment';
import { getDesk } from '@/server/services/get-desk';
import { listArticles } from '@/server/services/list-articles';
import { saveCorrection } from '@/server/services/save-correction';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import { updateArticle } from '@/server/services/update-article';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const freshArticle = (title?: string) => addArticle(world().db, world().projectId, title);

/** The sentences of the translation, as places. */
const placesOf = ({ target }: SampleArticle) =>
  target.flatMap(({ id, sentenceStarts }) => sentenceStarts.map((start) => ({ blockId: id, start })));

const stateOf = async (context: SignedInContext, { id }: SampleArticle) =>
  valueOf(await getDesk.run(context, { articleId: id })).state;

describe('a review', () => {
  test('can be finished once every segment is marked or checked, and not before', async () => {
    const { reviewer } = world();
    const article = await freshArticle();
    const finish = { articleId: article.id, state: 'finished' as const };
    const [heading, ...rest] = placesOf(article);
    if (!heading) throw new Error('The sample has no heading');
    valueOf(await setChecked.run(reviewer, { articleId: article.id, add: [heading], remove: [] }));
    expect(await setReviewState.run(reviewer, finish)).toEqual({
      ok: false,
      error: { code: 'not_finished', params: { segments: 2 } },
    });
    valueOf(await setChecked.run(reviewer, { articleId: article.id, add: rest, remove: [] }));
    expect(valueOf(await setReviewState.run(reviewer, finish)).state).toBe('finished');
  });

  test('that is finished with a proposal waits for the editor; without one, the article is approved', async () => {
    const { reviewer } = world();
    for (const [withProposal, state] of [
      [true, 'reviewed'],
      [false, 'approved'],
    ] as const) {
      const article = await freshArticle();
      const proposal = {
        id: newId(),
        articleId: article.id,
        baseVersion: 0,
        errorId: null,
        anchor: anchorOf(article.target, 'open'),
        replacement: 'opens',
        state: 'proposed' as const,
      };
      if (withProposal) valueOf(await saveCorrection.run(reviewer, proposal));
      valueOf(await setChecked.run(reviewer, { articleId: article.id, add: placesOf(article), remove: [] }));
      valueOf(await setReviewState.run(reviewer, { articleId: article.id, state: 'finished' }));
      expect(await stateOf(reviewer, article)).toBe(state);
    }
  });

  test('counts only one’s own checks, and takes them back', async () => {
    const { reviewer, colleague } = world();
    const article = await freshArticle();
    const places = placesOf(article);
    const check = { articleId: article.id, add: places, remove: [] };
    expect(valueOf(await setChecked.run(reviewer, check)).checked).toBe(3);
    expect(valueOf(await setChecked.run(reviewer, check)).checked).toBe(3);
    const takeBack = { articleId: article.id, add: [], remove: places.slice(0, 1) };
    expect(valueOf(await setChecked.run(reviewer, takeBack)).checked).toBe(2);
    const other = { articleId: article.id, state: 'finished' as const };
    expect(codeOf(await setReviewState.run(colleague, other))).toBe('not_finished');
  });

  test('passes over sentences that are none', async () => {
    const article = await freshArticle();
    const add = [{ blockId: article.target[0]?.id ?? '', start: 3 }];
    const check = await setChecked.run(world().reviewer, { articleId: article.id, add, remove: [] });
    expect(valueOf(check).checked).toBe(0);
  });
});

describe('an alignment edit', () => {
  const mergeLast = ({ id, segments }: SampleArticle, baseVersion = 1) => ({
    articleId: id,
    baseVersion,
    edit: {
      kind: 'merge' as const,
      segmentId: segments[1]?.id ?? '',
      otherId: segments[2]?.id ?? '',
    },
  });

  test('is kept, with all that was marked', async () => {
    const { reviewer } = world();
    const article = await freshArticle();
    valueOf(await setChecked.run(reviewer, { articleId: article.id, add: placesOf(article), remove: [] }));
    const edited = valueOf(await editAlignment.run(reviewer, mergeLast(article)));
    expect(edited).toMatchObject({ outcome: 'saved', current: { alignmentVersion: 2 } });
    const desk = valueOf(await getDesk.run(reviewer, { articleId: article.id }));
    expect(desk.segments).toEqual(edited.current.segments);
    expect(desk.segments).toHaveLength(2);
    expect(desk.checked).toHaveLength(3);
  });

  test('sent again after a lost answer is done once; another one from the same version is stale', async () => {
    const { reviewer, colleague } = world();
    const article = await freshArticle();
    const split = {
      articleId: article.id,
      baseVersion: 1,
      edit: { kind: 'split-sentence' as const, blockId: article.target[1]?.id ?? '', offset: 9 },
    };
    const first = valueOf(await editAlignment.run(reviewer, split));
    const again = valueOf(await editAlignment.run(reviewer, split));
    expect(first.current.blocks.map(({ sentenceStarts }) => sentenceStarts)).toEqual([[0, 9, 33]]);
    expect(again).toMatchObject({ outcome: 'saved', current: { alignmentVersion: 2 } });
    expect(valueOf(await editAlignment.run(colleague, mergeLast(article)))).toMatchObject({
      outcome: 'stale',
      current: { alignmentVersion: 2, segments: first.current.segments },
    });
  });

  test('cannot take the id of a segment of another article', async () => {
    const { reviewer, article: other } = world();
    const article = await freshArticle();
    const edit = {
      kind: 'split' as const,
      segmentId: article.segments[0]?.id ?? '',
      border: { source: 1, target: 0 },
      newId: other.segments[0]?.id ?? '',
    };
    const split = await editAlignment.run(reviewer, { articleId: article.id, baseVersion: 1, edit });
    expect(codeOf(split)).toBe('id_taken');
  });
});

describe('the list of articles', () => {
  const query = {
    projectId: null,
    states: [],
    lang: '',
    search: '',
    sort: 'updatedAt' as const,
    descending: true,
    offset: 0,
  };

  test('shows of all projects only those one is in, found by words of the title whatever their capitals', async () => {
    const { reviewer, editor, db } = world();
    const article = await freshArticle('Harbour Lights');
    const elsewhere = await buildArticleWorld(db);
    await addArticle(db, elsewhere.projectId, 'Harbour lights abroad');
    const info = {
      title: 'Harbour Lights again',
      sourceLang: 'ar',
      targetLang: 'en',
      mtSystem: 'Tarjama',
      address: '',
      byline: '',
      publishedOn: '2026-01-31',
      domain: 'news',
    };
    valueOf(await updateArticle.run(editor, { articleId: article.id, info }));
    const { rows, total } = valueOf(await listArticles.run(reviewer, { ...query, search: 'harbour lights' }));
    expect(total).toBe(1);
    expect(rows).toMatchObject([
      {
        id: article.id,
        title: 'Harbour Lights again',
        mtSystem: 'Tarjama',
        projectName: 'The desk',
        segmentCount: 3,
        myReview: 'none',
      },
    ]);
  });
});
