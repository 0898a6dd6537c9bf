'use client';

import { useTranslations } from 'next-intl';
import { AUDIT_KINDS } from '@/domain/history/audit-event';
import type { AuditFacets, AuditQuery } from '@/domain/history/audit-query';
import { Field, TextInput } from '@/ui/primitives/field';
import { NamedOptions } from '@/ui/primitives/named-options';
import { FilterForm } from '@/ui/tables/filter-form';
import { FilterSelect } from '@/ui/tables/filter-select';

interface AuditFiltersProps {
  readonly query: AuditQuery;
  readonly facets: AuditFacets;
  readonly onChange: (name: string, value: string) => void;
  readonly onClear: () => void;
}

/** The choice lives in the address. */
export function AuditFilters({ query, facets, onChange, onClear }: AuditFiltersProps) {
  const t = useTranslations('audit');
  const tables = useTranslations('tables');
  const choices = [
    {
      name: 'kind',
      value: query.kind,
      options: AUDIT_KINDS.map((kind) => ({ id: kind, name: t(`kind.${kind}`) })),
    },
    { name: 'person', value: query.personId, options: facets.people },
    { name: 'project', value: query.projectId, options: facets.projects },
  ] as const;
  const inUse = Object.values(query).filter((value) => value !== null && value !== '').length;
  return (
    <FilterForm inUse={inUse} onClear={onClear}>
      {choices.map(({ name, value, options }) => (
        <Field key={name} label={t(`filters.${name}`)}>
          {(wiring) => (
            <FilterSelect {...wiring} value={value ?? ''} onChoose={(chosen) => onChange(name, chosen)}>
              <option value="">{tables('all')}</option>
              <NamedOptions options={options} />
            </FilterSelect>
          )}
        </Field>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={t(`filters.${name}`)} hint={t('utc')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="date"
              value={query[name]}
              onChange={(event) => onChange(name, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
    </FilterForm>
  );
}
