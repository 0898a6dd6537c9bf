'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/ui/primitives/button';
import { leaveFilters } from './leave-filters';
import styles from './filter-form.module.css';

interface FilterFormProps {
  /** How many of the filters are set. */
  readonly inUse: number;
  readonly onClear: () => void;
  /** Whether words are searched for, besides what is chosen. */
  readonly isSearch?: boolean;
  readonly children: ReactNode;
}

/** The filters of a list. On a phone they wait behind a button that says how many are set, so that the list is seen first. */
export function FilterForm({ inUse, onClear, isSearch = false, children }: FilterFormProps) {
  const t = useTranslations('tables');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const clear = (): void => {
    leaveFilters();
    onClear();
  };
  return (
    <div className={styles.frame} data-filters data-open={isOpen || undefined}>
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
        {inUse > 0 && (
          <Button tone="quiet" onClick={clear} className={styles.clear}>
            {t('clear')}
          </Button>
        )}
      </form>
    </div>
  );
}
