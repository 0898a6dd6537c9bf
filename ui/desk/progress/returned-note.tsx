import { useTranslations } from 'next-intl';
import type { DeskAssignment } from '@/domain/review/desk-view';
import { DueDate } from '@/ui/queue/due-date';
import styles from './blockers.module.css';

/** What the editor who returned the article asks for. */
export function ReturnedNote({ assignment }: { readonly assignment: DeskAssignment }) {
  const t = useTranslations('queue.returned');
  return (
    <div className={styles.returned}>
      <p>
        <strong>{t('title')}</strong> <DueDate assignment={assignment} />
      </p>
      {assignment.note !== '' && (
        <p dir="auto" className={styles.note}>
          {assignment.note}
        </p>
      )}
    </div>
  );
}
