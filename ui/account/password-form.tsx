'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import { PasswordField } from './password-field';
import { readText } from './read-text';

interface PasswordFormProps {
  readonly onChange: (current: string, next: string) => Promise<Result<unknown>>;
}

export function PasswordForm({ onChange }: PasswordFormProps) {
  const t = useTranslations('account');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const target = event.currentTarget;
    const data = new FormData(target);
    setBusy(true);
    setFailure(null);
    const result = await onChange(readText(data, 'current'), readText(data, 'next'));
    setBusy(false);
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    target.reset();
    notify(t('passwordChanged'));
  }

  return (
    <form className={form.form} aria-label={t('changePassword')} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <div className={form.row}>
        <PasswordField name="current" kind="current" label={t('currentPassword')} />
        <PasswordField name="next" kind="new" label={t('newPassword')} />
      </div>
      <div className={form.buttons}>
        <Button type="submit" disabled={busy}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  );
}
