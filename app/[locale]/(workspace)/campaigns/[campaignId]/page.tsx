import { canReview } from '@/domain/review/role';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../ask';
import { ProjectSections } from '../../project-sections';
import { CampaignClient } from './campaign-client';

type Props = PageProps<'/[locale]/campaigns/[campaignId]'>;

async function getCampaign({ params }: Props) {
  const { campaignId } = await params;
  return askOrLeave('get-campaign', { campaignId });
}

export async function generateMetadata(props: Props) {
  return { title: (await getCampaign(props)).campaign.name };
}

export default async function CampaignPage(props: Props) {
  const view = await getCampaign(props);
  const { projectId } = view.campaign;
  const isPrepared = view.mayManage && view.campaign.state === 'draft';
  const { members } = isPrepared ? await askOrLeave('list-members', { projectId }) : { members: [] };
  const { rows } = isPrepared
    ? await askOrLeave('list-articles', {
        ...{ projectId, states: ['imported'], lang: '', search: '', assignee: 'nobody' },
        ...{ sort: 'createdAt', descending: true, offset: 0 },
      })
    : { rows: [] };
  const taken = new Set(view.documents.flatMap(({ outputs }) => outputs.map(({ articleId }) => articleId)));
  return (
    <>
      <ProjectSections projectId={projectId} />
      <Page title={<bdi>{view.campaign.name}</bdi>}>
        <CampaignClient
          view={view}
          reviewers={members
            .filter(({ userId, role }) => canReview({ userId, role, isAdministrator: false }))
            .map(({ userId, name }) => ({ id: userId, name }))}
          articles={rows
            .filter(({ id }) => !taken.has(id))
            .map(({ id, title, mtSystem, targetLang }) => ({ id, title, system: mtSystem, targetLang }))}
        />
      </Page>
    </>
  );
}
