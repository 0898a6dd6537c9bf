'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';

/** What stands where a page failed. What went wrong is in the server's log, never on the screen. */
export default function PageError({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('shell');
  return (
    <main id="main">
      <EmptyState
        action={
          <Button tone="primary" onClick={reset}>
            {t('tryAgain')}
          </Button>
        }
      >
        {t('failed')}
      </EmptyState>
    </main>
  );
}
