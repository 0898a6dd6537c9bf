'use client';

import { Package } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ArticleRow } from '@/domain/review/article-row';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import type { ArticleFilters } from './article-filter-bar';
import styles from './article-list.module.css';
import { MOST_NAMED } from './export-address';

interface PackLinkProps {
  readonly filters: ArticleFilters;
  /** Those of the list that are chosen. */
  readonly chosen: readonly ArticleRow[];
  /** How many the filters find. */
  readonly total: number;
}

/** To the pack of the chosen articles; while none is chosen, of all that match, also those that are not shown yet. */
export function PackLink({ filters, chosen, total }: PackLinkProps) {
  const t = useTranslations('pack');
  if (chosen.length > MOST_NAMED)
    return <p className={styles.chosen}>{t('tooManyChosen', { max: MOST_NAMED })}</p>;
  const href = links.exportArticles(
    chosen.length > 0
      ? { ids: chosen.map(({ id }) => id).join(',') }
      : Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')),
  );
  return (
    <Link className={buttonClass({ small: true })} href={href} prefetch={false}>
      <Package aria-hidden />
      {chosen.length > 0 ? t('chosen', { count: chosen.length }) : t('all', { count: total })}
    </Link>
  );
}
