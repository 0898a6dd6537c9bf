'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import styles from './list.module.css';

interface RowActionsProps {
  /** Which row is meant, for whoever hears the button and does not see where it stands. */
  readonly editName: string;
  readonly deleteName: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly children?: ReactNode;
}

export function RowActions({ editName, deleteName, onEdit, onDelete, children }: RowActionsProps) {
  const t = useTranslations('lists');
  return (
    <span className={styles.actions}>
      <Button small tone="quiet" aria-label={editName} onClick={onEdit}>
        {t('edit')}
      </Button>
      {children}
      <Button small tone="quiet" aria-label={deleteName} onClick={onDelete}>
        {t('delete')}
      </Button>
    </span>
  );
}

interface LastChangeProps {
  readonly changedAt: string;
  readonly changedByName: string;
}

export function LastChange({ changedAt, changedByName }: LastChangeProps) {
  return (
    <span className={styles.changed}>
      <Moment at={changedAt} /> {changedByName !== '' && <bdi>{changedByName}</bdi>}
    </span>
  );
}
