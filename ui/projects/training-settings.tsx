'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import type { ProjectTraining } from '@/domain/review/project-training';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import form from '@/ui/primitives/form.module.css';
import { Moment } from '@/ui/primitives/moment';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import styles from './project-settings.module.css';

export interface TrainingValues {
  readonly licence: string;
  readonly consent: boolean;
}

interface TrainingSettingsProps {
  readonly training: ProjectTraining;
  readonly onSave: (values: TrainingValues) => Promise<Result<unknown>>;
}

/** Under which licence texts leave the project, and whether models may be trained with them. */
export function TrainingSettings({ training, onSave }: TrainingSettingsProps) {
  const t = useTranslations('projects.training');
  const projects = useTranslations('projects');
  const common = useTranslations('common');
  const id = useId();
  const saved = { licence: training.licence, consent: training.consent !== null };
  const [values, setValues] = useState<TrainingValues>(saved);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(wanted: TrainingValues, before: TrainingValues): Promise<void> {
    setFailure(null);
    const result = await onSave(wanted);
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    notify(projects('saved'), {
      label: common('undo'),
      run: () => {
        setValues(before);
        void save(before, wanted);
      },
    });
  }

  return (
    <form
      className={form.form}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void save({ ...values, licence: values.licence.trim() }, saved);
      }}
    >
      <Problem failure={failure} />
      <Field label={t('licence')} hint={t('licenceHint')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            dir="auto"
            maxLength={200}
            autoComplete="off"
            value={values.licence}
            onChange={({ currentTarget }) => setValues({ ...values, licence: currentTarget.value })}
          />
        )}
      </Field>
      <div className={styles.option}>
        <input
          type="checkbox"
          id={id}
          checked={values.consent}
          aria-describedby={`${id}-why`}
          onChange={({ currentTarget }) => setValues({ ...values, consent: currentTarget.checked })}
        />
        <label htmlFor={id}>{t('consent')}</label>
        <p id={`${id}-why`} className={styles.why}>
          {t('consentHint')} {training.consent !== null && <ConsentLine consent={training.consent} />}
        </p>
      </div>
      <div className={form.buttons}>
        <Button type="submit" tone="primary">
          {common('save')}
        </Button>
      </div>
    </form>
  );
}

function ConsentLine({ consent: { by, at } }: { readonly consent: NonNullable<ProjectTraining['consent']> }) {
  const t = useTranslations('projects.training');
  return t.rich('given', { by: () => <bdi>{by.name}</bdi>, when: () => <Moment at={at} /> });
}
