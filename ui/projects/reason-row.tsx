'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isOwnReason, MAX_REASON_LABEL } from '@/domain/review/check-reasons';
import type { Reason } from '@/domain/review/reason';
import { Button } from '@/ui/primitives/button';
import { TextInput } from '@/ui/primitives/field';
import { IconButton } from '@/ui/primitives/icon-button';
import { Tag } from '@/ui/primitives/tag';
import list from '@/ui/people/person-list.module.css';
import styles from './reason-row.module.css';

interface ReasonRowProps {
  readonly reason: Reason;
  /** In words. */
  readonly name: string;
  readonly onChange: (reason: Reason) => void;
  /** Null where it cannot go. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  /** Null for a built-in one: it can only be switched off. */
  readonly onRemove: (() => void) | null;
}

export function ReasonRow({ reason, name, onChange, onUp, onDown, onRemove }: ReasonRowProps) {
  const t = useTranslations('reasons');
  const isOwn = isOwnReason(reason);
  return (
    <li className={list.row}>
      <span className={styles.words}>
        <input
          type="checkbox"
          className={styles.check}
          aria-label={t('offered', { name })}
          checked={reason.isActive}
          onChange={(event) => onChange({ ...reason, isActive: event.currentTarget.checked })}
        />
        {isOwn ? (
          <TextInput
            aria-label={t('labelOf', { name })}
            dir="auto"
            maxLength={MAX_REASON_LABEL}
            autoComplete="off"
            value={reason.label}
            onChange={(event) => onChange({ ...reason, label: event.currentTarget.value })}
          />
        ) : (
          <span>{name}</span>
        )}
      </span>
      {isOwn ? (
        <span className={list.actions}>
          <label className={styles.preference}>
            <input
              type="checkbox"
              className={styles.check}
              aria-label={t('preferenceOf', { name })}
              checked={reason.isPreference}
              onChange={(event) => onChange({ ...reason, isPreference: event.currentTarget.checked })}
            />
            {t('preference')}
          </label>
          <IconButton label={t('up', { name })} disabled={onUp === null} onClick={() => onUp?.()}>
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton label={t('down', { name })} disabled={onDown === null} onClick={() => onDown?.()}>
            <ArrowDown aria-hidden />
          </IconButton>
          <Button small tone="quiet" aria-label={t('removeName', { name })} onClick={() => onRemove?.()}>
            {t('remove')}
          </Button>
        </span>
      ) : (
        <span className={list.actions}>
          {reason.isPreference && <span className={list.detail}>{t('preference')}</span>}
          <Tag>{t('builtIn')}</Tag>
        </span>
      )}
    </li>
  );
}
