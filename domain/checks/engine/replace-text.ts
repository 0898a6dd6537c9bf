import { changeBlock } from '../../article/change-block';
import { isIdentity, type ChangeSet } from '../../text/change-set';
import type { CheckedArticle } from './checked-article';
import { checkedArticleOf, type ArticleTexts } from './checked-article-of';
import { keepUnchanged } from './keep-unchanged';

/** The texts of an article, and what checks see of them. */
export interface ArticleUnderCheck {
  readonly texts: ArticleTexts;
  readonly article: CheckedArticle;
}

export const putUnderCheck = (texts: ArticleTexts): ArticleUnderCheck => ({
  texts,
  article: checkedArticleOf(texts),
});

/** With other blocks or segments; what did not change keeps its objects. */
export const replaceTexts = (texts: ArticleTexts, before: ArticleUnderCheck): ArticleUnderCheck => ({
  texts,
  article: keepUnchanged(checkedArticleOf(texts), before.article),
});

/** With one block changed. See `changeBlock` for what becomes of its sentences. */
export function replaceText(
  before: ArticleUnderCheck,
  blockId: string,
  changes: ChangeSet,
): ArticleUnderCheck {
  if (isIdentity(changes)) return before;
  const { blocks } = before.texts;
  const changed = blocks.map((block) => (block.id === blockId ? changeBlock(block, changes) : block));
  return replaceTexts({ ...before.texts, blocks: changed }, before);
}
