'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import { readText } from './read-text';

interface NameFormProps {
  readonly name: string;
  readonly email: string;
  readonly onRename: (name: string) => Promise<Result<unknown>>;
}

/** Who one is to the others. The e-mail is what one signs in with, and is not changed here. */
export function NameForm({ name, email, onRename }: NameFormProps) {
  const t = useTranslations('account');
  const common = useTranslations('common');
  const [failure, setFailure] = useState<Failure | null>(null);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setFailure(null);
    const result = await onRename(readText(new FormData(event.currentTarget), 'name'));
    if (result.ok) notify(t('renamed'));
    else setFailure(result.error);
  }

  return (
    <form className={form.form} aria-label={t('you')} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <div className={form.row}>
        <Field label={t('name')} hint={t('nameHint')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              name="name"
              autoComplete="name"
              dir="auto"
              required
              maxLength={200}
              defaultValue={name}
            />
          )}
        </Field>
        <Field label={t('email')} hint={t('emailFixed')}>
          {(wiring) => <TextInput {...wiring} type="email" dir="ltr" readOnly value={email} />}
        </Field>
      </div>
      <div className={form.buttons}>
        <Button type="submit">{common('save')}</Button>
      </div>
    </form>
  );
}
