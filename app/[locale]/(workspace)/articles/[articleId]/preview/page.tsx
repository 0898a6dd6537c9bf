import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticlePreview } from '@/ui/preview/article-preview';
import { readPreviewOptions } from '@/ui/preview/preview-options';
import { ExportMenu } from '@/ui/articles/export-menu';
import { PrintButton } from '@/ui/preview/print-button';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave } from '../../../../../ask';

type Props = PageProps<'/[locale]/articles/[articleId]/preview'>;

export async function generateMetadata() {
  const t = await getTranslations('preview');
  return { title: t('title') };
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const t = await getTranslations('preview');
  const history = await getTranslations('history');
  const exporting = await getTranslations('export');
  const options = readPreviewOptions(await searchParams);
  const desk = await askOrLeave('get-desk', { articleId });
  return (
    <Page
      narrow={options.source === 'hidden'}
      title={t('title')}
      actions={
        <>
          <PrintButton />
          <ExportMenu
            articleIds={[articleId]}
            label={exporting('label')}
            withoutFile={desk.hasFile ? 0 : 1}
          />
          <Link className={buttonClass({ tone: 'quiet', small: true })} href={links.history(articleId)}>
            {history('link')}
          </Link>
          <Link className={buttonClass({ small: true })} href={links.article(articleId)}>
            {t('toDesk')}
          </Link>
        </>
      }
    >
      <ArticlePreview desk={desk} options={options} />
    </Page>
  );
}
