'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { adjudicatedItems, type AdjudicatedItem } from '@/domain/adjudication/adjudicated-items';
import type { AdjudicationView } from '@/domain/adjudication/adjudication-view';
import { rulingsInForce, type Ruling } from '@/domain/adjudication/ruling';
import { newId } from '@/ui/desk/new-id';
import { notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { AdjudicationPort, Said } from './adjudication-port';
import { orderItems } from './order-items';

export interface Adjudication {
  readonly items: readonly AdjudicatedItem[];
  readonly rulings: readonly Ruling[];
  readonly state: 'open' | 'done';
  readonly undecided: number;
  /** The last ruling that holds: what an undo takes back. */
  readonly last: Ruling | null;
  /** True once it is stored. */
  readonly rule: (said: Said) => Promise<boolean>;
  readonly setState: (state: 'open' | 'done') => Promise<boolean>;
}

/** The items as they follow from the rulings, and a way to rule: one after the other, each on what the one before has left. */
export function useAdjudication(view: AdjudicationView, port: AdjudicationPort): Adjudication {
  const failureText = useFailureText();
  const [rulings, setRulings] = useState(view.rulings);
  const [state, setState] = useState(view.state);
  const known = useRef(view.rulings);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const items = useMemo(
    () => orderItems(adjudicatedItems(view.marks, rulings), view.blocks),
    [view.marks, view.blocks, rulings],
  );

  const rule = useCallback(
    (said: Said): Promise<boolean> => {
      const send = async (): Promise<boolean> => {
        const result = await port.rule(
          { ...NOTHING_SAID, ...said, id: newId() },
          known.current.at(-1)?.sequence ?? 0,
        );
        if (!result.ok) {
          notifyError(failureText(result.error));
          return false;
        }
        known.current = [...known.current, result.value];
        setRulings(known.current);
        return true;
      };
      const sent = queue.current.then(send);
      queue.current = sent;
      return sent;
    },
    [port, failureText],
  );

  const changeState = useCallback(
    async (next: 'open' | 'done'): Promise<boolean> => {
      const result = await port.setState(next);
      if (result.ok) setState(next);
      else notifyError(failureText(result.error));
      return result.ok;
    },
    [port, failureText],
  );

  return {
    ...{ items, rulings, state, rule, setState: changeState },
    undecided: items.filter(({ verdict }) => verdict === 'undecided').length,
    last: rulingsInForce(rulings).at(-1) ?? null,
  };
}

const NOTHING_SAID = {
  ...{ markId: null, otherId: null, category: null, severity: null, reason: null },
  ...{ note: '', undoesId: null },
} as const;
