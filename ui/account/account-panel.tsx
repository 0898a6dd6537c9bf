'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Result } from '@/domain/result';
import type { Digest } from '@/domain/talk/digest';
import { ConfirmButton } from '@/ui/people/confirm-button';
import { useOutcome } from '@/ui/people/use-outcome';
import { Appearance } from './appearance';
import { MailDigest } from './mail-digest';
import { NameForm } from './name-form';
import { PasswordForm } from './password-form';
import styles from './account-panel.module.css';

export interface AccountPort {
  readonly rename: (name: string) => Promise<Result<unknown>>;
  readonly changePassword: (current: string, next: string) => Promise<Result<unknown>>;
  readonly setDigest: (digest: Digest) => Promise<Result<unknown>>;
  /** On this device too. */
  readonly signOutEverywhere: () => Promise<Result<unknown>>;
}

interface AccountPanelProps {
  readonly name: string;
  readonly email: string;
  readonly digest: Digest;
  readonly isMailSent: boolean;
  readonly port: AccountPort;
}

export function AccountPanel({ name, email, digest, isMailSent, port }: AccountPanelProps) {
  const t = useTranslations('account');
  const digests = useTranslations('notifications.digest');
  const outcome = useOutcome();
  return (
    <>
      <Section title={t('you')}>
        <NameForm name={name} email={email} onRename={port.rename} />
      </Section>
      <Section title={t('appearance')}>
        <Appearance />
      </Section>
      <Section title={digests('title')}>
        <MailDigest digest={digest} isMailSent={isMailSent} onChange={port.setDigest} />
      </Section>
      <Section title={t('password')}>
        <PasswordForm onChange={port.changePassword} />
      </Section>
      <Section title={t('devices')}>
        <p>{t('devicesWhy')}</p>
        <div>
          <ConfirmButton
            tone="plain"
            label={t('signOutEverywhere')}
            name={t('signOutEverywhere')}
            question={t('signOutQuestion')}
            onConfirm={() => void outcome(port.signOutEverywhere(), { done: t('signedOutEverywhere') })}
          />
        </div>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
