import { useEffect } from 'react';
import { useDesk } from '../session/desk-context';

/** Told which row a command goes to, so that a list that does not have every row on the page makes it. */
export function useRevealedRow(isProse: boolean, onReveal: (row: number) => void): void {
  const { store, reveal } = useDesk();
  useEffect(() =>
    reveal.subscribe(() => {
      const wanted = reveal.get();
      if (wanted === null) return;
      onReveal(isProse ? (store.index.passageOfSegment[wanted.segment] ?? 0) : wanted.segment);
    }),
  );
}
