import { Fragment, type ReactNode } from 'react';
import type { Block } from '@/domain/article/block';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './article-blocks.module.css';

type Shape = Pick<Block, 'id' | 'kind' | 'level'>;

interface ArticleBlocksProps<Each extends Shape> {
  readonly blocks: readonly Each[];
  readonly lang: string;
  readonly textOf: (block: Each) => ReactNode;
}

/** Blocks as what they are: headings, paragraphs, lists, quotations, captions. */
export function ArticleBlocks<Each extends Shape>({ blocks, lang, textOf }: ArticleBlocksProps<Each>) {
  return listRuns(blocks).map((run) => {
    const [first] = run;
    if (first?.kind !== 'list-item') {
      return run.map((block) => (
        <Fragment key={block.id}>{blockElement(block, lang, textOf(block))}</Fragment>
      ));
    }
    return (
      <ArticleText key={first.id} as="ul" lang={lang} className={styles.list}>
        {run.map((item) => (
          <li key={item.id} data-level={Math.min(item.level, DEEPEST_LEVEL)}>
            {textOf(item)}
          </li>
        ))}
      </ArticleText>
    );
  });
}

/** Deeper list items stand as far in as this one; there is a rule for each in the style sheet. */
const DEEPEST_LEVEL = 4;

/** Neighbouring list items together, every other block alone. */
function listRuns<Each extends Shape>(blocks: readonly Each[]): Each[][] {
  const runs: Each[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** By level, from 1. The title of the page is an h1; the article's own headings come below it. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function blockElement({ kind, level }: Shape, lang: string, text: ReactNode): ReactNode {
  switch (kind) {
    case 'heading':
      return (
        <ArticleText as={HEADINGS[level - 1] ?? 'h6'} lang={lang} className={styles.heading}>
          {text}
        </ArticleText>
      );
    case 'quote':
      return (
        <ArticleText as="blockquote" lang={lang} className={styles.quote}>
          {text}
        </ArticleText>
      );
    case 'caption':
      return (
        <ArticleText as="p" lang={lang} className={styles.caption}>
          {text}
        </ArticleText>
      );
    case 'paragraph':
    case 'list-item':
      return (
        <ArticleText as="p" lang={lang}>
          {text}
        </ArticleText>
      );
  }
}
