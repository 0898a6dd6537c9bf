import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { HistoryClient } from './history-client';

type Props = PageProps<'/[locale]/articles/[articleId]/history'>;

export async function generateMetadata() {
  const t = await getTranslations('history');
  return { title: t('title') };
}

export default async function HistoryPage({ params }: Props) {
  const { articleId } = await params;
  const t = await getTranslations('history');
  const pack = await getTranslations('pack');
  const newVersion = await getTranslations('newVersion');
  const details = await getTranslations('articleDetails');
  const first = await askOrLeave('get-history', { articleId, before: null });
  return (
    <Page
      narrow
      title={t('title')}
      actions={
        <>
          <Link
            className={buttonClass({ tone: 'quiet', small: true })}
            href={links.exportArticles({ ids: articleId })}
          >
            {pack('exports.title')}
          </Link>
          {first.mayRestore && (
            <>
              <Link className={buttonClass({ tone: 'quiet', small: true })} href={links.details(articleId)}>
                {details('link')}
              </Link>
              <Link
                className={buttonClass({ tone: 'quiet', small: true })}
                href={links.newVersion(articleId)}
              >
                {newVersion('link')}
              </Link>
            </>
          )}
          <Link className={buttonClass({ small: true })} href={links.article(articleId)}>
            {t('toDesk')}
          </Link>
        </>
      }
    >
      <p>
        <ArticleText lang={first.targetLang}>{first.title}</ArticleText>
      </p>
      <HistoryClient first={first} />
    </Page>
  );
}
