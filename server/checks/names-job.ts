import type { ArticleTexts } from '../../domain/checks/engine/checked-article-of';
import type { LedgerInput } from '../../domain/names/ledger/build-ledger';

/** All that the names of an article are derived from. Its texts are the imported ones: mentions are where corrections are anchored. */
export interface NamesJob extends Omit<LedgerInput, 'article'> {
  readonly articleId: string;
  readonly texts: ArticleTexts;
}
