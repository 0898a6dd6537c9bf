import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { env } from '@/server/env';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../ask';
import { AccountClient } from './account-client';

export async function generateMetadata() {
  const t = await getTranslations('account');
  return { title: t('pageTitle') };
}

export default async function AccountPage() {
  const t = await getTranslations('account');
  // The layout has sent everybody else to sign in.
  const user = (await getPageUser()) ?? notFound();
  const { digest } = await askOrLeave('get-mail-digest', {});
  return (
    <Page narrow title={t('pageTitle')}>
      <AccountClient name={user.name} email={user.email} digest={digest} isMailSent={env().mail !== null} />
    </Page>
  );
}
