import { withLineFeeds } from '../line-ends';
import type { CellDialect } from '../parse-cells';
import { usesQuotes } from './uses-quotes';

export const TAB = '\t';

export const tsvDialect = (text: string): CellDialect => ({
  delimiter: TAB,
  quotes: usesQuotes(withLineFeeds(text)),
});
