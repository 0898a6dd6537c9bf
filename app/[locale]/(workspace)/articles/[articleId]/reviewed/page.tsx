import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { OwnTypologies } from '../../../../../own-typologies';
import { ReviewedClient } from './reviewed-client';

type Props = PageProps<'/[locale]/articles/[articleId]/reviewed'>;

export async function generateMetadata() {
  const t = await getTranslations('reviewDocument');
  return { title: t('title') };
}

export default async function ReviewedPage({ params }: Props) {
  const { articleId } = await params;
  const t = await getTranslations('reviewDocument');
  const history = await getTranslations('history');
  const { title, targetLang } = await askOrLeave('get-history', { articleId, before: null });
  return (
    <Page
      narrow
      title={t('title')}
      actions={
        <Link className={buttonClass({ small: true })} href={links.article(articleId)}>
          {history('toDesk')}
        </Link>
      }
    >
      <p>
        <ArticleText lang={targetLang}>{title}</ArticleText>
      </p>
      <OwnTypologies>
        <ReviewedClient articleId={articleId} lang={targetLang} />
      </OwnTypologies>
    </Page>
  );
}
