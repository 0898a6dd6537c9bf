import { describe, expect, test } from 'vitest';
import { findWriter } from '@/domain/exchange/registry';
import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import type { ExportArticle } from '@/domain/exchange/export-model';
import { countedMarks } from '@/domain/review/counted-marks';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { ratedArticle, type RatedArticle, type ReviewedArticle } from '@/domain/scoring/rated-article';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { scoreGroups } from '@/domain/scoring/score-groups';
import { EXAMPLE } from '../exchange/example-article';

const reviewed = (article: ExportArticle = EXAMPLE): ReviewedArticle => ({
  ...article,
  ...{ system: article.info.mtSystem, document: article.info.title, domain: article.info.domain },
  ...{ sourceLang: article.info.sourceLang, targetLang: article.info.targetLang },
  marks: article.errors.map(({ mark }) => mark),
  counted: countedMarks(
    article.errors.map(({ mark }) => mark),
    article.corrections.map(({ correction }) => ({ correction, decision: null })),
    article.preferences,
  ),
});

const rate = (article?: ExportArticle): RatedArticle => ratedArticle(reviewed(article));

const told = (segments: readonly RatedSegment[]): readonly string[] =>
  segments.flatMap(({ segment, ratings }) =>
    ratings.map(({ rater, errors }) => `${segment} ${rater} ${errors.map((error) => error.category).join()}`),
  );

const withReview = (change: Partial<ExportArticle['reviews'][number]>): ExportArticle => ({
  ...EXAMPLE,
  reviews: EXAMPLE.reviews.map((review) => (review.reviewerId === 'p1' ? { ...review, ...change } : review)),
});

describe('which segments somebody has rated', () => {
  test('those in which they marked an error, and those that they declared free of errors', () => {
    expect(told(rate().before)).toEqual([
      '1 p1 locale/spelling',
      '2 p1 ',
      '3 p1 accuracy/mistranslation',
      '4 p2 accuracy/omission',
      ' p2 style',
    ]);
  });

  test('all of them once the review is finished', () => {
    const { before } = rate(withReview({ isFinished: true }));
    expect(before.filter(({ ratings }) => ratings.some(({ rater }) => rater === 'p1'))).toHaveLength(
      EXAMPLE.segments.length + 1,
    );
  });

  test('those to which they gave a score', () => {
    const { before } = rate(withReview({ scores: [{ blockId: 't3', start: 0, score: 80 }] }));
    const scored = before.flatMap(({ segment, ratings }) =>
      ratings.flatMap(({ score }) => (score === null ? [] : [`${segment} ${score}`])),
    );
    expect(scored).toEqual(['5 80']);
  });

  test('those whose error an editor refused: it is rated, and clean', () => {
    const errors = EXAMPLE.errors.map((one) => ({
      ...one,
      mark: { ...one.mark, state: 'refused' as const },
    }));
    expect(told(rate({ ...EXAMPLE, errors }).before)).toEqual(['1 p1 ', '2 p1 ', '3 p1 ', '4 p2 ']);
  });
});

test('after the corrections, what they put right counts no more, and the text is another', () => {
  const { before, after } = rate();
  expect([before[0]?.target, before[0]?.corrected]).toEqual(['The harbor', 'The Harbour']);
  expect(after[0]).toMatchObject({ target: 'The Harbour', ratings: [{ errors: [] }] });
  expect(told(after).slice(1)).toEqual(told(before).slice(1));
});

test('a figure for a segment is gone with the text that it was given to', () => {
  const scores = [
    { blockId: 't1', start: 0, score: 40 },
    { blockId: 't3', start: 0, score: 90 },
  ];
  const { before, after } = rate(withReview({ scores }));
  const scored = (segments: readonly RatedSegment[]): readonly (number | null)[] =>
    segments.flatMap(({ ratings }) => ratings.flatMap(({ score }) => (score === null ? [] : [score])));
  expect(scored(before)).toEqual([40, 90]);
  expect(scored(after)).toEqual([40]);
});

test('the JSON Lines of the article have the same scores as the article', () => {
  for (const article of [EXAMPLE, withReview({ isFinished: true })]) {
    const writer = findWriter('jsonl');
    const text = [...(writer?.write(article) ?? [])].join('');
    const set = findRatingFormat(text)?.read(text);
    if (set === undefined) throw new Error('Not read');
    for (const model of SCORING_MODELS.filter(({ id }) => id !== 'hter')) {
      const [fromFile] = scoreGroups(ratedSegments(set), model, 'system');
      const [fromArticle] = scoreGroups(rate(article).before, model, 'system');
      expect([fromFile?.score, fromFile?.segments.length], model.id).toEqual([
        fromArticle?.score,
        fromArticle?.segments.length,
      ]);
    }
  }
});
