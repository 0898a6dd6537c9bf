import { Suspense } from 'react';
import { getTranslations } from 'next-intl/server';
import { parsePreferences } from '@/ui/desk/desk-preferences';
import { askOrLeave } from '../../../../ask';
import { readText } from '../../read-query';
import { DeskClient } from './desk-client';
import { deskAddress } from './desk-address';

export async function generateMetadata() {
  const t = await getTranslations('articles');
  return { title: t('review') };
}

/**
 * The page itself holds no text of the article: the browser fetches it beside the scripts, as plain JSON, and a desk of
 * five thousand segments is there as soon as both are.
 */
export default async function ArticlePage({
  params,
  searchParams,
}: PageProps<'/[locale]/articles/[articleId]'>) {
  const { articleId } = await params;
  const query = await searchParams;
  const mark = readText(query, 'mark');
  const preferences = await askOrLeave('get-preferences', {});
  return (
    <>
      {/*
       * An element and not a call of `preload`, which reaches the browser only with the page's scripts. Asked for after
       * them, so that the browser compiles scripts while the server reads the article.
       */}
      <link
        rel="preload"
        as="fetch"
        href={deskAddress(articleId)}
        crossOrigin="anonymous"
        fetchPriority="low"
      />
      {/* For the browser, which else renders the page over and over while it waits for this script. */}
      <Suspense>
        <DeskClient
          key={articleId}
          articleId={articleId}
          preferences={parsePreferences(preferences.value)}
          subjectId={mark === '' ? null : mark}
          opensFindings={readText(query, 'panel') === 'findings'}
        />
      </Suspense>
    </>
  );
}
