import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import styles from './reports.module.css';

interface PagedListProps {
  readonly label: string;
  /** What there is to say of all of it. */
  readonly note?: string;
  /** To the next page; null at the end. */
  readonly next: string | null;
  /** Items of the list. */
  readonly children: ReactNode;
}

/** A page of what a figure is made of, and the way to the next. */
export function PagedList({ label, note, next, children }: PagedListProps) {
  const t = useTranslations('reports');
  return (
    <section className={styles.report} aria-label={label}>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ol className={styles.places}>{children}</ol>
      {next !== null && (
        <p>
          <Link className={buttonClass()} href={next} prefetch={false}>
            {t('places.next')}
          </Link>
        </p>
      )}
    </section>
  );
}
