'use client';

import { useTranslations } from 'next-intl';
import type { PackPlan, PlannedArticle } from '@/domain/exchange/pack/pack-view';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './pack.module.css';

/** Shown without being asked for. */
const SHOWN = 5;

/** Which articles it will be, and which of those that were chosen it cannot be. */
export function PackedArticles({ plan }: { readonly plan: PackPlan }) {
  const t = useTranslations('pack');
  const { articles, total, missing, forbidden } = plan;
  const first = articles.slice(0, SHOWN);
  return (
    <section className={styles.articles} aria-label={t('whichArticles')}>
      <h2>{t('articles', { count: total })}</h2>
      <Titles articles={first} />
      {total > first.length && <p className={styles.soft}>{t('more', { count: total - first.length })}</p>}
      {missing > 0 && <p className={styles.warn}>{t('missing', { count: missing })}</p>}
      {forbidden.length > 0 && (
        <div className={styles.warn}>
          <p>{t('forbidden')}</p>
          <Titles articles={forbidden} />
        </div>
      )}
    </section>
  );
}

function Titles({ articles }: { readonly articles: readonly PlannedArticle[] }) {
  return (
    <ul className={styles.titles}>
      {articles.map(({ id, title, targetLang }) => (
        <li key={id}>
          <Link href={links.article(id)}>
            <ArticleText lang={targetLang}>{title}</ArticleText>
          </Link>
        </li>
      ))}
    </ul>
  );
}
