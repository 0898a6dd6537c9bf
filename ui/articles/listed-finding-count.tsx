import { createContext, useContext } from 'react';
import { FindingCount } from './finding-count';
import type { CountedArticle } from './use-finding-counts';

/**
 * What is known of each article of a list. Not handed to the columns: they would be other ones with every count that comes, and a menu
 * that is open in a row would close.
 */
export const FindingsOf = createContext<(row: CountedArticle) => number | null>(
  ({ findingCount }) => findingCount,
);

export function ListedFindingCount({ row }: { readonly row: CountedArticle }) {
  const findingsOf = useContext(FindingsOf);
  return <FindingCount articleId={row.id} count={findingsOf(row)} />;
}
