import { Fragment, memo } from 'react';
import { useTranslations } from 'next-intl';
import type { Side } from '@/domain/article/block';
import { findSegmentAt, listStretches, type ArticleIndex } from '../article/article-index';
import { SegmentMenu } from '../alignment/segment-menu';
import { SegmentEditor } from '../correct/segment-editor';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { HereSign } from '../live/here-sign';
import { useDesk, usePassage } from '../session/desk-context';
import { mainAnchor } from '../store/desk-mark';
import { chosenMarkIdOf } from '../store/cursor';
import type { PassageSnapshot } from '../store/passage-snapshot';
import { EndOfNothing } from '../esa/segment-end';
import { MarginNotes } from './margin-notes';
import { StretchText } from './stretch-text';
import { hasUnitLine, UnitLine } from './unit-line';
import styles from './row.module.css';

/** One list, so that a text without findings is not rendered again for them. */
const NO_FINDINGS: readonly CheckFinding[] = [];

interface SegmentRowProps {
  readonly index: ArticleIndex;
  readonly position: number;
}

/** One segment: its number and the state of its alignment, both texts, and its notes. */
export const SegmentRow = memo(function SegmentRow({ index, position }: SegmentRowProps) {
  const t = useTranslations('desk.segment');
  const snapshot = usePassage(index.passageOfSegment[position] ?? 0);
  const cursor = snapshot.cursor?.segment === position ? snapshot.cursor : null;
  const notes = snapshot.notes.filter((mark) => {
    const anchor = mainAnchor(mark);
    return anchor !== null && findSegmentAt(index, anchor.blockId, anchor.start) === position;
  });
  return (
    <div
      className={styles.row}
      data-row={position}
      data-grid
      data-current={cursor !== null || undefined}
      data-alone={index.source.blocks.length === 0 || undefined}
    >
      <div className={styles.head}>
        <span className={styles.number} aria-label={t('number', { number: position + 1 })}>
          {position + 1}
        </span>
        <HereSign index={index} realm="segments" position={position} />
        <SegmentMenu position={position} segment={index.segments[position]} />
      </div>
      <div className={styles.column} data-side="source">
        <Stretches side="source" {...{ index, position, snapshot }} />
      </div>
      <div className={styles.column} data-side="target">
        <Stretches side="target" {...{ index, position, snapshot }} />
        {cursor?.isEditing === true && <SegmentEditor />}
      </div>
      <MarginNotes notes={notes} chosenMarkId={chosenMarkIdOf(cursor)} />
    </div>
  );
});

interface StretchesProps extends SegmentRowProps {
  readonly side: Side;
  readonly snapshot: PassageSnapshot;
}

function Stretches({ index, position, side, snapshot }: StretchesProps) {
  const t = useTranslations('desk.segment');
  const desk = useDesk();
  const lang = desk.langOf(side);
  const range = index.segments[position]?.[side];
  const stretches = range ? listStretches(index, side, range) : [];
  if (stretches.length === 0) {
    return (
      <p className={styles.nothing}>
        {t('nothing', { side })}{' '}
        {side === 'target' && desk.isEsa && <EndOfNothing {...{ index, position, snapshot }} />}
      </p>
    );
  }
  return (
    <>
      {stretches.map((stretch) => {
        const block = index.blocks.get(stretch.blockId);
        return block === undefined ? null : (
          <Fragment key={`${block.id} ${stretch.start}`}>
            <StretchText
              index={index}
              block={block}
              start={stretch.start}
              end={stretch.end}
              lang={lang}
              dir={desk.directionOf(side)}
              marks={snapshot.marks.get(block.id) ?? []}
              findings={snapshot.findings.get(block.id) ?? NO_FINDINGS}
              checked={snapshot.checked}
              scores={desk.isEsa ? snapshot.scores : null}
              currentSegment={snapshot.cursor?.segment ?? null}
              chosenMarkId={chosenMarkIdOf(snapshot.cursor)}
            />
            {side === 'target' && stretch.start === 0 && hasUnitLine(desk, block) && (
              <UnitLine block={block} />
            )}
          </Fragment>
        );
      })}
    </>
  );
}
