'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/i18n/navigation';
import { Button, buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { leaveFilters } from './leave-filters';

/** Takes every filter away, or is the address that has none; null where none is set. */
export type ClearFilters = (() => void) | string | null;

interface NothingFoundProps {
  /** That nothing is found, in words. */
  readonly children: ReactNode;
  readonly clear: ClearFilters;
}

/** What stands in the place of a list in which filters find nothing, with the way to all of it. */
export function NothingFound({ children, clear }: NothingFoundProps) {
  const t = useTranslations('tables');
  return (
    <EmptyState action={clear !== null && <Clear clear={clear}>{t('clear')}</Clear>}>{children}</EmptyState>
  );
}

function Clear({
  clear,
  children,
}: {
  readonly clear: NonNullable<ClearFilters>;
  readonly children: ReactNode;
}) {
  if (typeof clear === 'string')
    return (
      <Link className={buttonClass()} href={clear} prefetch={false} onClick={leaveFilters}>
        {children}
      </Link>
    );
  return (
    <Button
      onClick={() => {
        leaveFilters();
        clear();
      }}
    >
      {children}
    </Button>
  );
}
