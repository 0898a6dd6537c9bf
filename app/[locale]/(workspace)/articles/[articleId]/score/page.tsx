import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { ArticleScoreView } from '@/ui/scores/article-score-view';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';
import { OwnTypologies } from '../../../../../own-typologies';

type Props = PageProps<'/[locale]/articles/[articleId]/score'>;

export async function generateMetadata() {
  const t = await getTranslations('scores');
  return { title: t('title') };
}

export default async function ScorePage({ params }: Props) {
  const { articleId } = await params;
  const t = await getTranslations('scores');
  const history = await getTranslations('history');
  const view = await askOrLeave('get-article-score', { articleId });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link className={buttonClass({ tone: 'quiet', small: true })} href={links.scoring(view.projectId)}>
            {t('settings')}
          </Link>
          <Link className={buttonClass({ small: true })} href={links.article(articleId)}>
            {history('toDesk')}
          </Link>
        </>
      }
    >
      <p>
        <ArticleText lang={view.targetLang}>{view.title}</ArticleText>
      </p>
      <OwnTypologies>
        <ArticleScoreView
          score={view.score}
          segments={view.segments}
          ownModel={view.settings.model}
          targetLang={view.targetLang}
          linkOf={(mark) => links.article(articleId, { mark })}
        />
      </OwnTypologies>
    </Page>
  );
}
