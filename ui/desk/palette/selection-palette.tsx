import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { canReview } from '@/domain/review/role';
import { Button } from '@/ui/primitives/button';
import { IconButton } from '@/ui/primitives/icon-button';
import { Kbd } from '@/ui/primitives/kbd';
import { beginCorrection } from '../commands/correct';
import { leaveSelection } from '../commands/go-to';
import { goToOtherSide } from '../commands/move';
import { FinishedNote } from '../progress/finished-note';
import { toDomRange } from '../selection/dom-text';
import { spanOf } from '../selection/text-selection';
import { useArticleRevision, useCursor, useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { waitingMarkIdOf, type TextSelection } from '../store/cursor';
import { CategoryPicker } from './category-picker';
import { SeverityPicker } from './severity-picker';
import { placeBeside } from './place-beside';
import styles from './selection-palette.module.css';

/** What can be done with the selected text: opens beside it, by itself, and never takes the focus. */
export function SelectionPalette({ textRef }: { readonly textRef: RefObject<HTMLElement | null> }) {
  const desk = useDesk();
  const cursor = useCursor();
  const isInspecting = useCell(desk.inspector) !== null;
  useArticleRevision();
  const { selection, whole, segment } = cursor;
  if (waitingMarkIdOf(cursor) !== null || isInspecting || !canReview(desk.store.view.actor)) return null;
  if (selection !== null) return <Palette textRef={textRef} chosen={selection} />;
  return whole === 'missing' ? <Palette textRef={textRef} chosen={{ missingIn: segment }} /> : null;
}

interface PaletteProps {
  readonly textRef: RefObject<HTMLElement | null>;
  /** Words, or the token for what is missing in a segment. */
  readonly chosen: TextSelection | { readonly missingIn: number };
}

function Palette({ textRef, chosen }: PaletteProps) {
  const t = useTranslations('desk.palette');
  const desk = useDesk();
  const { held, side } = useCursor();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = textRef.current;
    if (box.current === null || root === null) return;
    const range =
      'blockId' in chosen
        ? toDomRange(root, chosen.blockId, spanOf(chosen))
        : root.querySelector(`[data-missing="${chosen.missingIn}"]`);
    placeBeside(box.current, [...(range?.getClientRects() ?? [])]);
  });
  return (
    // Pressing a button must not take the selection away, nor the focus from the text.
    <div
      ref={box}
      className={styles.palette}
      role="group"
      aria-label={t('label')}
      onPointerDown={(event) => event.preventDefault()}
    >
      <div className={styles.head}>
        {desk.isFinished ? <FinishedNote /> : <SeverityPicker chosen={null} />}
        <IconButton label={t('clear')} onClick={() => leaveSelection(desk)}>
          <X aria-hidden />
        </IconButton>
      </div>
      {!desk.isFinished && (
        <>
          <CategoryPicker chosen={null} />
          <div className={styles.foot}>
            {!desk.isEsa && (
              <Button small tone="quiet" onClick={() => beginCorrection(desk)}>
                {t('correct')} <Kbd keys="R" />
              </Button>
            )}
            <Button small tone="quiet" onClick={() => goToOtherSide(desk)}>
              {t(held === null ? 'addOtherSide' : 'backToSide', {
                side: side === 'source' ? 'target' : 'source',
              })}{' '}
              <Kbd keys="F6" />
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
