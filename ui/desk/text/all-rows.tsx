import { startTransition, useEffect, useState, type ReactNode } from 'react';
import styles from './all-rows.module.css';
import { estimateRow } from './row-estimate';
import { useRevealedRow } from './use-revealed-row';

export interface RowListProps {
  readonly count: number;
  readonly isProse: boolean;
  readonly render: (position: number) => ReactNode;
}

/** How much of the article is made first, in heights of the screen. */
const FIRST_SCREENS = 1.5;
/** Rows that follow at a time: some twenty milliseconds of work, which a key interrupts. */
const STEP = 12;

/**
 * Every row. The first are there at once, so that work can begin; the others follow within moments, a few at a time, or
 * as soon as a command goes to one of them. Until all are there the text is said to be busy.
 */
export function AllRows({ count, isProse, render }: RowListProps) {
  const height = estimateRow(isProse);
  const [made, setMade] = useState(Math.min(Math.ceil((FIRST_SCREENS * innerHeight) / height), count));
  useEffect(() => {
    if (made >= count) return;
    const timer = setTimeout(() => startTransition(() => setMade(Math.min(made + STEP, count))));
    return () => clearTimeout(timer);
  }, [made, count]);
  useRevealedRow(isProse, (row) => {
    if (row >= made) setMade(Math.min(row + STEP, count));
  });
  return (
    <div aria-busy={made < count}>
      {Array.from({ length: Math.min(made, count) }, (_, position) => (
        <div key={position} className={styles.item} style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
          {render(position)}
        </div>
      ))}
      {made < count && <div style={{ blockSize: (count - made) * height }} />}
    </div>
  );
}
