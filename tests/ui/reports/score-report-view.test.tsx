import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ScoreReport, ScoreRow } from '@/domain/reports/score-report';
import { ScoreReportView } from '@/ui/reports/score-report-view';
import { renderInEnglish } from '../../support/render-in-english';

const COUNTED = { verdict: null, segments: 1234, words: 30_000 };

const scored = (key: string, score: number, half: number): ScoreRow => ({
  ...{ key, label: key, articles: 3, segments: 1234, words: 30_000, errors: 9, domains: [] },
  before: { score, interval: { low: score - half, high: score + half }, ...COUNTED },
  after: { score: score / 2, interval: null, ...COUNTED },
});

function show(
  rows: readonly ScoreRow[],
  by: ScoreReport['by'] = 'system',
  settings: ScoreReport['settings'] = null,
  domains: readonly string[] = [],
): void {
  const report: ScoreReport = {
    ...{ model: 'google-mqm', better: 'lower', by, rows, settings, pending: 0 },
    total: { ...scored('', 3, 0.4), domains },
  };
  renderInEnglish(
    <ScoreReportView
      report={report}
      direction="ltr"
      linkOf={({ key }) => `/rows/${key}`}
      errorsOf={(row) => `/errors/${row?.key ?? 'all'}`}
      csv="/scores.csv"
      clear={null}
    />,
  );
}

test('the picture is a sentence, and the table beside it has every figure', () => {
  show([scored('Alpha', 2.345, 0.4), scored('Beta', 5.678, 3)]);
  const picture = screen.getByRole('img');
  expect(picture.getAttribute('aria-label')).toMatch(/MQM as in WMT.*2 bars.*Alpha.*Beta/);
  const table = within(screen.getByRole('table'));
  const row = within(table.getByRole('row', { name: /Alpha/ }));
  // As many digits as the interval leaves standing.
  expect(row.getByText('2.3')).toBeTruthy();
  expect(row.getByText('1.9 to 2.7')).toBeTruthy();
  expect(row.getByText('1,234')).toBeTruthy();
});

test('a row opens to what it is made of, and its errors to their sentences, by keys as by the mouse', () => {
  show([scored('Alpha', 2.345, 0.4)]);
  const table = within(screen.getByRole('table'));
  const name = table.getByRole('link', { name: 'Alpha' });
  expect(name.getAttribute('href')).toMatch(/\/rows\/Alpha$/);
  const errors = within(table.getByRole('row', { name: /Alpha/ })).getByRole('link', { name: '9' });
  expect(errors.getAttribute('href')).toMatch(/\/errors\/Alpha$/);
  expect(name.tabIndex).toBe(0);
  // The same link in the picture is no second stop on the way.
  expect(screen.getAllByRole('link', { name: 'Alpha' })).toEqual([name]);
});

test('months are a line, named in the reader’s language', () => {
  show([scored('2026-02', 4, 1), scored('2026-03', 3, 1)], 'month');
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('February 2026');
  expect(screen.getByRole('link', { name: 'March 2026' })).toBeTruthy();
});

test('where nothing was rated it says what to do', () => {
  show([]);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/open an article and begin/)).toBeTruthy();
});

test('over several projects it says that models count as they are, and judges nothing', () => {
  show([scored('Alpha', 2, 1)]);
  expect(screen.getByText(/Every model counts as it is/)).toBeTruthy();
  expect(screen.queryByText(/By the settings of this project/)).toBeNull();
});

test('of one project it says by which settings, and beside each score whether it passes', () => {
  const judged = (key: string, verdict: ScoreRow['before']['verdict']): ScoreRow => {
    const row = scored(key, 2, 1);
    return { ...row, before: { ...row.before, verdict } };
  };
  const needed = { segments: 1300, words: 31_000 };
  show(
    [
      judged('Alpha', { kind: 'pass', because: 'score', needed: null }),
      judged('Beta', { kind: 'fail', because: 'critical', needed: null }),
      judged('Gamma', { kind: 'too_short', because: 'score', needed }),
    ],
    'system',
    {
      ...{ projectId: 'p1', threshold: 3, isOwnCount: true, isOwnScale: false },
      ...{ repeated: 'first-in-document', criticalFails: true },
    },
  );
  const note = screen.getByText(/By the settings of this project/).closest('p');
  expect(note?.textContent).toContain('Passes up to 3.');
  expect(note?.textContent).toContain('Errors and words count as the project says.');
  expect(note?.textContent).toContain('Counts once in an article');
  expect(screen.getByRole('link', { name: 'How scores are made' }).getAttribute('href')).toMatch(
    /projects\/p1\/scoring$/,
  );
  // What the model says of its own points is not so here.
  expect(screen.queryByText(/Points for each segment/)).toBeNull();
  const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
  expect(row('Alpha').getByText('Passes')).toBeTruthy();
  expect(row('Beta').getByText(/critical error/)).toBeTruthy();
  expect(row('Gamma').getByText('Too short to judge')).toBeTruthy();
  expect(row('Gamma').getByText(/66 more segments/)).toBeTruthy();
});

test('a score says of how many segments it is, where the model counts fewer than were rated', () => {
  const row = scored('Alpha', 80, 5);
  show([{ ...row, before: { ...row.before, segments: 12 } }]);
  expect(within(screen.getByRole('table')).getAllByText('of 12 segments')).toHaveLength(1);
});

test('a score that is a mean of domains says of which', () => {
  show([scored('Alpha', 80, 5)], 'system', null, ['news', '', 'literary']);
  expect(screen.getByText(/^A score is the mean over domains/).textContent).toContain(
    'There are 3 here: news, Domain not named, literary.',
  );
});
