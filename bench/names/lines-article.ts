import { checkedArticleOf } from '@/domain/checks/engine/checked-article-of';
import type { CheckedArticle } from '@/domain/checks/engine/checked-article';

/** An article of lines that correspond one to one, or of one side alone; every line is a paragraph and a sentence. */
export function linesArticle(
  target: readonly string[],
  source: readonly string[] | null,
  sourceLang: string,
  targetLang: string,
): CheckedArticle {
  const toBlocks = (side: 'source' | 'target', lines: readonly string[]) =>
    lines.map((text, index) => ({
      id: `${side} ${index}`,
      side,
      index,
      kind: 'paragraph' as const,
      level: 0,
      text,
      sentenceStarts: [0],
    }));
  const segments = target.map((_, index) => ({
    id: String(index),
    source: { from: index, to: index + 1 },
    target: { from: index, to: index + 1 },
    confidence: 1,
    pinned: false,
  }));
  const blocks = [...toBlocks('source', source ?? []), ...toBlocks('target', target)];
  return checkedArticleOf({ blocks, segments, sourceLang, targetLang });
}
