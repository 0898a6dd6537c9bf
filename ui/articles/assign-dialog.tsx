'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, type SubmitEvent } from 'react';
import type { Failure } from '@/domain/result';
import type { Person } from '@/domain/review/desk-view';
import { Button } from '@/ui/primitives/button';
import { Dialog } from '@/ui/primitives/dialog';
import { Field, TextInput } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import { useToday } from '@/ui/queue/use-today';
import styles from './work-dialog.module.css';
import type { WorkPort } from './work-port';
import { useAssign } from './use-assign';

export interface AssignTarget {
  readonly articleIds: readonly string[];
  readonly projectIds: readonly string[];
}

interface AssignDialogProps {
  readonly port: WorkPort;
  readonly target: AssignTarget;
  readonly onClose: () => void;
  /** They were assigned. */
  readonly onDone: () => void;
}

/** Whom to ask to review the chosen articles, and until when. */
export function AssignDialog({ port, target, onClose, onDone }: AssignDialogProps) {
  const t = useTranslations('queue.assign');
  const today = useToday();
  const { people, problem } = useReviewers(port, target.projectIds);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [dueOn, setDueOn] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const assign = useAssign(port);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (chosen.size === 0) return;
    setIsBusy(true);
    const isDone = await assign({ articleIds: target.articleIds, userIds: [...chosen], dueOn });
    setIsBusy(false);
    if (isDone) onDone();
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { count: target.articleIds.length })}
      description={t('how')}
    >
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Problem failure={problem} />
        <fieldset className={styles.people}>
          <legend>{t('people')}</legend>
          {people?.length === 0 && <p>{t('nobody')}</p>}
          {people?.map(({ id, name }) => (
            <label key={id} className={styles.choice}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
        <Field label={t('dueOn')} hint={t('dueHint')}>
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
        <Button type="submit" tone="primary" aria-busy={isBusy} aria-disabled={chosen.size === 0}>
          {t('submit')}
        </Button>
        {chosen.size === 0 && <p className={styles.soft}>{t('choose')}</p>}
      </form>
    </Dialog>
  );
}

/** Null until they are known. */
function useReviewers(port: WorkPort, projectIds: readonly string[]) {
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const key = projectIds.join(' ');
  useEffect(() => {
    let isCurrent = true;
    void port.listReviewers(key.split(' ')).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setPeople(answer.value);
      else setProblem(answer.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [port, key]);
  return { people, problem };
}
