import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { setReviewState } from '../commands/set-review-state';
import { useDesk } from '../session/desk-context';
import styles from './finished-note.module.css';

/** Stands where a finished review takes nothing more, with the button that opens it again. */
export function FinishedNote() {
  const t = useTranslations('desk');
  const desk = useDesk();
  if (!desk.isFinished) return null;
  return (
    <div className={styles.note}>
      <p>{t('cannot.finished')}</p>
      <Button small onClick={() => void setReviewState(desk, 'open')}>
        {t('finish.reopen')}
      </Button>
    </div>
  );
}
