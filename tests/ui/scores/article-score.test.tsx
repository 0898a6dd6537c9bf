import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { scoreArticle, type ArticleScore } from '@/domain/scoring/article-score';
import type { RatedError, RatedSegment } from '@/domain/scoring/rated-segment';
import { DEFAULT_SCORING } from '@/domain/scoring/scoring-settings';
import { ArticleScoreView } from '@/ui/scores/article-score-view';
import { renderInEnglish } from '@/tests/support/render-in-english';

const error = (mark: string, severity: string, category = 'accuracy/mistranslation'): RatedError => ({
  ...{ mark, severity, category, quote: `words of ${mark}` },
  places: [],
});

const segments = (
  count: number,
  errorsOf: (index: number) => readonly RatedError[],
): readonly RatedSegment[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ system: 's', document: 'd', segment: String(index + 1), domain: '', source: 'x', corrected: null },
    ...{ sourceLang: 'ar', targetLang: 'en' },
    target: 'one two three four five six seven eight nine ten',
    ratings: [{ rater: 'r', errors: errorsOf(index), score: null, penalty: null }],
  }));

function show(score: ArticleScore | null) {
  return renderInEnglish(
    <ArticleScoreView
      score={score}
      segments={12}
      ownModel="mqm-linear"
      targetLang="en"
      linkOf={(mark) => `/desk?mark=${mark}`}
    />,
  );
}

const scored = (before: readonly RatedSegment[], after = before): ArticleScore =>
  scoreArticle({ before, after }, DEFAULT_SCORING);

const modelOf = (name: string): HTMLElement => {
  const found = screen.getByText(name).closest('details');
  if (found === null) throw new Error(`${name} is not there`);
  return found;
};

test('a score opens to its errors, the heaviest first, each with a link to its mark', () => {
  const marked = segments(12, (index) =>
    index === 0 ? [error('slight', 'minor')] : index === 1 ? [error('grave', 'major')] : [],
  );
  show(scored(marked));
  const rows = within(modelOf('MQM as in WMT')).getAllByRole('row', { hidden: true }).slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('words of grave'),
    expect.stringContaining('words of slight'),
  ]);
  const [first] = rows;
  expect(first?.querySelector('a')?.getAttribute('href')).toBe('/en/desk?mark=grave');
  expect(first?.lastElementChild?.textContent).toContain('5');
});

test('a text that is too short is not judged, is told how much would do, and gets an acceptance plan', () => {
  show(scored(segments(12, () => [])));
  const own = modelOf('MQM, calibrated');
  expect(within(own).getAllByText('Too short to judge')).toHaveLength(2);
  expect(own.textContent).toMatch(/\d+ more segments \(about \d+ words\) would do/);
  expect(screen.getAllByText(/cannot be accepted with any, nor without/)).toHaveLength(2);
  expect(screen.getByRole('heading', { name: /acceptance plan/i })).toBeTruthy();
});

test('a score below nought is shown as it is, and a critical error says why it fails', () => {
  show(scored(segments(12, () => [error('wrong', 'critical')])));
  const own = modelOf('MQM, calibrated');
  expect(own.textContent).toMatch(/[-−]\d/);
  expect(within(own).getAllByText('Fails')).toHaveLength(2);
  expect(within(own).getAllByText(/critical error fails it/i)).toHaveLength(2);
});

test('where not everything is rated, it is told that the figures are worse than the text', () => {
  show(scored(segments(3, () => [error('first', 'minor')])));
  expect(screen.getByText(/the scores look worse than they are/)).toBeTruthy();
});

test('who is not through with their review sees no figure', () => {
  show(null);
  expect(screen.getByText(/when you have finished your review/)).toBeTruthy();
  expect(screen.queryByText('MQM, calibrated')).toBeNull();
});
