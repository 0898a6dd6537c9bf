import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../ask';
import { OwnTypologies } from '../../../own-typologies';
import { decisionQuery, readSince } from './decision-query';
import { DecisionsClient } from './decisions-client';

export async function generateMetadata() {
  const t = await getTranslations('mine');
  return { title: t('title') };
}

const ROWS_PER_PAGE = 50;

export default async function DecisionsPage({ searchParams }: PageProps<'/[locale]/decisions'>) {
  const t = await getTranslations('mine');
  const results = await getTranslations('campaigns.results');
  const params = await searchParams;
  const query = decisionQuery(params);
  const since = readSince(params);
  const [first, stats] = await Promise.all([
    askOrLeave('list-my-decisions', { query, since, offset: 0, limit: ROWS_PER_PAGE }),
    askOrLeave('reviewer-stats', { projectId: null }),
  ]);
  return (
    <Page
      title={t('title')}
      actions={
        <Link className={buttonClass()} href={links.campaignResults()}>
          {results('title')}
        </Link>
      }
    >
      <OwnTypologies>
        <DecisionsClient
          first={first}
          stats={stats.reviewers}
          query={query}
          isNewVisit={since === null}
          limit={ROWS_PER_PAGE}
        />
      </OwnTypologies>
    </Page>
  );
}
