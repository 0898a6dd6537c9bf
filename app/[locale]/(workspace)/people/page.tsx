import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../ask';
import { PeopleClient } from './people-client';

export async function generateMetadata() {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function PeoplePage() {
  const t = await getTranslations('people');
  const { users } = await askOrLeave('list-users', {});
  const user = await getPageUser();
  if (user === null) notFound();
  return (
    <Page narrow title={t('title')}>
      <p>{t.rich('how', { projects: (chunks) => <Link href={links.projects()}>{chunks}</Link> })}</p>
      <PeopleClient people={users} ownId={user.id} />
    </Page>
  );
}
