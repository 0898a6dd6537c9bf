'use client';

import type { Block } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { PlantDesk } from '@/ui/campaigns/plant-desk';
import { callUseCase } from '../../../../../../api-client';

interface PlantClientProps {
  readonly campaignId: string;
  readonly articleId: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly lang: string;
  readonly names: readonly string[];
}

export function PlantClient({ campaignId, articleId, blocks, segments, lang, names }: PlantClientProps) {
  const router = useRouter();
  return (
    <PlantDesk
      blocks={blocks}
      segments={segments}
      lang={lang}
      names={names}
      port={{
        plant: async (stretches) => {
          const planted = await callUseCase('plant-errors', { campaignId, articleId, stretches });
          if (planted.ok) {
            router.push(links.campaign(campaignId));
            router.refresh();
          }
          return planted;
        },
      }}
    />
  );
}
