import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canImport } from '@/domain/review/role';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../ask';
import { ImportClient } from './import-client';

export async function generateMetadata() {
  const t = await getTranslations('import');
  return { title: t('title') };
}

export default async function ImportPage({ searchParams }: PageProps<'/[locale]/articles/import'>) {
  const t = await getTranslations('import');
  const { project } = await searchParams;
  const { projects } = await askOrLeave('list-projects', {});
  const user = (await getPageUser()) ?? notFound();
  const open = projects.filter(({ role }) => canImport({ ...user, userId: user.id, role }));
  const [only] = open;
  const chosen = open.find(({ id }) => id === project) ?? (open.length === 1 ? only : undefined);
  return (
    <Page title={t('title')}>
      <ImportClient
        projects={open.map(({ id, name }) => ({ id, name }))}
        projectId={chosen?.id ?? ''}
        userId={user.id}
      />
    </Page>
  );
}
