'use client';

import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';

export function PrintButton() {
  const t = useTranslations('preview');
  return (
    <Button tone="quiet" small onClick={() => window.print()}>
      <Printer aria-hidden />
      {t('print')}
    </Button>
  );
}
