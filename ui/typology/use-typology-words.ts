import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { wordsOfCategory } from '@/domain/annotation/category-messages';
import { slugOfCategory } from '@/domain/annotation/edit-typology';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { listCategories, type Category } from '@/domain/annotation/typology';
import type { TypologyFault } from '@/domain/annotation/typology-fault';
import { useReadMessage } from '@/ui/annotation/use-read-message';

export interface TypologyWords {
  /** In one language, or what it is called in another, or by its id. */
  readonly nameIn: (category: Category, lang: string) => string;
  readonly severity: (severity: Severity) => string;
  /** “Accuracy › Omission”, of MQM-Core, by id. */
  readonly core: ReadonlyMap<string, string>;
  readonly fault: (fault: TypologyFault) => string;
}

export function useTypologyWords(): TypologyWords {
  const locale = useLocale();
  const read = useReadMessage();
  const severity = useTranslations('common.severity');
  const t = useTranslations('typologies');
  return useMemo(() => {
    const coreName = (id: string) => wordsOfCategory(MQM_CORE, id, locale, read).name;
    const core = new Map(
      listCategories(MQM_CORE).map(({ id }) => {
        const [dimension = ''] = id.split('/');
        return [
          id,
          dimension === id ? coreName(id) : t('within', { outer: coreName(dimension), inner: coreName(id) }),
        ];
      }),
    );
    const fieldName = (field: string): string => {
      const key = `field.${field}` as Parameters<typeof t.has>[0];
      return t.has(key) ? t(key) : field;
    };
    return {
      nameIn: ({ id, words }, lang) =>
        [words[lang], words[locale], words.en, ...Object.values(words)].find((one) => one?.name)?.name ??
        slugOfCategory(id),
      severity: (one) => severity(one),
      core,
      fault: ({ code, at, params }) => {
        const { field, severity: named, ...rest } = params;
        const known = SEVERITIES.find((one) => one === named);
        return t(`fault.${code}`, {
          ...{ max: 0, key: '', free: '', other: '', id: '', parent: '', core: '', its: '' },
          ...rest,
          at,
          field: fieldName(String(field ?? '')),
          severity: known === undefined ? String(named ?? '') : severity(known),
        });
      },
    };
  }, [locale, read, severity, t]);
}
