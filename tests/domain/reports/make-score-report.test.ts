import { describe, expect, test } from 'vitest';
import { sumRows, toScoreRow, type DomainSums, type SummedRow } from '@/domain/reports/make-score-report';
import { NO_UNITS, sumsOf } from '@/domain/reports/unit-sums';
import { esa } from '@/domain/scoring/models/esa';
import { mqmLinear, mqmNonLinear } from '@/domain/scoring/models/mqm';
import type { Measure } from '@/domain/scoring/scoring-model';
import { DEFAULT_SCORING } from '@/domain/scoring/scoring-settings';

const NOTHING = { bySegment: NO_UNITS, byArticle: NO_UNITS };

function domainOf(domain: string, articles: readonly (readonly Measure[])[]): DomainSums {
  const totals = articles.map((segments) => sumsOf(segments));
  const before = { bySegment: sumsOf(articles.flat()), byArticle: sumsOf(totals) };
  return { domain, before, after: NOTHING };
}

const rowOf = (articles: readonly (readonly Measure[])[], ...domains: readonly DomainSums[]): SummedRow => ({
  ...{ key: 'one', articles: articles.length, segments: articles.flat().length, errors: 1 },
  words: articles.flat().reduce((sum, { size }) => sum + size, 0),
  critical: { before: 0, after: 0 },
  domains: domains.length > 0 ? domains : [domainOf('', articles)],
});

/** Of 500 words, with three points. */
const article = (points = 3): readonly Measure[] =>
  Array.from({ length: 25 }, (_, index) => ({ amount: index === 0 ? points : 0, size: 20 }));

describe('a score that depends on the length of a text', () => {
  test('is the same for many texts as for one of them: they are no long text', () => {
    const one = toScoreRow(rowOf([article()]), '', mqmNonLinear()).before.score ?? 0;
    const many = Array.from({ length: 200 }, () => article());
    expect(one).toBeCloseTo(94.6, 1);
    expect(toScoreRow(rowOf(many), '', mqmNonLinear()).before.score).toBeCloseTo(one, 8);
    // Of the linear models it is so by themselves.
    expect(toScoreRow(rowOf(many), '', mqmLinear()).before.score).toBeCloseTo(97 - 3, 8);
  });

  test('is judged as it is shown', () => {
    const many = Array.from({ length: 200 }, (_, index) => article(index % 2 === 0 ? 1 : 2));
    const { before } = toScoreRow(rowOf(many), '', mqmNonLinear(), {
      ...DEFAULT_SCORING,
      model: 'mqm-non-linear',
    });
    expect(before.verdict).toMatchObject({ kind: 'pass' });
    expect(before.interval?.low).toBeGreaterThan(95);
    expect(before.interval?.high).toBeLessThan(100);
  });
});

describe('a score that is a mean of domains', () => {
  const scores = (score: number, count: number): readonly Measure[] =>
    Array.from({ length: count }, () => ({ amount: score, size: 1 }));
  const news = domainOf('news', [scores(90, 30), scores(70, 30)]);
  const speech = domainOf('speech', [scores(20, 5)]);

  test('counts each domain the same, also over rows that have not all of them', () => {
    const both = rowOf([], news, speech);
    expect(toScoreRow(both, '', esa).before.score).toBeCloseTo(50, 10);
    const total = sumRows([both, rowOf([], domainOf('news', [scores(100, 60)]))]);
    // Of all: news (80 · 60 + 100 · 60) / 120, speech 20.
    expect(toScoreRow(total, '', esa).before.score).toBeCloseTo(55, 10);
    expect(toScoreRow(total, '', esa).domains).toEqual(['news', 'speech']);
  });

  test('is less sure the fewer segments a domain has', () => {
    const widthOf = (row: SummedRow): number => {
      const { interval } = toScoreRow(row, '', esa).before;
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    const mixed = (count: number): readonly Measure[] =>
      Array.from({ length: count }, (_, index) => ({ amount: index % 2 === 0 ? 0 : 60, size: 1 }));
    const few = widthOf(rowOf([], news, domainOf('speech', [mixed(6)])));
    const more = widthOf(rowOf([], news, domainOf('speech', [mixed(60)])));
    expect(few).toBeGreaterThan(1.5 * more);
  });
});

test('of a row in which the model counts few segments, only these are a sample', () => {
  const scored = Array.from({ length: 20 }, (_, index) => ({ amount: 60 + 2 * index, size: 1 }));
  // As many others were rated without a score.
  const row = { ...rowOf([], domainOf('', [scored])), segments: 400, words: 8000 };
  const settings = { ...DEFAULT_SCORING, model: 'esa', threshold: 75 };
  const { before } = toScoreRow(row, '', esa, settings);
  expect([before.segments, before.words]).toEqual([20, 400]);
  expect(before.verdict).toMatchObject({ kind: 'too_short' });
  expect(before.verdict?.needed?.segments).toBeGreaterThan(20);
  expect(before.verdict?.needed?.words).toBe((before.verdict?.needed?.segments ?? 0) * 20);
});
