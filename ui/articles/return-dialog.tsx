'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { ArticleRow, ArticleWork } from '@/domain/review/article-row';
import { Button } from '@/ui/primitives/button';
import { Dialog } from '@/ui/primitives/dialog';
import { Field, TextArea, TextInput } from '@/ui/primitives/field';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { useToday } from '@/ui/queue/use-today';
import styles from './work-dialog.module.css';
import type { WorkPort } from './work-port';

export interface ReturnTarget {
  readonly row: Pick<ArticleRow, 'id' | 'title'>;
  readonly work: ArticleWork;
}

interface ReturnDialogProps {
  readonly port: Pick<WorkPort, 'sendBack' | 'refresh'>;
  readonly target: ReturnTarget;
  readonly onClose: () => void;
  /** What stands above the note: whom it goes to, and what there is to fix. */
  readonly children?: ReactNode;
}

/** What the reviewer is asked to mend, and until when. */
export function ReturnDialog({ port, target, onClose, children }: ReturnDialogProps) {
  const t = useTranslations('queue.return');
  const assign = useTranslations('queue.assign');
  const failureText = useFailureText();
  const today = useToday();
  const { row, work } = target;
  const [note, setNote] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setIsBusy(true);
    const baseVersion = work.assignment?.version ?? 0;
    const answer = await port.sendBack({ articleId: row.id, userId: work.userId, baseVersion, note, dueOn });
    setIsBusy(false);
    if (!answer.ok) {
      notifyError(failureText(answer.error));
      return;
    }
    if (answer.value.outcome === 'saved') notify(t('done'));
    else notifyError(t('stale'));
    port.refresh();
    onClose();
  };

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} description={t('how')}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{t.rich('to', { name: () => <bdi>{work.name}</bdi>, title: () => <bdi>{row.title}</bdi> })}</p>
        {children}
        <Field label={t('note')} hint={t('noteHint')}>
          {(wiring) => (
            <TextArea
              {...wiring}
              dir="auto"
              rows={4}
              maxLength={5000}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={assign('dueOn')} hint={assign('dueHint')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="date"
              min={today}
              value={dueOn}
              onChange={(event) => setDueOn(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" tone="primary" aria-busy={isBusy}>
          {t('submit')}
        </Button>
      </form>
    </Dialog>
  );
}
