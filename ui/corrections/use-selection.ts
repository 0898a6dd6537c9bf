'use client';

import { useCallback, useMemo, useState } from 'react';
import type { CorrectionRow } from '@/domain/review/correction-row';
import type { BulkTarget } from '@/domain/review/bulk';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** All that match the filters, loaded or not. */
  readonly isEverything: boolean;
  readonly count: number;
  /** The loaded ones that are selected, as they were looked at. */
  readonly targets: readonly BulkTarget[];
  readonly toggle: (id: string) => void;
  readonly add: (ids: readonly string[]) => void;
  readonly addEverything: () => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which corrections a bulk decision is meant for. Rows that are no longer shown are no longer selected. */
export function useSelection(rows: readonly CorrectionRow[], total: number): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  const [isEverything, setEverything] = useState(false);
  const targets = useMemo(
    () =>
      rows
        .filter(({ correction }) => isEverything || chosen.has(correction.id))
        .map(({ correction }) => ({ correctionId: correction.id, baseVersion: correction.version })),
    [rows, chosen, isEverything],
  );
  const ids = useMemo(() => new Set(targets.map(({ correctionId }) => correctionId)), [targets]);
  const toggle = useCallback(
    (id: string) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setEverything(false);
      setChosen(next);
    },
    [ids],
  );
  const add = useCallback((more: readonly string[]) => {
    setChosen((before) => new Set([...before, ...more]));
  }, []);
  const addEverything = useCallback(() => setEverything(true), []);
  const clear = useCallback(() => {
    setEverything(false);
    setChosen(NONE);
  }, []);
  const count = isEverything ? total : ids.size;
  return useMemo(
    () => ({ ids, isEverything, count, targets, toggle, add, addEverything, clear }),
    [ids, isEverything, count, targets, toggle, add, addEverything, clear],
  );
}
