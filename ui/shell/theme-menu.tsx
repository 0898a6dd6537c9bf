'use client';

import { SunMoon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';
import { THEMES } from '@/ui/theme/theme';
import { useTheme } from '@/ui/theme/use-theme';

export function ThemeMenu() {
  const t = useTranslations('shell.theme');
  const [theme, setTheme] = useTheme();
  const items = THEMES.map((one) => ({
    key: one,
    label: t(one),
    checked: one === theme,
    onSelect: () => setTheme(one),
  }));
  return (
    <Menu
      label={t('label')}
      items={items}
      trigger={
        <IconButton label={t('label')}>
          <SunMoon aria-hidden />
        </IconButton>
      }
    />
  );
}
