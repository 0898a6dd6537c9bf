import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../ask';

export async function generateMetadata() {
  const t = await getTranslations('campaigns.results');
  return { title: t('title') };
}

export default async function RatedCampaignsPage() {
  const t = await getTranslations('campaigns.results');
  const mine = await getTranslations('mine');
  const { campaigns } = await askOrLeave('list-rated-campaigns', {});
  return (
    <Page
      narrow
      title={t('title')}
      actions={
        <Link className={buttonClass()} href={links.decisions()}>
          {mine('title')}
        </Link>
      }
    >
      {campaigns.length === 0 ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : (
        <ul>
          {campaigns.map(({ id, name, projectName, rated }) => (
            <li key={id}>
              <Link href={links.campaignResults(id)}>
                <bdi>{name}</bdi>
              </Link>{' '}
              <bdi>{projectName}</bdi> · {t('rated', { count: rated })}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
