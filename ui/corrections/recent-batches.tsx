'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BatchRow } from '@/domain/review/bulk-view';
import { Button } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import type { CorrectionsPort } from './corrections-port';
import styles from './bulk-bar.module.css';

interface RecentBatchesProps {
  readonly port: CorrectionsPort;
  readonly onUndo: (batchId: string) => void;
}

/** What was decided in bulk of late, and the way back: also on another day, and by another editor. */
export function RecentBatches({ port, onUndo }: RecentBatchesProps) {
  const t = useTranslations('bulk');
  const [batches, setBatches] = useState<readonly BatchRow[] | null>(null);
  async function load(): Promise<void> {
    const answer = await port.listBatches();
    if (answer.ok) setBatches(answer.value);
  }
  return (
    <details
      className={styles.recent}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void load();
      }}
    >
      <summary>{t('recent')}</summary>
      {batches?.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.batches}>
        {batches?.map(({ id, kind, by, at, decisions, undone }) => (
          <li key={id}>
            <span>
              {t.rich('batch', { kind, count: decisions, name: () => <bdi>{by.name}</bdi> })}{' '}
              <Moment at={at} />
            </span>
            {undone ? (
              <small>{t('undone')}</small>
            ) : (
              <Button small onClick={() => onUndo(id)}>
                {t('undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
