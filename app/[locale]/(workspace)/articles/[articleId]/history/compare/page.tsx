import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ComparisonView } from '@/ui/history/comparison-view';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../../ask';
import { OwnTypologies } from '../../../../../../own-typologies';
import { readText } from '../../../../read-query';

type Props = PageProps<'/[locale]/articles/[articleId]/history/compare'>;

export async function generateMetadata() {
  const t = await getTranslations('history');
  return { title: t('compareTitle') };
}

/** A version's number out of an address; what is none counts as the import. */
function toVersion(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const query = await searchParams;
  const t = await getTranslations('history');
  const comparison = await askOrLeave('compare-versions', {
    articleId,
    before: toVersion(readText(query, 'from')),
    after: toVersion(readText(query, 'to')),
  });
  return (
    <Page
      title={t('compareTitle')}
      actions={
        <Link className={buttonClass({ small: true })} href={links.history(articleId)}>
          {t('toTimeline')}
        </Link>
      }
    >
      <p>
        <ArticleText lang={comparison.targetLang}>{comparison.title}</ArticleText>
      </p>
      <OwnTypologies>
        <ComparisonView comparison={comparison} />
      </OwnTypologies>
    </Page>
  );
}
