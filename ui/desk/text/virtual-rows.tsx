import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useDesk } from '../session/desk-context';
import type { RowListProps } from './all-rows';
import { estimateRow } from './row-estimate';
import { useRevealedRow } from './use-revealed-row';
import styles from './virtual-rows.module.css';

const OVERSCAN = 6;

/** Only the rows near the screen, and the one the cursor is in, so that focus and selection outlive scrolling. */
export function VirtualRows({ count, isProse, render }: RowListProps) {
  const { store } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const rowOf = (segment: number) => (isProse ? (store.index.passageOfSegment[segment] ?? 0) : segment);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimateRow(isProse),
    overscan: OVERSCAN,
    scrollMargin,
    rangeExtractor: (range: Range) => {
      const current = rowOf(store.cursor.segment);
      const rows = defaultRangeExtractor(range);
      return rows.includes(current) || current >= count ? rows : [...rows, current].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    if (list.current !== null) setScrollMargin(list.current.offsetTop);
  }, []);
  useRevealedRow(isProse, (row) => {
    const isShown = virtualizer.getVirtualItems().some((item) => item.index === row);
    if (!isShown) virtualizer.scrollToIndex(row, { align: 'center' });
  });
  return (
    <div ref={list} className={styles.list} style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => (
        <div
          key={item.key}
          ref={virtualizer.measureElement}
          className={styles.item}
          data-index={item.index}
          style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
        >
          {render(item.index)}
        </div>
      ))}
    </div>
  );
}
