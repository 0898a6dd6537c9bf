'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId } from 'react';
import { Button } from '@/ui/primitives/button';
import type { ImportRun } from './import-state';
import styles from './import-progress.module.css';

interface ImportProgressBarProps {
  readonly run: ImportRun;
  readonly onStop: () => void;
}

/** How far the import is, over all texts; and the way out. */
export function ImportProgressBar({ run, onStop }: ImportProgressBarProps) {
  const t = useTranslations('import');
  const id = useId();
  const { done, total, name, progress } = run;
  const part = progress.total === 0 ? 0 : progress.done / progress.total;

  useEffect(() => {
    // To leave the page is to stop: the browser asks first.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  return (
    <div className={styles.run}>
      <label htmlFor={id}>
        {t.rich('running', {
          position: done + 1,
          total,
          name: () => <bdi>{name ?? t('pastedText')}</bdi>,
          phase: t(`phases.${progress.phase}`),
        })}
      </label>
      <progress id={id} className={styles.bar} value={done + part} max={total} />
      <Button small onClick={onStop}>
        {t('stop')}
      </Button>
    </div>
  );
}
