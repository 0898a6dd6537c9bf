'use client';

import type { CampaignRow } from '@/domain/review/campaign/campaign-view';
import type { Person } from '@/domain/review/desk-view';
import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { CampaignList } from '@/ui/campaigns/campaign-list';
import { newId } from '@/ui/desk/new-id';
import { callUseCase } from '../../../../../api-client';

interface CampaignsClientProps {
  readonly projectId: string;
  readonly campaigns: readonly CampaignRow[];
  readonly reviewers: readonly Person[];
  readonly mayManage: boolean;
}

export function CampaignsClient({ projectId, campaigns, reviewers, mayManage }: CampaignsClientProps) {
  const router = useRouter();
  return (
    <CampaignList
      campaigns={campaigns}
      reviewers={reviewers}
      onCreate={
        mayManage
          ? async (values) => {
              const made = await callUseCase('save-campaign', {
                ...values,
                ...{ id: newId(), projectId, baseVersion: 0 },
              });
              if (made.ok) router.push(links.campaign(made.value.id));
              return made;
            }
          : null
      }
    />
  );
}
