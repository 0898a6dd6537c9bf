import { getTranslations } from 'next-intl/server';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../ask';
import { readText } from '../read-query';
import { NotificationsClient } from './notifications-client';

export async function generateMetadata() {
  const t = await getTranslations('notifications');
  return { title: t('title') };
}

const ROWS_PER_PAGE = 50;

export default async function NotificationsPage({ searchParams }: PageProps<'/[locale]/notifications'>) {
  const t = await getTranslations('notifications');
  const unreadOnly = readText(await searchParams, 'show') === 'unread';
  const first = await askOrLeave('list-notifications', { unreadOnly, after: null, limit: ROWS_PER_PAGE });
  return (
    <Page narrow title={t('title')}>
      {/* Another list, and what was loaded of it, when the filter or the newest is another. */}
      <NotificationsClient
        key={`${unreadOnly} ${first.rows[0]?.id ?? ''}`}
        first={first}
        unreadOnly={unreadOnly}
        limit={ROWS_PER_PAGE}
      />
    </Page>
  );
}
