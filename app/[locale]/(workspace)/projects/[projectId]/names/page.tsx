import { getTranslations } from 'next-intl/server';
import { askOrLeave } from '../../../../../ask';
import { readListFilters } from '../list-address';
import { ListFrame } from '../list-frame';
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
  const { projectName, ...owner } = await loadListOwner(projectId, first.rows[0]);
  return (
    <ListFrame title={t('title')} projectId={projectId} projectName={projectName}>
      <NamesClient projectId={projectId} first={first} query={query} limit={ROWS_PER_PAGE} {...owner} />
    </ListFrame>
  );
}
