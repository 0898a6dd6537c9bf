'use client';

import { useTranslations } from 'next-intl';
import type { AdjudicatedItem } from '@/domain/adjudication/adjudicated-items';
import type { Block, Side } from '@/domain/article/block';
import { cutPieces, type MarkedSpan } from '@/ui/desk/article/pieces';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './adjudication.module.css';

interface JudgedTextProps {
  readonly side: Side;
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly items: readonly AdjudicatedItem[];
  readonly currentId: string | null;
  readonly onChoose: (markId: string) => void;
}

/** One side of the article, with the words of every item in it. */
export function JudgedText({ side, lang, blocks, items, currentId, onChoose }: JudgedTextProps) {
  const t = useTranslations('adjudication');
  return (
    <section className={styles.text} aria-label={t(side)}>
      {blocks
        .filter((block) => block.side === side)
        .map((block) => (
          <ArticleText key={block.id} as={block.kind === 'heading' ? 'h3' : 'p'} lang={lang}>
            {cutPieces({ start: 0, end: block.text.length }, spansIn(block, items), true).map((piece) => {
              const text = block.text.slice(piece.start, piece.end);
              const all = [...piece.marks, ...piece.points];
              if (all.length === 0) return text;
              const chosen = all.find((id) => id === currentId) ?? all[0] ?? '';
              const item = items.find(({ mark }) => mark.id === chosen);
              return (
                <mark
                  key={piece.start}
                  className={styles.piece}
                  data-verdict={item?.verdict}
                  data-severity={item?.severity}
                  data-current={all.includes(currentId ?? '') || undefined}
                  data-point={piece.marks.length === 0 || undefined}
                  onClick={() => onChoose(chosen)}
                >
                  {text}
                </mark>
              );
            })}
          </ArticleText>
        ))}
    </section>
  );
}

/** Of each item, all that anybody marked of it: the borders that people do not agree on are seen. */
function spansIn(block: Block, items: readonly AdjudicatedItem[]): readonly MarkedSpan[] {
  return items.flatMap(({ mark, marks }) => {
    const anchors = marks.flatMap((one) => {
      const anchor = one[block.side];
      return anchor?.blockId === block.id ? [anchor] : [];
    });
    const [first] = anchors;
    if (first === undefined) return [];
    const start = Math.min(...anchors.map((anchor) => anchor.start));
    return [{ markId: mark.id, start, end: Math.max(...anchors.map((anchor) => anchor.end)) }];
  });
}
