'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/ui/primitives/field';
import { FilterForm } from '@/ui/tables/filter-form';
import { FilterSelect } from '@/ui/tables/filter-select';

export interface Facet {
  readonly value: string;
  /** In words; already in the reader's language. */
  readonly label: string;
  readonly count: number;
}

export interface FilterControl {
  /** Name in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly facets: readonly Facet[];
}

interface CorrectionFiltersProps {
  readonly controls: readonly FilterControl[];
  readonly onChange: (name: string, value: string) => void;
  readonly onClear: () => void;
}

/** Each filter is a list of what there is, with how often; the choice lives in the address. */
export function CorrectionFilters({ controls, onChange, onClear }: CorrectionFiltersProps) {
  const t = useTranslations('tables');
  return (
    <FilterForm inUse={controls.filter(({ value }) => value !== '').length} onClear={onClear}>
      {controls.map(({ name, label, value, facets }) => (
        <Field key={name} label={label}>
          {(wiring) => (
            <FilterSelect {...wiring} value={value} onChoose={(chosen) => onChange(name, chosen)}>
              <option value="">{t('all')}</option>
              {facets.map((facet) => (
                <option key={facet.value} value={facet.value}>
                  {t('facet', { label: facet.label, count: facet.count })}
                </option>
              ))}
            </FilterSelect>
          )}
        </Field>
      ))}
    </FilterForm>
  );
}
