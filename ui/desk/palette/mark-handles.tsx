import { useLayoutEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { useTranslations } from 'next-intl';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Anchor } from '@/domain/article/anchor';
import type { Side } from '@/domain/article/block';
import { graphemeBoundaryAt } from '@/domain/text/graphemes';
import { snapToWords } from '@/domain/text/words';
import { mayChange } from '../commands/may';
import { resize } from '../commands/mark';
import { anchorTo } from '../selection/anchor';
import { textPlaceAt, toDomRange } from '../selection/dom-text';
import { useCursor, useDesk, useRevision } from '../session/desk-context';
import styles from './mark-handles.module.css';

type End = 'start' | 'end';

/** Handles at both ends of the chosen mark: dragged, they move its ends and keep its data. Keys: `[` and `]`. */
export function MarkHandles({ textRef }: { readonly textRef: RefObject<HTMLElement | null> }) {
  const desk = useDesk();
  const { markId, side } = useCursor();
  useRevision();
  const mark = markId === null ? null : desk.store.findMark(markId);
  if (mark?.kind !== 'error' || mark.error.scope !== 'span' || !mayChange(desk, mark)) return null;
  const anchor = mark.error[side] ?? mark.error.target ?? mark.error.source;
  const block = anchor && desk.store.index.blocks.get(anchor.blockId);
  if (!anchor || !block) return null;
  return <Handles textRef={textRef} error={mark.error} anchor={anchor} side={block.side} />;
}

interface HandlesProps {
  readonly textRef: RefObject<HTMLElement | null>;
  readonly error: ErrorMark;
  readonly anchor: Anchor;
  readonly side: Side;
}

function Handles({ textRef, error, anchor, side }: HandlesProps) {
  const t = useTranslations('desk.handles');
  const desk = useDesk();
  const layer = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Anchor | null>(null);
  const shown = dragged ?? anchor;
  useLayoutEffect(() => {
    const root = textRef.current;
    const box = layer.current;
    if (root && box) placeHandles(root, box, shown);
  });

  const follow = (end: End, event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const next = anchorUnder(event, end);
    if (next !== null) setDragged(next);
  };
  const anchorUnder = (event: PointerEvent<HTMLElement>, end: End): Anchor | null => {
    const block = desk.store.index.blocks.get(anchor.blockId);
    const place = textPlaceAt(event.clientX, event.clientY);
    if (block === undefined || place?.blockId !== block.id) return null;
    const span = {
      start: anchor.start,
      end: anchor.end,
      [end]: graphemeBoundaryAt(block.text, place.offset),
    };
    if (span.start >= span.end) return null;
    return anchorTo(block, event.altKey ? span : snapToWords(block.text, span, desk.langOf(side)));
  };
  const drop = () => {
    if (dragged !== null) resize(desk, error, dragged, side);
    setDragged(null);
  };

  if (anchor.start === anchor.end) return null;
  return (
    <div ref={layer} className={styles.layer} data-dragging={dragged !== null || undefined}>
      {(['start', 'end'] as const).map((end) => (
        <span
          key={end}
          className={styles.handle}
          data-end={end}
          title={t(end)}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => follow(end, event)}
          onPointerUp={drop}
          onPointerCancel={() => setDragged(null)}
        />
      ))}
    </div>
  );
}

/** In the direction of the text: the start of an Arabic mark is at its right. */
function placeHandles(root: HTMLElement, layer: HTMLElement, anchor: Anchor): void {
  const rects = [...(toDomRange(root, anchor.blockId, anchor)?.getClientRects() ?? [])];
  const first = rects[0];
  const last = rects.at(-1);
  const isRtl =
    root.querySelector(`[data-block="${CSS.escape(anchor.blockId)}"]`)?.matches('[dir="rtl"]') === true;
  const origin = layer.getBoundingClientRect();
  for (const handle of layer.children) {
    if (!(handle instanceof HTMLElement) || !first || !last) continue;
    const isStart = handle.dataset.end === 'start';
    const rect = isStart ? first : last;
    handle.style.left = `${(isStart === isRtl ? rect.right : rect.left) - origin.left}px`;
    handle.style.top = `${rect.bottom - origin.top}px`;
  }
}
