'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { adjudicatedItems, type AdjudicatedItem } from '@/domain/adjudication/adjudicated-items';
import type { AdjudicationView } from '@/domain/adjudication/adjudication-view';
import { rulingsInForce, type Ruling } from '@/domain/adjudication/ruling';
import type { Failure } from '@/domain/result';
import { newId } from '@/ui/desk/new-id';
import { notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { AdjudicationPort, Said } from './adjudication-port';
import { orderItems } from './order-items';

export interface Adjudication {
  /** How it stands, as far as is known here. */
  readonly view: AdjudicationView;
  readonly items: readonly AdjudicatedItem[];
  readonly undecided: number;
  /** The last ruling that holds: what an undo takes back. */
  readonly last: Ruling | null;
  /** What somebody else ruled meanwhile, because of which one's own was refused; null once it was looked at. */
  readonly meanwhile: readonly Ruling[] | null;
  readonly lookedAt: () => void;
  /** True once it is stored. */
  readonly rule: (said: Said) => Promise<boolean>;
  readonly setState: (state: 'open' | 'done') => Promise<boolean>;
}

/** That somebody else was there: what is shown here is not how it stands. */
const OVERTAKEN: ReadonlySet<string> = new Set(['adjudication_stale', 'adjudication_done', 'ruling_gone']);

/** The items as they follow from the rulings, and a way to rule: one after the other, each on what the one before has left. */
export function useAdjudication(first: AdjudicationView, port: AdjudicationPort): Adjudication {
  const failureText = useFailureText();
  const [view, show] = useState(first);
  const [meanwhile, setMeanwhile] = useState<readonly Ruling[] | null>(null);
  const known = useRef(first);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const items = useMemo(
    () => orderItems(adjudicatedItems(view.marks, view.rulings), view.blocks),
    [view.marks, view.rulings, view.blocks],
  );

  const take = useCallback((next: AdjudicationView): void => {
    known.current = next;
    show(next);
  }, []);

  /** Says why it was refused; where somebody else was there, shows how it stands now, and what they did. */
  const explain = useCallback(
    async (error: Failure): Promise<false> => {
      const loaded = OVERTAKEN.has(error.code) ? await port.load() : null;
      if (loaded?.ok !== true) {
        notifyError(failureText(error));
        return false;
      }
      const seen = new Set(known.current.rulings.map(({ id }) => id));
      take(loaded.value);
      setMeanwhile(loaded.value.rulings.filter(({ id }) => !seen.has(id)));
      return false;
    },
    [port, failureText, take],
  );

  const rule = useCallback(
    (said: Said): Promise<boolean> => {
      const send = async (): Promise<boolean> => {
        const before = known.current;
        const result = await port.rule({ ...NOTHING_SAID, ...said, id: newId() }, lastSequence(before));
        if (!result.ok) return explain(result.error);
        setMeanwhile(null);
        take({ ...before, rulings: [...before.rulings, result.value] });
        return true;
      };
      const sent = queue.current.then(send);
      queue.current = sent;
      return sent;
    },
    [port, explain, take],
  );

  const setState = useCallback(
    async (state: 'open' | 'done'): Promise<boolean> => {
      const result = await port.setState(state, lastSequence(known.current));
      if (!result.ok) return explain(result.error);
      take({ ...known.current, state });
      return true;
    },
    [port, explain, take],
  );

  return {
    ...{ view, items, rule, setState, meanwhile },
    lookedAt: () => setMeanwhile(null),
    undecided: items.filter(({ verdict }) => verdict === 'undecided').length,
    last: rulingsInForce(view.rulings).at(-1) ?? null,
  };
}

const lastSequence = ({ rulings }: AdjudicationView): number => rulings.at(-1)?.sequence ?? 0;

const NOTHING_SAID = {
  ...{ markId: null, otherId: null, category: null, severity: null, reason: null },
  ...{ note: '', undoesId: null },
} as const;
