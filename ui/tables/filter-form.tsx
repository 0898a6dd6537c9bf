'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/ui/primitives/button';
import styles from './filter-form.module.css';

interface FilterFormProps {
  /** How many of the filters are set. */
  readonly inUse: number;
  /** Null where each filter is taken back by itself. */
  readonly onClear: (() => void) | null;
  /** Whether words are searched for, besides what is chosen. */
  readonly isSearch?: boolean;
  readonly children: ReactNode;
}

/** The filters of a list. On a phone they wait behind a button that says how many are set, so that the list is seen first. */
export function FilterForm({ inUse, onClear, isSearch = false, children }: FilterFormProps) {
  const t = useTranslations('tables');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.frame} data-open={isOpen || undefined}>
      <Button
        small
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('inUse', { count: inUse })}
      </Button>
      <form
        id={id}
        className={styles.filters}
        role={isSearch ? 'search' : undefined}
        aria-label={t('filters')}
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
        {onClear !== null && (
          <Button tone="quiet" onClick={onClear} className={styles.clear}>
            {t('clear')}
          </Button>
        )}
      </form>
    </div>
  );
}
