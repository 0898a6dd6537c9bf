import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Block } from '@/domain/article/block';
import type { Correction } from '@/domain/correction/correction';
import { CodeChip } from '@/ui/codes/code-chip';
import { CodedText } from '@/ui/codes/coded-text';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleBlocks } from '@/ui/preview/article-blocks';
import { ArticleText } from '@/ui/primitives/article-text';
import type { PreviewPreferences } from '../desk-preferences';
import { useDesk, usePassage } from '../session/desk-context';
import { readBlock, type ReadingPiece } from './reading-pieces';
import styles from './preview-pane.module.css';

interface ReadingPassageProps {
  readonly position: number;
  readonly scope: PreviewPreferences['scope'];
  readonly changes: PreviewPreferences['changes'];
}

/** The translation of a passage as it will read; made anew only when something in this passage changes. */
export const ReadingPassage = memo(function ReadingPassage({
  position,
  scope,
  changes,
}: ReadingPassageProps) {
  const desk = useDesk();
  const { passage, cursor } = usePassage(position);
  const lang = desk.langOf('target');
  const readings = new Map(
    passage.target.map(({ id }) => {
      const block = desk.store.index.blocks.get(id);
      return [id, block && readBlock(block, desk.store.listCorrectionsOfBlock(id), scope)] as const;
    }),
  );
  const leftOut = [...readings.values()].flatMap((reading) => reading?.leftOut ?? []);
  const textOf = ({ id }: Block) =>
    readings.get(id)?.pieces.map((piece) => (
      <span
        key={`${piece.from} ${piece.correctionId ?? ''}`}
        data-place={id}
        data-from={piece.from}
        data-correction={piece.correctionId ?? undefined}
      >
        {isMarked(piece, changes) ? (
          <>
            <ReplacementDiff before={piece.before} after={piece.after} lang={lang} />
            {piece.codes?.map((code, position) => (
              <CodeChip key={position} code={code} />
            ))}
          </>
        ) : (
          <CodedText text={piece.after} codes={piece.codes} />
        )}
      </span>
    ));
  return (
    <div className={styles.passage} data-current={cursor !== null || undefined}>
      <ArticleBlocks blocks={passage.target} lang={lang} textOf={textOf} />
      {leftOut.length > 0 && <LeftOut corrections={leftOut} lang={lang} />}
    </div>
  );
});

/** What was proposed here and cannot stand beside what is shown. */
function LeftOut({
  corrections,
  lang,
}: {
  readonly corrections: readonly Correction[];
  readonly lang: string;
}) {
  const t = useTranslations('preview');
  return (
    <div className={styles.leftOut}>
      <p>{t('leftOut', { count: corrections.length })}</p>
      <ul>
        {corrections.map(({ id, anchor, replacement }) => (
          <li key={id} data-place={anchor.blockId} data-from={anchor.start} data-correction={id}>
            <ArticleText lang={lang}>
              <ReplacementDiff before={anchor.quote} after={replacement} lang={lang} />
            </ArticleText>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isMarked({ correctionId }: ReadingPiece, changes: ReadingPassageProps['changes']): boolean {
  return correctionId !== null && changes === 'marked';
}
