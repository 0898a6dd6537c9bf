'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import { MAX_ROUNDS } from '@/domain/review/rounds';
import { FOUR_EYES_POLICIES, type FourEyesPolicy } from '@/domain/review/four-eyes';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import styles from './project-settings.module.css';

export interface ProjectValues {
  readonly name: string;
  readonly fourEyes: FourEyesPolicy;
  /** How often a proposer may answer a refusal. */
  readonly rounds: number;
}

interface ProjectSettingsProps {
  readonly values: ProjectValues;
  readonly onSave: (values: ProjectValues) => Promise<Result<unknown>>;
}

export function ProjectSettings({ values, onSave }: ProjectSettingsProps) {
  const t = useTranslations('projects');
  const common = useTranslations('common');
  const [name, setName] = useState(values.name);
  const [fourEyes, setFourEyes] = useState(values.fourEyes);
  const [rounds, setRounds] = useState(values.rounds);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(wanted: ProjectValues, before: ProjectValues): Promise<void> {
    setFailure(null);
    const result = await onSave(wanted);
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    notify(t('saved'), {
      label: common('undo'),
      run: () => {
        setName(before.name);
        setFourEyes(before.fourEyes);
        setRounds(before.rounds);
        void save(before, wanted);
      },
    });
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void save({ name, fourEyes, rounds }, values);
  }

  return (
    <form className={form.form} onSubmit={submit}>
      <Problem failure={failure} />
      <Field label={t('name')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            dir="auto"
            required
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <FourEyesChoice value={fourEyes} onChange={setFourEyes} />
      <RoundsChoice value={rounds} onChange={setRounds} />
      <div className={form.buttons}>
        <Button type="submit" tone="primary">
          {common('save')}
        </Button>
      </div>
    </form>
  );
}

interface FourEyesChoiceProps {
  readonly value: FourEyesPolicy;
  readonly onChange: (value: FourEyesPolicy) => void;
}

function FourEyesChoice({ value, onChange }: FourEyesChoiceProps) {
  const t = useTranslations('projects.fourEyes');
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('label')}</legend>
      {FOUR_EYES_POLICIES.map((policy) => (
        <div key={policy} className={styles.option}>
          <input
            type="radio"
            id={`${id}-${policy}`}
            name={id}
            checked={policy === value}
            aria-describedby={`${id}-${policy}-why`}
            onChange={() => onChange(policy)}
          />
          <label htmlFor={`${id}-${policy}`}>{t(`${policy}.label`)}</label>
          <p id={`${id}-${policy}-why`} className={styles.why}>
            {t(`${policy}.why`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

interface RoundsChoiceProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function RoundsChoice({ value, onChange }: RoundsChoiceProps) {
  const t = useTranslations('reasons.rounds');
  return (
    <Field label={t('label')} hint={t('hint')}>
      {(wiring) => (
        <Select {...wiring} value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
          {Array.from({ length: MAX_ROUNDS + 1 }, (_, count) => (
            <option key={count} value={count}>
              {t('option', { count })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
