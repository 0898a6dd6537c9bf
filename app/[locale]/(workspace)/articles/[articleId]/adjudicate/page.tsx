import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { OwnTypologies } from '../../../../../own-typologies';
import { AdjudicationClient } from './adjudication-client';

type Props = PageProps<'/[locale]/articles/[articleId]/adjudicate'>;

export async function generateMetadata() {
  const t = await getTranslations('adjudication');
  return { title: t('title') };
}

export default async function AdjudicationPage({ params }: Props) {
  const t = await getTranslations('adjudication');
  const { articleId } = await params;
  const view = await askOrLeave('get-adjudication', { articleId });
  const { campaign, info } = view;
  return (
    <Page
      title={t.rich('titleOf', {
        title: () => <ArticleText lang={info.targetLang}>{info.title}</ArticleText>,
      })}
      actions={
        <>
          {campaign !== null && (
            <Link className={buttonClass()} href={links.campaign(campaign.id)}>
              <bdi>{campaign.name}</bdi>
            </Link>
          )}
          <Link className={buttonClass()} href={links.article(articleId)}>
            {t('toArticle')}
          </Link>
        </>
      }
    >
      <OwnTypologies>
        <AdjudicationClient view={view} />
      </OwnTypologies>
    </Page>
  );
}
