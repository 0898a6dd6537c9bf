'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReportFacets } from '@/domain/reports/report-facets';
import { REPORT_GROUPS, type ReportFilter, type ReportGroup } from '@/domain/reports/report-filter';
import { useLanguageName } from '@/ui/articles/language-pair';
import { Field, TextInput } from '@/ui/primitives/field';
import { NamedOptions } from '@/ui/primitives/named-options';
import { FilterForm } from '@/ui/tables/filter-form';
import { FilterSelect } from '@/ui/tables/filter-select';
import { useModelWords } from './use-model-words';
import styles from './reports.module.css';

interface ReportFiltersProps {
  readonly filter: ReportFilter;
  readonly facets: ReportFacets;
  /** Null where the page has no such choice. */
  readonly model: { readonly chosen: string; readonly models: readonly string[] } | null;
  readonly by: ReportGroup | null;
  /** By the name that the address has for it; '' takes the choice away. */
  readonly onChange: (name: string, value: string) => void;
  readonly onClear: () => void;
}

interface Choice {
  readonly name: 'project' | 'campaign' | 'system' | 'domain' | 'source' | 'target' | 'reviewer';
  readonly value: string | null;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** What is counted, and how. All of it lives in the address. */
export function ReportFilters({ filter, facets, model, by, onChange, onClear }: ReportFiltersProps) {
  const t = useTranslations('reports');
  const format = useFormatter();
  const tables = useTranslations('tables');
  const language = useLanguageName();
  const modelName = useModelWords().nameOf;
  const ofLang = (code: string) => ({ id: code, name: language(code) });
  const choices: readonly Choice[] = [
    { name: 'project', value: filter.projectId, options: facets.projects },
    { name: 'campaign', value: filter.campaignId, options: facets.campaigns },
    { name: 'system', value: filter.system, options: facets.systems.map((name) => ({ id: name, name })) },
    { name: 'domain', value: filter.domain, options: facets.domains.map((name) => ({ id: name, name })) },
    { name: 'source', value: filter.sourceLang, options: facets.sourceLangs.map(ofLang) },
    { name: 'target', value: filter.targetLang, options: facets.targetLangs.map(ofLang) },
    { name: 'reviewer', value: filter.reviewerId, options: facets.reviewers },
  ];
  const chosen = choices.flatMap(({ name, value, options }) => {
    const option = options.find(({ id }) => id === value);
    return option === undefined ? [] : [{ label: t(`filters.${name}`), name: option.name }];
  });
  const days = (['from', 'to'] as const).flatMap((name) => {
    const day = filter[name];
    if (day === null) return [];
    return [{ label: t(`filters.${name}`), name: format.dateTime(new Date(day), { dateStyle: 'medium' }) }];
  });
  const how = [
    ...(model === null ? [] : [{ label: t('filters.model'), name: modelName(model.chosen) }]),
    ...(by === null ? [] : [{ label: t('filters.by'), name: t(`by.${by}`) }]),
  ];
  const inUse = Object.values(filter).filter((value) => value !== null).length;
  return (
    <>
      <p className={styles.chosen}>
        {[...how, ...chosen, ...days].map(({ label, name }) => (
          <span key={label}>
            {label}: <bdi>{name}</bdi>{' '}
          </span>
        ))}
      </p>
      <FilterForm inUse={inUse} onClear={onClear}>
        {model !== null && (
          <Field label={t('filters.model')}>
            {(wiring) => (
              <FilterSelect {...wiring} value={model.chosen} onChoose={(chosen) => onChange('model', chosen)}>
                {model.models.map((id) => (
                  <option key={id} value={id}>
                    {modelName(id)}
                  </option>
                ))}
              </FilterSelect>
            )}
          </Field>
        )}
        {by !== null && (
          <Field label={t('filters.by')}>
            {(wiring) => (
              <FilterSelect {...wiring} value={by} onChoose={(chosen) => onChange('by', chosen)}>
                {REPORT_GROUPS.map((group) => (
                  <option key={group} value={group}>
                    {t(`by.${group}`)}
                  </option>
                ))}
              </FilterSelect>
            )}
          </Field>
        )}
        {choices
          .filter(({ value, options }) => options.length > 0 || value !== null)
          .map(({ name, value, options }) => (
            <Field key={name} label={t(`filters.${name}`)}>
              {(wiring) => (
                <FilterSelect {...wiring} value={value ?? ''} onChoose={(chosen) => onChange(name, chosen)}>
                  <option value="">{tables('all')}</option>
                  {value !== null && !options.some(({ id }) => id === value) && (
                    <option value={value}>{t('filters.chosen')}</option>
                  )}
                  <NamedOptions options={options} />
                </FilterSelect>
              )}
            </Field>
          ))}
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} label={t(`filters.${name}`)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="date"
                value={filter[name] ?? ''}
                onChange={(event) => onChange(name, event.currentTarget.value)}
              />
            )}
          </Field>
        ))}
      </FilterForm>
    </>
  );
}
