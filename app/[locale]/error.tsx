'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';

/** What stands where a page failed. What went wrong is in the server's log, never on the screen. */
export default function PageError({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('shell');
  return (
    <Page title={t('failed')}>
      <div>
        <Button tone="primary" onClick={reset}>
          {t('tryAgain')}
        </Button>
      </div>
    </Page>
  );
}
