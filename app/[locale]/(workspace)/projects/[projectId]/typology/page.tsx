import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canManageProject } from '@/domain/review/role';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../../ask';
import { TypologyClient } from './typology-client';

type Props = PageProps<'/[locale]/projects/[projectId]/typology'>;

async function getProject({ params }: Props) {
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  return projects.find(({ id }) => id === projectId) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations('typologies');
  return { title: t('titleOf', { project: (await getProject(props)).name }) };
}

export default async function TypologyPage(props: Props) {
  const t = await getTranslations('typologies');
  const project = await getProject(props);
  const user = await getPageUser();
  if (user === null) notFound();
  const { typology, change, own } = await askOrLeave('get-typology', { projectId: project.id });
  return (
    <Page title={t('title')}>
      <TypologyClient
        userId={user.id}
        projectId={project.id}
        typology={typology}
        change={change}
        own={own}
        mayManage={canManageProject({ ...user, userId: user.id, role: project.role })}
      />
    </Page>
  );
}
