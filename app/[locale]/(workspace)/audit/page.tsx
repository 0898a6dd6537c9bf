import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../ask';
import { auditExportAddress, readAuditQuery } from './audit-address';
import { AuditClient } from './audit-client';

export async function generateMetadata() {
  const t = await getTranslations('audit');
  return { title: t('title') };
}

const ROWS_PER_PAGE = 100;

export default async function AuditPage({ searchParams }: PageProps<'/[locale]/audit'>) {
  const t = await getTranslations('audit');
  const query = readAuditQuery(await searchParams);
  const [first, facets] = await Promise.all([
    askOrLeave('list-audit', { query, offset: 0, limit: ROWS_PER_PAGE }),
    askOrLeave('audit-facets', { projectId: null }),
  ]);
  return (
    <Page
      title={t('title')}
      actions={
        <a className={buttonClass({ small: true })} href={auditExportAddress(query)} download>
          {t('export')}
        </a>
      }
    >
      <AuditClient first={first} facets={facets} query={query} limit={ROWS_PER_PAGE} />
    </Page>
  );
}
