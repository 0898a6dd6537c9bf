'use client';

import { Package } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/domain/result';
import type { ArticleRow } from '@/domain/review/article-row';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { Button, buttonClass } from '@/ui/primitives/button';
import { notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { ArticleFilters } from './article-filter-bar';
import { MOST_NAMED } from './export-address';

interface PackLinkProps {
  readonly filters: ArticleFilters;
  /** Those of the list that are chosen. */
  readonly chosen: readonly ArticleRow[];
  /** How many the filters find. */
  readonly total: number;
  readonly openPack: OpenPack;
}

/** Keeps which articles are chosen where an address cannot name them all, and goes to their pack. */
export type OpenPack = (articleIds: readonly string[]) => Promise<Result<unknown>>;

/** To the pack of the chosen articles; while none is chosen, of all that match, also those that are not shown yet. */
export function PackLink({ filters, chosen, total, openPack }: PackLinkProps) {
  const t = useTranslations('pack');
  const ids = chosen.map(({ id }) => id);
  if (ids.length > MOST_NAMED) return <PackButton ids={ids} openPack={openPack} />;
  const href = links.exportArticles(
    ids.length > 0
      ? { ids: ids.join(',') }
      : Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')),
  );
  return (
    <Link className={buttonClass({ small: true })} href={href} prefetch={false}>
      <Package aria-hidden />
      {ids.length > 0 ? t('chosen', { count: ids.length }) : t('all', { count: total })}
    </Link>
  );
}

/** So many do not fit into an address: they are kept first. */
function PackButton({ ids, openPack }: { readonly ids: readonly string[]; readonly openPack: OpenPack }) {
  const t = useTranslations('pack');
  const textOf = useFailureText();
  const [isKeeping, setIsKeeping] = useState(false);
  const open = async () => {
    setIsKeeping(true);
    const opened = await openPack(ids);
    setIsKeeping(false);
    if (!opened.ok) notifyError(textOf(opened.error));
  };
  return (
    <Button small disabled={isKeeping} onClick={() => void open()}>
      <Package aria-hidden />
      {t('chosen', { count: ids.length })}
    </Button>
  );
}
