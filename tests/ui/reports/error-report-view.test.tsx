import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ErrorReportView } from '@/ui/reports/error-report-view';
import { renderInEnglish } from '../../support/render-in-english';

test('each count says what it is of without colour, and opens to its sentences', () => {
  renderInEnglish(
    <ErrorReportView
      report={{
        cells: [
          { category: 'accuracy/omission', severity: 'major', count: 12, corrected: 3 },
          { category: 'accuracy/addition', severity: 'minor', count: 4, corrected: 1 },
        ],
        pending: 0,
      }}
      typologies={{ own: [], projectId: null }}
      errorsOf={({ category, severity, isExact }) => `/list/${category}/${severity ?? 'any'}/${isExact}`}
      clear={null}
      csv="/errors.csv"
    />,
  );
  const row = within(screen.getByRole('row', { name: /Omission/ }));
  const [major, total] = row.getAllByRole('link', { name: '12' });
  expect(major?.getAttribute('href')).toMatch(/\/list\/accuracy\/omission\/major\/true$/);
  expect(total?.getAttribute('href')).toMatch(/\/list\/accuracy\/omission\/any\/true$/);
  expect(row.getByText('(25%)')).toBeTruthy();
  // Nothing to open where there is none.
  expect(row.getAllByText('0').every((cell) => cell.closest('a') === null)).toBe(true);
  const dimension = within(screen.getByRole('row', { name: /Accuracy/ }));
  expect(dimension.getByRole('link', { name: '16' }).getAttribute('href')).toMatch(/accuracy\/any\/false$/);
});
