'use client';

import { useLocale, useTranslations } from 'next-intl';
import { LOCALES } from '@/i18n/locales';
import { usePathname, useRouter } from '@/i18n/navigation';
import { Field, Select } from '@/ui/primitives/field';
import { FilterSelect } from '@/ui/tables/filter-select';
import { isTheme, THEMES } from '@/ui/theme/theme';
import { useTheme } from '@/ui/theme/use-theme';
import form from '@/ui/primitives/form.module.css';

/** Language, and light or dark: the same choices as in the header, in words. */
export function Appearance() {
  const shell = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  const pathname = usePathname();
  const [theme, setTheme] = useTheme();
  return (
    <div className={form.row}>
      <Field label={shell('language')}>
        {(wiring) => (
          <FilterSelect
            {...wiring}
            value={locale}
            onChoose={(code) => {
              const chosen = LOCALES.find((one) => one.code === code);
              if (chosen !== undefined) router.replace(pathname, { locale: chosen.code });
            }}
          >
            {LOCALES.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </FilterSelect>
        )}
      </Field>
      <Field label={shell('theme.label')}>
        {(wiring) => (
          <Select
            {...wiring}
            value={theme}
            onChange={(event) => {
              if (isTheme(event.currentTarget.value)) setTheme(event.currentTarget.value);
            }}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {shell(`theme.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
