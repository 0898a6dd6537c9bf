'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { VERDICT_KINDS } from '@/domain/correction/correction-life-cycle';
import { NO_CHOICE } from '@/domain/review/decision-request';
import type { Reason } from '@/domain/review/reason';
import { Button } from '@/ui/primitives/button';
import { BulkWishFields } from './bulk-wish-fields';
import { BulkPlanPanel } from './bulk-plan-panel';
import type { Bulk } from './use-bulk';
import type { Selection } from './use-selection';
import styles from './bulk-bar.module.css';

const NOTHING: ReadonlySet<string> = new Set();

interface BulkBarProps {
  readonly selection: Selection;
  /** Rows that match the filters. */
  readonly total: number;
  readonly bulk: Bulk;
  readonly reasons: readonly Reason[];
}

/** What can be done with the selected corrections: always first a look at what it would change. */
export function BulkBar({ selection, total, bulk, reasons }: BulkBarProps) {
  const t = useTranslations('bulk');
  const { state } = bulk;
  if (state.phase === 'running') return <Running bulk={bulk} done={state.done} total={state.total} />;
  if (selection.count === 0) return null;
  return (
    <section className={styles.bulk} aria-label={t('title')}>
      <div className={styles.actions}>
        <strong role="status">{t('selected', { count: selection.count })}</strong>
        {VERDICT_KINDS.map((kind) => (
          <Button
            key={kind}
            small
            aria-pressed={state.phase !== 'idle' && state.wish.kind === kind}
            onClick={() =>
              bulk.plan({
                kind,
                reason: null,
                note: '',
                rivals: NO_CHOICE,
                override: false,
              })
            }
          >
            {t(kind)}
          </Button>
        ))}
        {!selection.isEverything && selection.count < total && (
          <Button small tone="quiet" onClick={selection.addEverything}>
            {t('everything', { count: total })}
          </Button>
        )}
        <Button small tone="quiet" onClick={selection.clear}>
          {t('clear')}
        </Button>
      </div>
      {state.phase === 'asking' && (
        <BulkWishFields wish={state.wish} reasons={reasons} codes={NOTHING} onChange={bulk.plan} />
      )}
      {state.phase === 'planning' && <p role="status">{t('planning')}</p>}
      {state.phase === 'planned' && (
        <BulkPlanPanel plan={state.plan} wish={state.wish} bulk={bulk} reasons={reasons} />
      )}
    </section>
  );
}

function Running({
  bulk,
  done,
  total,
}: {
  readonly bulk: Bulk;
  readonly done: number;
  readonly total: number;
}) {
  const t = useTranslations('bulk');
  const id = useId();
  return (
    <section className={styles.bulk} aria-label={t('title')}>
      <div className={styles.actions}>
        <label htmlFor={id}>{t('running', { done, total })}</label>
        <progress id={id} className={styles.progress} value={done} max={Math.max(total, 1)} />
        <Button small onClick={bulk.stop}>
          {t('stop')}
        </Button>
      </div>
    </section>
  );
}
