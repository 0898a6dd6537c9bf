import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { twoWordNames } from '@/domain/names/ledger/two-word-names';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../../ask';
import { PlantClient } from './plant-client';

type Props = PageProps<'/[locale]/campaigns/[campaignId]/plant/[articleId]'>;

export async function generateMetadata() {
  const t = await getTranslations('campaigns.planting');
  return { title: t('title') };
}

export default async function PlantPage({ params }: Props) {
  const t = await getTranslations('campaigns.planting');
  const { campaignId, articleId } = await params;
  const { campaign, mayManage } = await askOrLeave('get-campaign', { campaignId });
  if (!mayManage || campaign.state !== 'draft') notFound();
  const { blocks, segments, info, sight } = await askOrLeave('get-desk', { articleId });
  if (sight === 'own') notFound();
  const ledger = await askOrLeave('get-name-ledger', { articleId });
  return (
    <Page
      title={t('title')}
      actions={
        <Link className={buttonClass()} href={links.campaign(campaignId)}>
          <bdi>{campaign.name}</bdi>
        </Link>
      }
    >
      <PlantClient
        campaignId={campaignId}
        articleId={articleId}
        blocks={blocks.filter(({ side }) => side === 'target')}
        segments={segments}
        lang={info.targetLang}
        names={twoWordNames(ledger, info.targetLang)}
      />
    </Page>
  );
}
