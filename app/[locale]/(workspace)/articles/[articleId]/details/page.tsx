import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canImport } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { DetailsClient } from './details-client';

type Props = PageProps<'/[locale]/articles/[articleId]/details'>;

export async function generateMetadata() {
  const t = await getTranslations('articleDetails');
  return { title: t('title') };
}

export default async function DetailsPage({ params }: Props) {
  const { articleId } = await params;
  const t = await getTranslations('articleDetails');
  const history = await getTranslations('history');
  const { info, actor, sight } = await askOrLeave('get-article', { articleId });
  if (!canImport(actor) || sight === 'own') notFound();
  return (
    <Page
      title={t('title')}
      actions={
        <Link className={buttonClass({ small: true })} href={links.article(articleId)}>
          {history('toDesk')}
        </Link>
      }
    >
      <DetailsClient articleId={articleId} info={info} />
    </Page>
  );
}
