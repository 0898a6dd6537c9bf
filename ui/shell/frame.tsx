'use client';

import { Direction } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Notifications } from '@/ui/primitives/notify';

/** What every page stands in: the direction for the components, and the place where notices appear. */
export function Frame({
  direction,
  children,
}: {
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}) {
  const t = useTranslations('common');
  return (
    <Direction.Provider dir={direction}>
      {children}
      <Notifications direction={direction} label={t('notices')} />
    </Direction.Provider>
  );
}
