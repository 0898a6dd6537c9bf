import { expect, test } from 'vitest';
import { adjudicatedItems } from '@/domain/adjudication/adjudicated-items';
import type { Ruling } from '@/domain/adjudication/ruling';
import { adjudicatedArticle } from '@/domain/scoring/adjudicated-article';
import { ratedArticle, type ReviewedArticle } from '@/domain/scoring/rated-article';
import { blockOf } from '@/tests/support/arbitrary-history';
import { markOf } from '@/tests/support/arbitrary-marks';

const TEXT = 'Two ship left on Sunday.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { blockId: 'b', start, end: start + words.length, quote: words, prefix: '', suffix: '' };
};

const marks = [
  markOf('a', { reviewerId: 'ana', target: at('Two ship'), severity: 'major' }),
  markOf('b', { reviewerId: 'ben', target: at('ship'), severity: 'minor' }),
  markOf('c', { reviewerId: 'ben', target: at('Sunday') }),
];

const review = (reviewerId: string, score: number) => ({
  ...{ reviewerId, isFinished: true, checked: [] },
  scores: [{ blockId: 'b', start: 0, score }],
});

const article: ReviewedArticle = {
  ...{
    system: 'Pontis',
    document: 'The harbour',
    domain: '',
    ...{ sourceLang: 'ar', targetLang: 'en' },
    source: [],
    target: [blockOf('b', TEXT)],
    corrected: null,
  },
  segments: [
    { id: 's', source: { from: 0, to: 0 }, target: { from: 0, to: 1 }, confidence: 1, pinned: false },
  ],
  ...{ reviews: [review('ana', 60), review('ben', 90)], marks },
  counted: marks.map((mark) => ({ mark, isPutRight: mark.id === 'b' })),
};

const refusal: Ruling = {
  ...{ id: 'r', sequence: 1, kind: 'refuse', markId: 'c', otherId: null, category: null, severity: null },
  ...{ reason: 'no_error', note: '', undoesId: null, byId: 'judge', at: '2026-01-01T00:00:00.000Z' },
};

test('an adjudicated article has one rating: what two people marked alike counts once, what was refused not at all', () => {
  const judged = adjudicatedArticle(article, adjudicatedItems(marks, [refusal]), 'judge');
  const { before, after } = ratedArticle(judged);
  expect(before).toMatchObject([
    { ratings: [{ rater: 'judge', score: 75, errors: [{ severity: 'major', category: 'accuracy' }] }] },
  ]);
  expect(before[0]?.ratings[0]?.errors).toHaveLength(1);
  // A correction of one of the two marks was approved.
  expect(after[0]?.ratings[0]?.errors).toEqual([]);
  expect(ratedArticle(article).before[0]?.ratings).toHaveLength(2);
});
