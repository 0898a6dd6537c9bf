import { groupBy } from '../../domain/group-by';

/** Rows of several articles as what they stand for, by article, in their order. */
export function byArticle<Row extends { readonly articleId: string }, Value>(
  rows: readonly Row[],
  toValue: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = groupBy(rows, (row) => row.articleId);
  return new Map([...groups].map(([articleId, own]) => [articleId, own.map(toValue)]));
}
