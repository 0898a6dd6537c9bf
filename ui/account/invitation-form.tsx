'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import type { ProjectRole } from '@/domain/review/role';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import { PasswordField } from './password-field';
import { readText } from './read-text';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface InvitationFormProps {
  /** Null for the set-up link of a new installation. */
  readonly projectName: string | null;
  readonly role: ProjectRole | 'administrator';
  /** Whoever is signed in already joins as who they are. */
  readonly signedInAs: { readonly name: string; readonly email: string } | null;
  readonly onJoin: (account: NewAccount | null) => Promise<Result<unknown>>;
  readonly onJoined: () => void;
  /** To use another account than the one that is signed in. */
  readonly onSignOut: () => Promise<unknown>;
}

export function InvitationForm(props: InvitationFormProps) {
  const { signedInAs, onJoin, onJoined } = props;
  const t = useTranslations('invitation');
  const role = useTranslations('common.role');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = (name: string): string => readText(data, name);
    setBusy(true);
    setFailure(null);
    const account = { name: read('name'), email: read('email'), password: read('password') };
    const result = await onJoin(signedInAs === null ? account : null);
    if (result.ok) {
      onJoined();
      return;
    }
    setBusy(false);
    setFailure(result.error);
  }

  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <p>
        {props.projectName === null
          ? t('setup')
          : t.rich('into', {
              project: () => <bdi>{props.projectName}</bdi>,
              role: role(props.role),
            })}
      </p>
      <Problem failure={failure} />
      {signedInAs === null ? (
        <AccountFields />
      ) : (
        <p>
          {t.rich('signedInAs', {
            name: () => <bdi>{signedInAs.name}</bdi>,
            email: () => <bdi dir="ltr">{signedInAs.email}</bdi>,
          })}
        </p>
      )}
      <Button type="submit" tone="primary" disabled={busy}>
        {signedInAs === null ? t('createAccount') : t('joinAs', { name: signedInAs.name })}
      </Button>
      {signedInAs !== null && (
        <Button tone="quiet" onClick={() => void props.onSignOut()}>
          {t('otherAccount')}
        </Button>
      )}
    </form>
  );
}

function AccountFields() {
  const t = useTranslations('account');
  return (
    <>
      <Field label={t('name')} hint={t('nameHint')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="name"
            autoComplete="name"
            dir="auto"
            required
            maxLength={200}
            autoFocus
          />
        )}
      </Field>
      <Field label={t('email')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="email"
            type="email"
            autoComplete="username"
            dir="ltr"
            required
            maxLength={254}
          />
        )}
      </Field>
      <PasswordField name="password" kind="new" label={t('newPassword')} />
    </>
  );
}
