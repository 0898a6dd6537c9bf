'use client';

import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { SignInForm } from '@/ui/account/sign-in-form';
import { signIn, startSingleSignOn } from '../../../account-client';

interface SignInClientProps {
  /** A path of this site to go to afterwards; anything else is not followed. */
  readonly next: string | null;
  readonly singleName: string | null;
}

export function SignInClient({ next, singleName }: SignInClientProps) {
  const router = useRouter();
  const target = next !== null && /^\/(?![/\\])/.test(next) ? next : links.articles();
  return (
    <SignInForm
      onSignIn={signIn}
      onSignedIn={() => {
        router.replace(target);
        router.refresh();
      }}
      single={singleName === null ? null : { name: singleName, start: () => void startSingleSignOn(target) }}
    />
  );
}
