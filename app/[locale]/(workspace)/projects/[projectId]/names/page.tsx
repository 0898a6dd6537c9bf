import { getTranslations } from 'next-intl/server';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { readListFilters } from '../list-address';
import { loadListOwner, ROWS_PER_PAGE } from '../load-list';
import { NamesClient } from './names-client';

type Props = PageProps<'/[locale]/projects/[projectId]/names'>;

export async function generateMetadata() {
  const t = await getTranslations('knownNames');
  return { title: t('title') };
}

export default async function NamesPage({ params, searchParams }: Props) {
  const t = await getTranslations('knownNames');
  const { projectId } = await params;
  const query = readListFilters(await searchParams);
  const first = await askOrLeave('list-known-names', { projectId, query, offset: 0, limit: ROWS_PER_PAGE });
  const owner = await loadListOwner(projectId, first.rows[0]);
  return (
    <Page title={t('title')}>
      <NamesClient projectId={projectId} first={first} query={query} limit={ROWS_PER_PAGE} {...owner} />
    </Page>
  );
}
