'use client';

import { Languages } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { LOCALES } from '@/i18n/locales';
import { usePathname, useRouter } from '@/i18n/navigation';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';

/** The same page in another language; each language is named in itself. */
export function LanguageMenu() {
  const t = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const items = LOCALES.map(({ code, name }) => ({
    key: code,
    label: <bdi>{name}</bdi>,
    lang: code,
    checked: code === locale,
    onSelect: () => router.replace(query === '' ? pathname : `${pathname}?${query}`, { locale: code }),
  }));
  return (
    <Menu
      label={t('language')}
      items={items}
      trigger={
        <IconButton label={t('language')}>
          <Languages aria-hidden />
        </IconButton>
      }
    />
  );
}
