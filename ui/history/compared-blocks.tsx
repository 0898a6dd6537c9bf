import { useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import type { ReactNode } from 'react';
import type { ComparedBlock, ComparedRun } from '@/domain/history/compare-versions';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './comparison.module.css';

interface ComparedBlocksProps {
  readonly blocks: readonly ComparedBlock[];
  readonly lang: string;
  /** The approvals that answer for the words that are pointed at. */
  readonly onBlame: (decisionIds: readonly string[]) => void;
}

/** Paragraph by paragraph; those in a row that did not change are folded. */
export function ComparedBlocks({ blocks, lang, onBlame }: ComparedBlocksProps) {
  const t = useTranslations('history');
  return fold(blocks).map((stretch) => {
    const [first] = stretch;
    if (first === undefined) return null;
    const shown = stretch.map((block) => (
      <div key={block.id}>
        {block.edition !== 'kept' && <p className={styles.edition}>{t(`edition.${block.edition}`)}</p>}
        <ArticleText as={block.kind === 'heading' ? 'h2' : 'p'} lang={lang} className={styles.block}>
          {block.runs.map((run, index) => (
            <Run key={index} run={run} onBlame={onBlame} />
          ))}
        </ArticleText>
      </div>
    ));
    if (first.isChanged) return shown;
    return (
      <details key={first.id} className={styles.folded}>
        <summary>{t('unchanged', { count: stretch.length })}</summary>
        {shown}
      </details>
    );
  });
}

/** Changed blocks alone, unchanged ones together. */
function fold(blocks: readonly ComparedBlock[]): readonly (readonly ComparedBlock[])[] {
  const stretches: ComparedBlock[][] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (last !== undefined && !block.isChanged && last[0]?.isChanged === false) last.push(block);
    else stretches.push([block]);
  }
  return stretches;
}

function Run({
  run,
  onBlame,
}: {
  readonly run: ComparedRun;
  readonly onBlame: ComparedBlocksProps['onBlame'];
}) {
  const t = useTranslations('common.diff');
  const { kind, text, because } = run;
  const Tag = kind === 'removed' ? 'del' : 'ins';
  const words: ReactNode =
    kind === 'same' ? (
      text
    ) : (
      <Tag>
        <VisuallyHidden.Root>{t(kind)} </VisuallyHidden.Root>
        <bdi>{text}</bdi>
      </Tag>
    );
  // Nobody decided what a new version of the article brought.
  if (because.length === 0) return words;
  const blame = () => onBlame(because.map(({ change }) => change.decisionId));
  // A button that breaks across lines as words do, which an element of that name does not.
  return (
    <span
      role="button"
      tabIndex={0}
      data-blame={kind}
      className={styles.run}
      onFocus={blame}
      onMouseEnter={blame}
      onClick={blame}
    >
      {words}
    </span>
  );
}
