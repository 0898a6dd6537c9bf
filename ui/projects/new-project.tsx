'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import styles from './new-project.module.css';

interface NewProjectProps {
  readonly onCreate: (name: string) => Promise<Result<{ readonly projectId: string }>>;
  readonly onCreated: (projectId: string) => void;
}

/** A project begins with its name; the rest is set on its own page. */
export function NewProject({ onCreate, onCreated }: NewProjectProps) {
  const t = useTranslations('projects');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    setBusy(true);
    setFailure(null);
    const result = await onCreate(typeof name === 'string' ? name : '');
    setBusy(false);
    if (result.ok) onCreated(result.value.projectId);
    else setFailure(result.error);
  }

  return (
    <form className={form.form} aria-label={t('create')} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <div className={styles.line}>
        <Field label={t('newName')}>
          {(wiring) => (
            <TextInput {...wiring} name="name" dir="auto" required maxLength={200} autoComplete="off" />
          )}
        </Field>
        <Button type="submit" disabled={busy}>
          {t('create')}
        </Button>
      </div>
    </form>
  );
}
