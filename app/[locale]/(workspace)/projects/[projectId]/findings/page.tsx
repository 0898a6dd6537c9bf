import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canImport, canManageProject } from '@/domain/review/role';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../../ask';
import { FindingsClient } from './findings-client';

type Props = PageProps<'/[locale]/projects/[projectId]/findings'>;

async function getProject({ params }: Props) {
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  return projects.find(({ id }) => id === projectId) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations('outside');
  return { title: t('titleOf', { project: (await getProject(props)).name }) };
}

export default async function FindingsPage(props: Props) {
  const t = await getTranslations('outside');
  const project = await getProject(props);
  const user = await getPageUser();
  if (user === null) notFound();
  const actor = { ...user, userId: user.id, role: project.role };
  const { systems, batches } = await askOrLeave('list-finding-runs', { projectId: project.id });
  const articles = canImport(actor)
    ? await askOrLeave('list-articles', {
        ...{ projectId: project.id, states: [], lang: '', search: '' },
        ...{ sort: 'updatedAt', descending: true, offset: 0 },
      })
    : null;
  return (
    <Page title={t('title')}>
      <FindingsClient
        projectId={project.id}
        systems={systems}
        batches={batches}
        articles={articles === null ? [] : articles.rows.map(({ id, title }) => ({ id, title }))}
        mayImport={canImport(actor)}
        mayManage={canManageProject(actor)}
      />
    </Page>
  );
}
