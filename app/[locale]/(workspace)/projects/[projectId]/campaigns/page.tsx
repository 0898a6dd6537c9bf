import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canAssign, canImport, canReview } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../../ask';
import { CampaignsClient } from './campaigns-client';

type Props = PageProps<'/[locale]/projects/[projectId]/campaigns'>;

async function getProject({ params }: Props) {
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  return projects.find(({ id }) => id === projectId) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations('campaigns');
  return { title: t('titleOf', { project: (await getProject(props)).name }) };
}

export default async function CampaignsPage(props: Props) {
  const t = await getTranslations('campaigns');
  const ratings = await getTranslations('ratings');
  const project = await getProject(props);
  const user = await getPageUser();
  if (user === null) notFound();
  const actor = { ...user, userId: user.id, role: project.role };
  const { campaigns } = await askOrLeave('list-campaigns', { projectId: project.id });
  const { members } = await askOrLeave('list-members', { projectId: project.id });
  const reviewers = members
    .filter(({ userId, role }) => canReview({ userId, role, isAdministrator: false }))
    .map(({ userId, name }) => ({ id: userId, name }));
  return (
    <Page
      title={t('title')}
      actions={
        canImport(actor) && (
          <Link className={buttonClass()} href={links.importRatings(project.id)}>
            {ratings('link')}
          </Link>
        )
      }
    >
      <CampaignsClient
        projectId={project.id}
        campaigns={campaigns}
        reviewers={reviewers}
        mayManage={canAssign(actor)}
      />
    </Page>
  );
}
