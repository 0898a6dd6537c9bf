'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useRouter } from '@/i18n/navigation';
import styles from './reports.module.css';

/** How soon one looks again whether the figures are there. */
const PAUSE_MS = 3_000;

/** Says that figures are still being worked out, and looks again until they are. */
export function PendingNote({ count }: { readonly count: number }) {
  const t = useTranslations('reports');
  const router = useRouter();
  useEffect(() => {
    if (count === 0) return undefined;
    const timer = setInterval(() => router.refresh(), PAUSE_MS);
    return () => clearInterval(timer);
  }, [count, router]);
  return (
    <div role="status" className={styles.status}>
      {count > 0 && <p className={styles.pending}>{t('pending', { count })}</p>}
    </div>
  );
}
