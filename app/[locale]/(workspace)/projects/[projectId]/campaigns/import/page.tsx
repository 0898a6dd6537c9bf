import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canImport } from '@/domain/review/role';
import { env } from '@/server/env';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../../../ask';
import { ImportRatingsClient } from './import-ratings-client';

type Props = PageProps<'/[locale]/projects/[projectId]/campaigns/import'>;

export async function generateMetadata() {
  const t = await getTranslations('ratings');
  return { title: t('title') };
}

export default async function ImportRatingsPage({ params }: Props) {
  const t = await getTranslations('ratings');
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  const project = projects.find(({ id }) => id === projectId) ?? notFound();
  const user = (await getPageUser()) ?? notFound();
  if (!canImport({ ...user, userId: user.id, role: project.role })) notFound();
  return (
    <Page title={t('title')}>
      <ImportRatingsClient projectId={project.id} maxBytes={env().uploadLimitBytes} />
    </Page>
  );
}
