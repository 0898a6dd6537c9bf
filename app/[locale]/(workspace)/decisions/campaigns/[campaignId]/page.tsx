import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { CampaignResultsView } from '@/ui/adjudication/campaign-results';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { OwnTypologies } from '../../../../../own-typologies';

type Props = PageProps<'/[locale]/decisions/campaigns/[campaignId]'>;

export async function generateMetadata() {
  const t = await getTranslations('campaigns.results');
  return { title: t('title') };
}

export default async function CampaignResultsPage({ params }: Props) {
  const t = await getTranslations('campaigns.results');
  const { campaignId } = await params;
  const results = await askOrLeave('get-campaign-results', { campaignId });
  return (
    <Page
      title={t.rich('titleOf', { campaign: () => <bdi>{results.campaign.name}</bdi> })}
      actions={
        <Link className={buttonClass()} href={links.campaignResults()}>
          {t('title')}
        </Link>
      }
    >
      <OwnTypologies>
        <CampaignResultsView results={results} />
      </OwnTypologies>
    </Page>
  );
}
