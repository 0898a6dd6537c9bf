'use client';

import { MessageSquareText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useOpenMessages } from './talk-context';
import styles from './talk-sign.module.css';

/** That something is being discussed, with how much has been said; nothing where nothing is. */
export function TalkSign({ subjectIds }: { readonly subjectIds: readonly string[] }) {
  const t = useTranslations('talk');
  const count = useOpenMessages(subjectIds);
  if (count === 0) return null;
  return (
    <span className={styles.sign} role="img" aria-label={t('sign', { count })} title={t('sign', { count })}>
      <MessageSquareText aria-hidden />
      <span aria-hidden>{count}</span>
    </span>
  );
}
