'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { Menu } from '@/ui/primitives/menu';

const FORMATS = ['csv', 'tsv', 'tbx'] as const;
export type ListFormat = (typeof FORMATS)[number];

/** The whole list as a file, whatever is filtered. */
export function ListExport({ addressOf }: { readonly addressOf: (format: ListFormat) => string }) {
  const t = useTranslations('lists');
  return (
    <Menu
      label={t('export')}
      trigger={
        <Button>
          <Download aria-hidden />
          {t('export')}
        </Button>
      }
      items={FORMATS.map((format) => ({
        key: format,
        label: t(`formats.${format}`),
        onSelect: () => window.location.assign(addressOf(format)),
      }))}
    />
  );
}
