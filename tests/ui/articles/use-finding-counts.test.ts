import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { failure, success } from '@/domain/result';
import { useFindingCounts, type CountFindings, type CountedArticle } from '@/ui/articles/use-finding-counts';

afterEach(cleanup);

const row = (id: string, findingCount: number | null = null): CountedArticle => ({ id, findingCount });

/** A list that is shown, and what it asked the server for. */
function show(first: readonly CountedArticle[], answer: (id: string) => number | null) {
  const asked: (readonly string[])[] = [];
  const count: CountFindings = (ids) => {
    asked.push(ids);
    return Promise.resolve(success(Object.fromEntries(ids.map((id) => [id, answer(id)]))));
  };
  const { result, rerender } = renderHook(({ rows }) => useFindingCounts(rows, count), {
    initialProps: { rows: first },
  });
  return { asked, rerender, shown: (one: CountedArticle) => result.current(one) };
}

test('what is remembered is shown at once, and then what is true now', async () => {
  const old = row('old', 7);
  const { shown } = show([old], () => 5);
  expect(shown(old)).toBe(7);
  await waitFor(() => expect(shown(old)).toBe(5));
});

test('a longer list asks for what is new in it only; one that is fetched anew for all of it', async () => {
  const [one, two] = [row('one'), row('two')];
  const { asked, shown, rerender } = show([one], () => 1);
  await waitFor(() => expect(shown(one)).toBe(1));
  rerender({ rows: [one, two] });
  await waitFor(() => expect(shown(two)).toBe(1));
  rerender({ rows: [row('one'), row('two')] });
  await waitFor(() => expect(asked).toEqual([['one'], ['two'], ['one', 'two']]));
});

test('a long list asks for parts that the server takes', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => row(`article ${index}`));
  const { asked, shown } = show(rows, () => 3);
  await waitFor(() => expect(rows.every((one) => shown(one) === 3)).toBe(true));
  expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);
});

test('a server that cannot say leaves what is remembered', async () => {
  const old = row('old', 7);
  let isAsked = false;
  const count: CountFindings = () => {
    isAsked = true;
    return Promise.resolve(failure('connection_lost'));
  };
  const { result } = renderHook(() => useFindingCounts([old], count));
  await waitFor(() => expect(isAsked).toBe(true));
  expect(result.current(old)).toBe(7);
  expect(result.current(row('new'))).toBeNull();
});
