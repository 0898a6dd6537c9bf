'use client';

import { useTranslations } from 'next-intl';
import { TERM_STATUSES } from '@/domain/terms/term';
import type { TermLanguages, TermQuery } from '@/domain/terms/term-row';
import { useLanguageName } from '@/ui/articles/language-pair';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { FilterSelect } from '@/ui/tables/filter-select';
import styles from './terms.module.css';

interface TermFiltersProps {
  readonly query: TermQuery;
  readonly languages: TermLanguages;
  /** `afterPause` for what is still being typed. */
  readonly onChange: (name: string, value: string, afterPause?: boolean) => void;
  readonly onClear: () => void;
  /** Another one empties the search field. */
  readonly clearings: number;
}

/** The choice lives in the address. */
export function TermFilters({ query, languages, onChange, onClear, clearings }: TermFiltersProps) {
  const t = useTranslations('terms');
  const tables = useTranslations('tables');
  const languageName = useLanguageName();
  const named = (langs: readonly string[]) => langs.map((id) => ({ id, name: languageName(id) }));
  const choices = [
    {
      name: 'status',
      value: query.status ?? '',
      options: TERM_STATUSES.map((id) => ({ id, name: t(`status.${id}`) })),
    },
    { name: 'sourceLang', value: query.sourceLang, options: named(languages.sourceLangs) },
    { name: 'targetLang', value: query.targetLang, options: named(languages.targetLangs) },
  ] as const;
  return (
    <form
      className={styles.filters}
      role="search"
      aria-label={tables('filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field label={t('filters.text')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            key={clearings}
            type="search"
            dir="auto"
            maxLength={200}
            defaultValue={query.text}
            onChange={(event) => onChange('text', event.currentTarget.value, true)}
          />
        )}
      </Field>
      {choices.map(({ name, value, options }) => (
        <Field key={name} label={t(`filters.${name}`)}>
          {(wiring) => (
            <FilterSelect {...wiring} value={value} onChoose={(chosen) => onChange(name, chosen)}>
              <option value="">{tables('all')}</option>
              {options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.name}
                </option>
              ))}
            </FilterSelect>
          )}
        </Field>
      ))}
      <Button tone="quiet" onClick={onClear} className={styles.clear}>
        {tables('clear')}
      </Button>
    </form>
  );
}
