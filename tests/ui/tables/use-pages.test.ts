import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { usePages, type PageOf } from '@/ui/tables/use-pages';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

afterEach(cleanup);

const pageOf = (...rows: readonly Row[]): PageOf<Row> => ({ rows, total: rows.length, next: null });
const noMore = () => Promise.reject(new Error('There is no further page'));

function list(first: PageOf<Row>) {
  return renderHook(({ page }) => usePages(page, noMore, (row) => row), { initialProps: { page: first } });
}

const ASKED = { id: 'one', version: 1, text: 'rejected' };
const OTHER = { id: 'two', version: 4, text: 'approved' };

test('a page that was asked for before a change, and comes after it, does not take the change back', () => {
  const { result, rerender } = list(pageOf(ASKED, OTHER));
  const answered = { ...ASKED, version: 2, text: 'answered' };
  act(() => result.current.updateRows((row) => (row.id === 'one' ? answered : row)));
  rerender({ page: pageOf({ ...OTHER, version: 5, text: 'withdrawn' }, { ...ASKED }) });
  expect(result.current.rows.map(({ text }) => text)).toEqual(['withdrawn', 'answered']);
});

test('what others did since is taken over, and rows that no longer match go', () => {
  const { result, rerender } = list(pageOf(ASKED, OTHER));
  act(() => result.current.updateRows((row) => ({ ...row, version: row.version + 1, text: 'decided' })));
  rerender({ page: pageOf({ ...ASKED, version: 3, text: 'undone' }) });
  expect(result.current.rows.map(({ text }) => text)).toEqual(['undone']);
});
