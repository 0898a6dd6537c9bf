'use client';

import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'next-intl';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';

interface SignInFormProps {
  readonly onSignIn: (email: string, password: string) => Promise<Result<null>>;
  readonly onSignedIn: () => void;
  /** The organisation's own sign-in, when one is set up. */
  readonly single: { readonly name: string; readonly start: () => void } | null;
}

export function SignInForm({ onSignIn, onSignedIn, single }: SignInFormProps) {
  const t = useTranslations('account');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    const result = await onSignIn(readText(data, 'email'), readText(data, 'password'));
    if (result.ok) {
      onSignedIn();
      return;
    }
    setBusy(false);
    setFailure(result.error);
  }

  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <Field label={t('email')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="email"
            type="email"
            autoComplete="username"
            required
            dir="ltr"
            autoFocus
          />
        )}
      </Field>
      <Field label={t('password')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            dir="ltr"
          />
        )}
      </Field>
      <Button type="submit" tone="primary" disabled={busy}>
        {busy ? t('signingIn') : t('signIn')}
      </Button>
      {single !== null && <Button onClick={single.start}>{t('signInWith', { name: single.name })}</Button>}
    </form>
  );
}

function readText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
