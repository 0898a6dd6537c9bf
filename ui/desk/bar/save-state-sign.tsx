import { useFormatter, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/ui/primitives/button';
import { useLocalTimeZone } from '@/ui/primitives/use-local-time-zone';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import styles from './desk-bar.module.css';

/** Whether everything is saved, and what is being done about it if not. Nothing here has to be pressed. */
export function SaveStateSign() {
  const t = useTranslations('desk.save');
  const format = useFormatter();
  const timeZone = useLocalTimeZone();
  const desk = useDesk();
  const { kind, unsaved, savedAt, isKept } = useCell(desk.outbox.state);
  useEffect(() => {
    const retry = () => desk.outbox.retry();
    addEventListener('online', retry);
    // Back from another tab, where one may have signed in again.
    addEventListener('focus', retry);
    return () => {
      removeEventListener('online', retry);
      removeEventListener('focus', retry);
    };
  }, [desk]);
  useEffect(() => {
    if (isKept || unsaved === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isKept, unsaved]);
  const time = savedAt && format.dateTime(savedAt, { timeStyle: 'short', timeZone });
  return (
    <p className={styles.save} data-kind={kind} role="status">
      {kind === 'saved'
        ? time === null
          ? t('unchanged')
          : t('saved', { time })
        : t(kind, { count: unsaved })}
      {!isKept && unsaved > 0 && <> {t('notKept')}</>}
      {kind !== 'saved' && kind !== 'saving' && (
        <Button small tone="quiet" onClick={() => desk.outbox.retry()}>
          {t('retry')}
        </Button>
      )}
    </p>
  );
}
