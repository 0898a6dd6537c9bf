import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canImport, canManageProject } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { ask, askOrLeave, getPageUser } from '../../../../ask';
import { OwnTypologies } from '../../../../own-typologies';
import { ProjectClient } from './project-client';

type Props = PageProps<'/[locale]/projects/[projectId]'>;

async function getProject({ params }: Props) {
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  return projects.find(({ id }) => id === projectId) ?? notFound();
}

export async function generateMetadata(props: Props) {
  return { title: (await getProject(props)).name };
}

export default async function ProjectPage(props: Props) {
  const t = await getTranslations('projects');
  const project = await getProject(props);
  const user = await getPageUser();
  if (user === null) notFound();
  const actor = { ...user, userId: user.id, role: project.role };
  const mayManage = canManageProject(actor);
  const [{ members }, { reasons }, training, invitations, stats] = await Promise.all([
    askOrLeave('list-members', { projectId: project.id }),
    askOrLeave('list-reasons', { projectId: project.id }),
    askOrLeave('get-project-training', { projectId: project.id }),
    mayManage ? ask('list-invitations', { projectId: project.id }) : null,
    mayManage ? ask('reviewer-stats', { projectId: project.id }) : null,
  ]);
  return (
    <Page
      narrow
      title={<bdi>{project.name}</bdi>}
      actions={
        <>
          {project.articleCount > 0 && (
            <Link className={buttonClass()} href={links.articles({ project: project.id })}>
              {t('articleCount', { count: project.articleCount })}
            </Link>
          )}
          {canImport(actor) && (
            <Link className={buttonClass()} href={links.importArticles({ project: project.id })}>
              {t('import')}
            </Link>
          )}
        </>
      }
    >
      <OwnTypologies>
        <ProjectClient
          project={project}
          ownId={user.id}
          members={members}
          openInvitations={invitations?.ok === true ? invitations.value.invitations : null}
          training={training}
          reasons={reasons}
          stats={stats?.ok === true ? stats.value.reviewers : []}
        />
      </OwnTypologies>
    </Page>
  );
}
