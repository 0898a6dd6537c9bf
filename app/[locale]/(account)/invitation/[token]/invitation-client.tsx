'use client';

import type { ProjectRole } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { InvitationForm } from '@/ui/account/invitation-form';
import { signIn, signOut } from '../../../../account-client';
import { callUseCase } from '../../../../api-client';

interface InvitationClientProps {
  readonly token: string;
  readonly projectName: string | null;
  readonly role: ProjectRole | 'administrator';
  readonly signedInAs: { readonly name: string; readonly email: string } | null;
}

export function InvitationClient({ token, projectName, role, signedInAs }: InvitationClientProps) {
  const router = useRouter();
  return (
    <InvitationForm
      projectName={projectName}
      role={role}
      signedInAs={signedInAs}
      onJoin={async (account) => {
        const joined = await callUseCase('accept-invitation', { token, ...account });
        return joined.ok && account !== null ? signIn(account.email, account.password) : joined;
      }}
      onJoined={() => {
        router.replace(projectName === null ? links.projects() : links.articles());
        router.refresh();
      }}
      onSignOut={() => signOut().then(() => router.refresh())}
    />
  );
}
