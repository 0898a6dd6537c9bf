'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { VerdictKind } from '@/domain/correction/correction-life-cycle';
import type { BulkTarget, BulkWish } from '@/domain/review/bulk';
import type { BulkEvent, BulkPlan } from '@/domain/review/bulk-view';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { BulkSelection, CorrectionsPort } from './corrections-port';

export type BulkState =
  | { readonly phase: 'idle' }
  /** A refusal is told why before anything can be said of it. */
  | { readonly phase: 'asking'; readonly wish: BulkWish }
  | { readonly phase: 'planning'; readonly wish: BulkWish }
  | { readonly phase: 'planned'; readonly wish: BulkWish; readonly plan: BulkPlan }
  | { readonly phase: 'running'; readonly done: number; readonly total: number };

export interface Bulk {
  readonly state: BulkState;
  readonly plan: (wish: BulkWish) => void;
  readonly run: (targets: readonly BulkTarget[], wish: BulkWish) => void;
  readonly undo: (batchId: string) => void;
  readonly stop: () => void;
  readonly cancel: () => void;
}

type Kind = VerdictKind | 'undo';

/** A bulk decision from the dry run to its undo. `onChanged` is told when anything was written. */
export function useBulk(port: CorrectionsPort, selection: BulkSelection, onChanged: () => void): Bulk {
  const t = useTranslations('bulk');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const [state, setState] = useState<BulkState>({ phase: 'idle' });
  const stopper = useRef<AbortController | null>(null);
  const asked = useRef(0);

  async function plan(wish: BulkWish): Promise<void> {
    if (wish.kind !== 'approve' && wish.reason === null) {
      setState({ phase: 'asking', wish });
      return;
    }
    // What was asked for last is what is shown, whichever answer comes first.
    const turn = ++asked.current;
    setState({ phase: 'planning', wish });
    const answer = await port.planBulk({ selection, wish });
    if (turn !== asked.current) return;
    if (answer.ok) setState({ phase: 'planned', wish, plan: answer.value });
    else {
      setState({ phase: 'idle' });
      notifyError(failureText(answer.error));
    }
  }

  async function follow(
    kind: Kind,
    start: (signal: AbortSignal) => AsyncGenerator<BulkEvent>,
  ): Promise<void> {
    const stop = new AbortController();
    stopper.current = stop;
    setState({ phase: 'running', done: 0, total: 0 });
    try {
      for await (const event of start(stop.signal)) {
        if (event.type === 'progress') setState({ phase: 'running', done: event.done, total: event.total });
        else tell(kind, event);
      }
    } catch {
      notifyError(stop.signal.aborted ? t('stopped') : t('lost'));
    } finally {
      stopper.current = null;
      setState({ phase: 'idle' });
      onChanged();
    }
  }

  function tell(kind: Kind, { batchId, changed, left }: BulkEvent & { type: 'done' }): void {
    const done = t('done', { kind, count: changed });
    const message = left.length === 0 ? done : `${done}. ${t('left', { count: left.length })}`;
    if (batchId === null || kind === 'undo') notify(message);
    else notify(message, { label: common('undo'), run: () => undo(batchId) });
  }

  function undo(undoesId: string): void {
    const request = { action: 'undo', batchId: crypto.randomUUID(), undoesId } as const;
    void follow('undo', (signal) => port.runBulk(request, signal));
  }

  return {
    state,
    plan: (wish) => void plan(wish),
    run: (targets, wish) => {
      const request = { action: 'decide', batchId: crypto.randomUUID(), targets, wish } as const;
      void follow(wish.kind, (signal) => port.runBulk(request, signal));
    },
    undo,
    stop: () => stopper.current?.abort(),
    cancel: () => {
      asked.current += 1;
      setState({ phase: 'idle' });
    },
  };
}
