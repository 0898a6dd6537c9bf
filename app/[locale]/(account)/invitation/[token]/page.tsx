import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Front } from '@/ui/shell/front';
import { ask, getPageUser } from '../../../../ask';
import { InvitationClient } from './invitation-client';

export async function generateMetadata() {
  const t = await getTranslations('invitation');
  // The token is in the address: no other site may be told it.
  return { title: t('title'), referrer: 'no-referrer' as const };
}

export default async function InvitationPage({ params }: PageProps<'/[locale]/invitation/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('invitation');
  const errors = await getTranslations('errors');
  const user = await getPageUser();
  const invitation = await ask('get-invitation', { token });
  if (!invitation.ok) {
    const { code } = invitation.error;
    return (
      <Front title={t('cannot')}>
        <p>
          {errors(code === 'invitation_expired' || code === 'invitation_used' ? code : 'invitation_invalid')}
        </p>
        <Link className={buttonClass({ tone: 'primary' })} href={links.signIn()}>
          {t('toSignIn')}
        </Link>
      </Front>
    );
  }
  return (
    <Front title={t('title')}>
      <InvitationClient token={token} {...invitation.value} signedInAs={user} />
      {user === null && (
        <p>
          <Link href={links.signIn({ next: links.invitation(token) })}>{t('haveAccount')}</Link>
        </p>
      )}
    </Front>
  );
}
