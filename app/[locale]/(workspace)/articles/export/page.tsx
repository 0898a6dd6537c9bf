import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import type { UseCases } from '@/server/services/registry';
import { ExportList } from '@/ui/pack/export-list';
import { buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Problem } from '@/ui/primitives/problem';
import { Page } from '@/ui/shell/page';
import { ask, askOrLeave } from '../../../../ask';
import { readId, readText } from '../../read-query';
import { articleQuery } from '../article-query';
import { PackClient } from './pack-client';

type Props = PageProps<'/[locale]/articles/export'>;
type Selection = UseCases['plan-pack']['input']['selection'];

export async function generateMetadata() {
  const t = await getTranslations('pack');
  return { title: t('title') };
}

/** Of the articles that the address names (`ids=a,b`), that were kept as chosen (`chosen`), or that its filters find; `pack` is one that was begun. */
export default async function ExportPage({ searchParams }: Props) {
  const t = await getTranslations('pack');
  const history = await getTranslations('history');
  const params = await searchParams;
  const selection = readSelection(params);
  const [plan, pack] = await Promise.all([
    ask('plan-pack', { selection }),
    ask('get-pack', { packId: readId(params, 'pack') || 'none' }),
  ]);
  if (!plan.ok && plan.error.code !== 'too_many' && plan.error.code !== 'selection_gone') {
    if (plan.error.code === 'not_found' || plan.error.code === 'invalid_input') notFound();
    await askOrLeave('plan-pack', { selection });
  }
  const [only] = selection.kind === 'articles' && selection.ids.length === 1 ? selection.ids : [];
  return (
    <Page
      narrow
      title={t('title')}
      actions={
        <Link
          className={buttonClass()}
          href={only === undefined ? links.articles(listOf(params)) : links.article(only)}
        >
          {only === undefined ? t('toArticles') : history('toDesk')}
        </Link>
      }
    >
      {!plan.ok && <Problem failure={plan.error} />}
      {plan.ok && plan.value.total === 0 && <EmptyState>{t('empty')}</EmptyState>}
      {plan.ok && plan.value.total > 0 && (
        <PackClient plan={plan.value} selection={selection} known={pack.ok ? pack.value : null} />
      )}
      {plan.ok && only !== undefined && <Exports articleId={only} />}
    </Page>
  );
}

async function Exports({ articleId }: { readonly articleId: string }) {
  const { exports } = await askOrLeave('list-exports', { articleId });
  return <ExportList exports={exports} />;
}

function readSelection(params: Awaited<Props['searchParams']>): Selection {
  const ids = readText(params, 'ids').split(',').filter(Boolean);
  const chosen = readId(params, 'chosen');
  if (chosen !== '') return { kind: 'kept', id: chosen };
  return ids.length > 0 ? { kind: 'articles', ids } : { kind: 'query', query: articleQuery(params) };
}

/** The list as it was filtered. */
function listOf(params: Awaited<Props['searchParams']>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' && !['ids', 'chosen', 'pack'].includes(name) ? [[name, value] as const] : [],
    ),
  );
}
