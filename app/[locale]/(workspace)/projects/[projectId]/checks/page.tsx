import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canManageProject } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../../ask';
import { ChecksClient } from './checks-client';

type Props = PageProps<'/[locale]/projects/[projectId]/checks'>;

async function getProject({ params }: Props) {
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  return projects.find(({ id }) => id === projectId) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations('checkSettings');
  return { title: t('titleOf', { project: (await getProject(props)).name }) };
}

export default async function ChecksPage(props: Props) {
  const t = await getTranslations('checkSettings');
  const outside = await getTranslations('outside');
  const project = await getProject(props);
  const user = await getPageUser();
  if (user === null) notFound();
  const { checks } = await askOrLeave('get-check-settings', { projectId: project.id });
  return (
    <Page
      title={t('title')}
      actions={
        <Link className={buttonClass()} href={links.findings(project.id)}>
          {outside('title')}
        </Link>
      }
    >
      <ChecksClient
        projectId={project.id}
        checks={checks}
        mayManage={canManageProject({ ...user, userId: user.id, role: project.role })}
      />
    </Page>
  );
}
