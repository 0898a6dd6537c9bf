import { getTranslations } from 'next-intl/server';
import { ProjectList } from '@/ui/projects/project-list';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../ask';
import { NewProjectClient } from './new-project-client';

export async function generateMetadata() {
  const t = await getTranslations('projects');
  return { title: t('title') };
}

export default async function ProjectsPage() {
  const t = await getTranslations('projects');
  const { projects } = await askOrLeave('list-projects', {});
  const mayCreate = (await getPageUser())?.isAdministrator === true;
  return (
    <Page title={t('title')}>
      {mayCreate && <NewProjectClient />}
      <ProjectList projects={projects} mayCreate={mayCreate} />
    </Page>
  );
}
