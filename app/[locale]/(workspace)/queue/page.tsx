import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canReview } from '@/domain/review/role';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../ask';
import { readText } from '../read-query';
import { QueueClient } from './queue-client';

export async function generateMetadata() {
  const t = await getTranslations('queue');
  return { title: t('title') };
}

export default async function QueuePage({ searchParams }: PageProps<'/[locale]/queue'>) {
  const t = await getTranslations('queue');
  const projectId = readText(await searchParams, 'project');
  const query = { projectId: projectId === '' ? null : projectId, offset: 0 };
  const [mine, pool, { projects }] = await Promise.all([
    askOrLeave('list-queue', { ...query, part: 'mine' }),
    askOrLeave('list-queue', { ...query, part: 'pool' }),
    askOrLeave('list-projects', {}),
  ]);
  const user = await getPageUser();
  if (user === null) notFound();
  const { id: userId, isAdministrator } = user;
  const reviewable = projects.filter(({ role }) => canReview({ userId, role, isAdministrator }));
  return (
    <Page title={t('title')}>
      <QueueClient
        mine={mine}
        pool={pool}
        projects={reviewable}
        projectId={query.projectId}
        userId={userId}
      />
    </Page>
  );
}
