import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, type MouseEvent } from 'react';
import { CORRECTION_SCOPES } from '@/domain/correction/select-corrections';
import { Button } from '@/ui/primitives/button';
import { IconButton } from '@/ui/primitives/icon-button';
import { setPreview, togglePreview } from '../commands/desk';
import { PREVIEW_CHANGES } from '../desk-preferences';
import { printStroke } from '../keys/stroke';
import { useArticleIndex, useCursor, useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { goToPlace } from './go-to-place';
import { ReadingPassage } from './reading-passage';
import styles from './preview-pane.module.css';

/** A paragraph in the narrow column, before it is measured, in pixels. */
const ESTIMATED_HEIGHT = 140;
const OVERSCAN = 4;

/**
 * The article as it will read, beside the desk: it follows the cursor, and changes with every correction and decision.
 * Only the passages in view are there, so that it costs the same in an article of any length.
 */
export function PreviewPane() {
  const t = useTranslations('preview');
  const command = useTranslations('desk.command');
  const desk = useDesk();
  const { scope, changes } = useCell(desk.preferences).preview;
  const keymap = useCell(desk.keymap);
  const index = useArticleIndex();
  const { segment } = useCursor();
  const scroller = useRef<HTMLDivElement>(null);
  // What it gives is used here only, and never handed to a memoised child.
  const virtualizer = useVirtualizer({
    count: index.passages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN,
  });
  const current = index.passageOfSegment[segment] ?? 0;
  useEffect(() => {
    virtualizer.scrollToIndex(current, { align: 'auto' });
  }, [virtualizer, current]);
  return (
    <aside className={styles.pane} aria-label={t('text')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('text')}</h2>
        <IconButton
          label={command('togglePreview')}
          shortcut={printStroke(keymap.keysOf('togglePreview')[0] ?? '')}
          onClick={() => togglePreview(desk)}
        >
          <X aria-hidden />
        </IconButton>
      </div>
      <div className={styles.choices}>
        <div role="group" aria-label={t('scope')} className={styles.choice}>
          {CORRECTION_SCOPES.map((one) => (
            <Button
              key={one}
              small
              tone="quiet"
              aria-pressed={one === scope}
              onClick={() => setPreview(desk, { scope: one })}
            >
              {t(`scopes.${one}`)}
            </Button>
          ))}
        </div>
        <div role="group" aria-label={t('changes')} className={styles.choice}>
          {PREVIEW_CHANGES.map((one) => (
            <Button
              key={one}
              small
              tone="quiet"
              aria-pressed={one === changes}
              onClick={() => setPreview(desk, { changes: one })}
            >
              {t(`looks.${one}`)}
            </Button>
          ))}
        </div>
      </div>
      {/* Has the focus for scrolling by keys; what a click does, N, P and the arrow keys of the desk do too. */}
      <div
        ref={scroller}
        className={styles.scroller}
        role="region"
        aria-label={t('text')}
        tabIndex={0}
        onClick={(event) => {
          const place = placeOf(event);
          if (place) goToPlace(desk, place.blockId, place.offset, place.correctionId);
        }}
      >
        <div className={styles.list} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              className={styles.item}
              data-index={item.index}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ReadingPassage position={item.index} scope={scope} changes={changes} />
            </div>
          ))}
        </div>
      </div>
    </aside>
  );
}

interface Place {
  readonly blockId: string;
  /** In the imported text. */
  readonly offset: number;
  readonly correctionId: string | null;
}

/** What was clicked; where the browser cannot tell which letter (before 2025), the beginning of the stretch. */
function placeOf({ target, clientX, clientY }: MouseEvent): Place | null {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (piece === null) return null;
  const point =
    'caretPositionFromPoint' in document ? document.caretPositionFromPoint(clientX, clientY) : null;
  const isInside = point !== null && piece.contains(point.offsetNode);
  return {
    blockId: piece.dataset.place ?? '',
    offset: Number(piece.dataset.from) + (isInside ? point.offset : 0),
    correctionId: piece.dataset.correction ?? null,
  };
}
