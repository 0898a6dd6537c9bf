import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { ModelClient } from './model-client';

type Props = PageProps<'/[locale]/projects/[projectId]/model'>;

async function getProject({ params }: Props) {
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  return projects.find(({ id }) => id === projectId) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations('models');
  return { title: t('titleOf', { project: (await getProject(props)).name }) };
}

export default async function ModelPage(props: Props) {
  const t = await getTranslations('models');
  const project = await getProject(props);
  const view = await askOrLeave('get-model-settings', { projectId: project.id });
  return (
    <Page narrow title={t('title')}>
      <ModelClient projectId={project.id} view={view} />
    </Page>
  );
}
