'use client';

import { useLocale } from 'next-intl';
import type { Digest } from '@/domain/talk/digest';
import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { AccountPanel, type AccountPort } from '@/ui/account/account-panel';
import { callUseCase } from '../../../api-client';
import { changeAccount } from './change-account';

interface AccountClientProps {
  readonly name: string;
  readonly email: string;
  readonly digest: Digest;
  readonly isMailSent: boolean;
}

export function AccountClient({ name, email, digest, isMailSent }: AccountClientProps) {
  const router = useRouter();
  const locale = useLocale();
  const port: AccountPort = {
    rename: async (newName) => {
      const result = await changeAccount('update-user', { name: newName });
      if (result.ok) router.refresh();
      return result;
    },
    changePassword: (currentPassword, newPassword) =>
      changeAccount('change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
    // Letters are written in the language in which they were asked for.
    setDigest: (wanted) => callUseCase('set-mail-digest', { digest: wanted, locale }),
    signOutEverywhere: async () => {
      const result = await changeAccount('revoke-sessions', {});
      if (result.ok) {
        router.replace(links.signIn());
        router.refresh();
      }
      return result;
    },
  };
  return <AccountPanel name={name} email={email} digest={digest} isMailSent={isMailSent} port={port} />;
}
