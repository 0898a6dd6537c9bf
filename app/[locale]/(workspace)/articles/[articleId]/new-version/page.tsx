import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canImport } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { NewVersionClient } from './new-version-client';

type Props = PageProps<'/[locale]/articles/[articleId]/new-version'>;

export async function generateMetadata() {
  const t = await getTranslations('newVersion');
  return { title: t('title') };
}

export default async function NewVersionPage({ params }: Props) {
  const { articleId } = await params;
  const t = await getTranslations('newVersion');
  const { info, actor } = await askOrLeave('get-article', { articleId });
  if (!canImport(actor)) notFound();
  return (
    <Page
      title={t('title')}
      actions={
        <Link className={buttonClass({ small: true })} href={links.article(articleId)}>
          {t('toDesk')}
        </Link>
      }
    >
      <p>
        <ArticleText lang={info.targetLang}>{info.title}</ArticleText>
      </p>
      <NewVersionClient articleId={articleId} {...info} />
    </Page>
  );
}
