import { describe, expect, test } from 'vitest';
import { ESA } from '@/domain/annotation/typologies/esa';
import { typologyReference } from '@/domain/annotation/typology';
import type { Result } from '@/domain/result';
import { acceptFindings } from '@/server/services/accept-findings';
import type { ErrorCode } from '@/server/services/codes';
import { countFindings } from '@/server/services/count-findings';
import { editAlignment } from '@/server/services/edit-alignment';
import { getDesk } from '@/server/services/get-desk';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { importReviewDocument } from '@/server/services/import-review-document';
import { preferName } from '@/server/services/prefer-name';
import { proposeGroup } from '@/server/services/propose-group';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { saveSegmentScore } from '@/server/services/save-segment-score';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { putInCampaign, segmentPlace } from '../../support/campaign';
import { makeDocx, p, r } from '../../support/make-docx';
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
  meantWith: null as string | null,
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

  test('remembers that it is meant so, until it is another score or none', async () => {
    const { reviewer } = world();
    const article = await esaArticle();
    const meant = async () =>
      valueOf(await getDesk.run(reviewer, { articleId: article.id })).scores.map((one) => one.meantWith);
    valueOf(await save(reviewer, scoreOf(article, 0, 100)));
    expect(await meant()).toEqual([null]);
    const said = { ...scoreOf(article, 0, 100, 1), meantWith: '0abc' };
    for (const answer of [await save(reviewer, said), await save(reviewer, said)])
      expect(valueOf(answer)).toMatchObject({ outcome: 'saved', current: { meantWith: '0abc', version: 2 } });
    expect(await meant()).toEqual(['0abc']);
    valueOf(await save(reviewer, scoreOf(article, 0, 99, 2)));
    expect(await meant()).toEqual([null]);
    const back = { ...scoreOf(article, 0, null, 3), meantWith: '0abc' };
    expect(valueOf(await save(reviewer, back)).current).toMatchObject({ score: null, meantWith: null });
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
    const { reviewer, db } = world();
    const article = await esaArticle();
    for (const position of [1, 2]) valueOf(await save(reviewer, scoreOf(article, position, 60 + position)));
    const [, one, other] = article.segments;
    const merge = { kind: 'merge' as const, segmentId: one?.id ?? '', otherId: other?.id ?? '' };
    // Nobody changes it in a campaign of ESA: it was changed while the article was in none.
    const inCampaign = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    const place = (campaignId: string | null) =>
      db.article.update({ where: { id: article.id }, data: { campaignId } });
    await place(null);
    valueOf(await editAlignment.run(reviewer, { articleId: article.id, baseVersion: 1, edit: merge }));
    await place(inCampaign.campaignId);
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

  test('corrects nothing and changes no segments, whichever way it is asked for; what was proposed before can be withdrawn', async () => {
    const { reviewer, editor, db, projectId } = world();
    const article = await addArticle(db, projectId);
    const articleId = article.id;
    const anchor = anchorOf(article.target, 'open');
    const proposal = {
      ...{ id: newId(), articleId, baseVersion: 0, errorId: null, anchor, replacement: 'opens' },
      state: 'proposed' as const,
    };
    valueOf(await saveCorrection.run(reviewer, proposal));
    await putInCampaign(db, article, 'esa');
    const changed = { ...proposal, baseVersion: 1, replacement: 'opened' };
    const { blockId, start, end, quote } = anchor;
    const wanted = { blockId, start, end, quote, id: newId(), errorId: newId() };
    const group = { groupId: newId(), matchCase: true, wholeWords: true, ignoreMarks: false, leftOut: [] };
    const [, one, other] = article.segments;
    const edit = { kind: 'merge' as const, segmentId: one?.id ?? '', otherId: other?.id ?? '' };
    const name = { rendering: 'Sunday', form: 'Sonntag', groupId: newId() };
    const docx = Buffer.from(makeDocx({ body: p(r('The port opens again.')) })).toString('base64');
    const asked: readonly Promise<Result<unknown, ErrorCode>>[] = [
      saveCorrection.run(reviewer, changed),
      saveCorrection.run(reviewer, { ...proposal, id: newId() }),
      proposeGroup.run(reviewer, {
        ...{ ...group, articleId, originId: proposal.id, text: null },
        places: [{ ...wanted, articleId }],
      }),
      acceptFindings.run(reviewer, { articleId, findings: [{ ...wanted, groupId: newId() }] }),
      preferName.run(reviewer, { id: newId(), articleId, ...name }),
      editAlignment.run(editor, { articleId, baseVersion: 1, edit }),
      importReviewDocument.run(reviewer, { articleId, content: docx, fileName: 'a.docx', dry: false }),
    ];
    expect((await Promise.all(asked)).map(codeOf)).toEqual(asked.map(() => 'rated_only'));
    const withdrawn = await saveCorrection.run(reviewer, { ...proposal, baseVersion: 1, state: 'withdrawn' });
    expect(valueOf(withdrawn).current.state).toBe('withdrawn');
  });

  test('is counted in lists as the desk has it, also where it was counted before it came into the campaign', async () => {
    const { reviewer, db, projectId } = world();
    const texts = { source: ['Uno.'], target: ['The the port.'], sourceLang: 'es' };
    const article = await addArticle(db, projectId, 'Counted', texts);
    const count = async () =>
      valueOf(await countFindings.run(reviewer, { articleIds: [article.id] }))[article.id];
    expect(await count()).toBeGreaterThan(0);
    await putInCampaign(db, article, 'esa');
    expect(await count()).toBe(0);
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
