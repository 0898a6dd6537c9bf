import { getTranslations } from 'next-intl/server';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { loadListOwner, ROWS_PER_PAGE } from '../load-list';
import { readTermQuery } from './terms-address';
import { TermsClient } from './terms-client';

type Props = PageProps<'/[locale]/projects/[projectId]/terms'>;

export async function generateMetadata() {
  const t = await getTranslations('terms');
  return { title: t('title') };
}

export default async function TermsPage({ params, searchParams }: Props) {
  const t = await getTranslations('terms');
  const { projectId } = await params;
  const query = readTermQuery(await searchParams);
  const first = await askOrLeave('list-terms', { projectId, query, offset: 0, limit: ROWS_PER_PAGE });
  const owner = await loadListOwner(projectId, first.rows[0]);
  return (
    <Page title={t('title')}>
      <TermsClient projectId={projectId} first={first} query={query} limit={ROWS_PER_PAGE} {...owner} />
    </Page>
  );
}
