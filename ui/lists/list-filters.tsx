'use client';

import { useTranslations } from 'next-intl';
import { useLanguageName } from '@/ui/articles/language-pair';
import { Field, TextInput } from '@/ui/primitives/field';
import { NamedOptions } from '@/ui/primitives/named-options';
import { FilterForm } from '@/ui/tables/filter-form';
import { FilterSelect } from '@/ui/tables/filter-select';

interface Choice {
  /** As it stands in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

interface ListFiltersProps {
  readonly query: { readonly text: string; readonly sourceLang: string; readonly targetLang: string };
  readonly languages: { readonly sourceLangs: readonly string[]; readonly targetLangs: readonly string[] };
  /** What this list can be filtered by besides its languages. */
  readonly choices?: readonly Choice[];
  /** `afterPause` for what is still being typed. */
  readonly onChange: (name: string, value: string, afterPause?: boolean) => void;
  readonly onClear: () => void;
}

/** The choice lives in the address. */
export function ListFilters({ query, languages, choices = [], onChange, onClear }: ListFiltersProps) {
  const t = useTranslations('lists');
  const tables = useTranslations('tables');
  const languageName = useLanguageName();
  const ofLanguage = (name: 'sourceLang' | 'targetLang', langs: readonly string[]): Choice => ({
    name,
    label: t(name),
    value: query[name],
    options: langs.map((id) => ({ id, name: languageName(id) })),
  });
  const all = [
    ...choices,
    ofLanguage('sourceLang', languages.sourceLangs),
    ofLanguage('targetLang', languages.targetLangs),
  ];
  return (
    <FilterForm
      inUse={[query.text, ...all.map(({ value }) => value)].filter((value) => value !== '').length}
      onClear={onClear}
      isSearch
    >
      <Field label={t('search')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="search"
            dir="auto"
            maxLength={200}
            defaultValue={query.text}
            onChange={(event) => onChange('text', event.currentTarget.value, true)}
          />
        )}
      </Field>
      {all.map(({ name, label, value, options }) => (
        <Field key={name} label={label}>
          {(wiring) => (
            <FilterSelect {...wiring} value={value} onChoose={(chosen) => onChange(name, chosen)}>
              <option value="">{tables('all')}</option>
              <NamedOptions options={options} />
            </FilterSelect>
          )}
        </Field>
      ))}
    </FilterForm>
  );
}
