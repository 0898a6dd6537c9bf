import { getTranslations } from 'next-intl/server';
import { Page } from '@/ui/shell/page';
import { ask, askOrLeave } from '../../../ask';
import { OwnTypologies } from '../../../own-typologies';
import { correctionQuery } from './correction-query';
import { CorrectionsClient } from './corrections-client';

export async function generateMetadata() {
  const t = await getTranslations('corrections');
  return { title: t('title') };
}

const ROWS_PER_PAGE = 100;

export default async function CorrectionsPage({ searchParams }: PageProps<'/[locale]/corrections'>) {
  const t = await getTranslations('corrections');
  const query = correctionQuery(await searchParams);
  const projectId = null;
  const [first, facets, me] = await Promise.all([
    askOrLeave('list-corrections', { projectId, query, offset: 0, limit: ROWS_PER_PAGE }),
    askOrLeave('correction-facets', { projectId }),
    ask('list-projects', {}),
  ]);
  const mayDecide =
    me.ok && me.value.projects.some(({ role }) => role === null || role === 'editor' || role === 'admin');
  return (
    <Page title={t('title')}>
      <OwnTypologies>
        <CorrectionsClient
          first={first}
          facets={facets}
          query={query}
          limit={ROWS_PER_PAGE}
          mayDecide={mayDecide}
        />
      </OwnTypologies>
    </Page>
  );
}
