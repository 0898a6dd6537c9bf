import { Fragment, memo } from 'react';
import type { Block, Side } from '@/domain/article/block';
import type { ArticleIndex } from '../article/article-index';
import { SegmentEditor } from '../correct/segment-editor';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { HereSign } from '../live/here-sign';
import { useDesk, usePassage } from '../session/desk-context';
import { chosenMarkIdOf } from '../store/cursor';
import type { PassageSnapshot } from '../store/passage-snapshot';
import { EndsOfNothing } from '../esa/segment-end';
import { MarginNotes } from './margin-notes';
import { StretchText } from './stretch-text';
import { hasUnitLine, UnitLine } from './unit-line';
import styles from './row.module.css';

/** One list, so that a text without findings is not rendered again for them. */
const NO_FINDINGS: readonly CheckFinding[] = [];

interface ProseRowProps {
  readonly index: ArticleIndex;
  readonly position: number;
}

/** A passage as prose: the paragraphs of the source, their translation beside them, and the notes in the margin. */
export const ProseRow = memo(function ProseRow({ index, position }: ProseRowProps) {
  const snapshot = usePassage(position);
  const { passage, cursor } = snapshot;
  const heading = [...passage.target, ...passage.source][0]?.kind === 'heading';
  return (
    <div
      className={styles.row}
      data-passage={position}
      data-current={cursor !== null || undefined}
      data-heading={heading || undefined}
      data-alone={index.source.blocks.length === 0 || undefined}
    >
      <div className={styles.present}>
        <HereSign index={index} realm="passages" position={position} />
      </div>
      <div className={styles.column} data-side="source">
        <Blocks side="source" blocks={passage.source} {...{ index, snapshot }} />
      </div>
      <div className={styles.column} data-side="target">
        <Blocks side="target" blocks={passage.target} {...{ index, snapshot }} />
        <EndsOfNothing {...{ index, snapshot }} />
        {cursor?.isEditing === true && <SegmentEditor />}
      </div>
      <MarginNotes notes={snapshot.notes} chosenMarkId={chosenMarkIdOf(cursor)} />
    </div>
  );
});

interface BlocksProps {
  readonly index: ArticleIndex;
  readonly side: Side;
  readonly blocks: readonly Block[];
  readonly snapshot: PassageSnapshot;
}

function Blocks({ index, side, blocks, snapshot }: BlocksProps) {
  const desk = useDesk();
  const lang = desk.langOf(side);
  return (
    <>
      {blocks.map((block) => (
        <Fragment key={block.id}>
          <StretchText
            index={index}
            block={index.blocks.get(block.id) ?? block}
            start={0}
            end={block.text.length}
            lang={lang}
            dir={desk.directionOf(side)}
            marks={snapshot.marks.get(block.id) ?? []}
            findings={snapshot.findings.get(block.id) ?? NO_FINDINGS}
            checked={snapshot.checked}
            scores={desk.isEsa ? snapshot.scores : null}
            currentSegment={snapshot.cursor?.segment ?? null}
            chosenMarkId={chosenMarkIdOf(snapshot.cursor)}
          />
          {side === 'target' && hasUnitLine(desk, block) && <UnitLine block={block} />}
        </Fragment>
      ))}
    </>
  );
}
