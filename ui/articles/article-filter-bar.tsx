'use client';

import { useTranslations } from 'next-intl';
import type { Person } from '@/domain/review/desk-view';
import { EXPORT_STATES } from '@/domain/review/export-record';
import { ARTICLE_STATES } from '@/domain/review/review';
import { Field, TextInput } from '@/ui/primitives/field';
import { NamedOptions } from '@/ui/primitives/named-options';
import { FilterForm } from '@/ui/tables/filter-form';
import { FilterSelect } from '@/ui/tables/filter-select';
import { useCalendarDate } from '@/ui/queue/due-date';
import { useToday } from '@/ui/queue/use-today';

export interface ArticleFilters {
  readonly search: string;
  readonly state: string;
  readonly project: string;
  /** Of a person, `me` or `nobody`. */
  readonly assignee: string;
  /** What is overdue on this calendar date. */
  readonly dueBefore: string;
  /** Whether it was exported, and stands as it was; see EXPORT_STATES. */
  readonly exported: string;
}

export interface ListedProject {
  readonly id: string;
  readonly name: string;
}

interface ArticleFilterBarProps {
  readonly filters: ArticleFilters;
  readonly onFilter: (name: keyof ArticleFilters, value: string) => void;
  readonly onClearFilters: () => void;
  readonly projects: readonly ListedProject[];
  /** People to filter by. */
  readonly people: readonly Person[];
}

export function ArticleFilterBar(props: ArticleFilterBarProps) {
  const { filters, onFilter, projects, people } = props;
  const t = useTranslations('articles');
  const queue = useTranslations('queue');
  const tables = useTranslations('tables');
  const state = useTranslations('common.articleState');
  const today = useToday();
  const dateOf = useCalendarDate();
  const known = ['', 'me', 'nobody', ...people.map(({ id }) => id)];
  const isElsewhere = !known.includes(filters.assignee);
  return (
    <FilterForm
      inUse={Object.values(filters).filter((value) => value !== '').length}
      onClear={props.onClearFilters}
      isSearch
    >
      <Field label={t('search')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="search"
            dir="auto"
            defaultValue={filters.search}
            onChange={(event) => onFilter('search', event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('columns.state')}>
        {(wiring) => (
          <FilterSelect {...wiring} value={filters.state} onChoose={(chosen) => onFilter('state', chosen)}>
            <option value="">{tables('all')}</option>
            {ARTICLE_STATES.map((one) => (
              <option key={one} value={one}>
                {state(one)}
              </option>
            ))}
          </FilterSelect>
        )}
      </Field>
      <Field label={t('columns.project')}>
        {(wiring) => (
          <FilterSelect
            {...wiring}
            value={filters.project}
            onChoose={(chosen) => onFilter('project', chosen)}
          >
            <option value="">{tables('all')}</option>
            <NamedOptions options={projects} />
          </FilterSelect>
        )}
      </Field>
      <Field label={queue('columns.reviewers')}>
        {(wiring) => (
          <FilterSelect
            {...wiring}
            value={filters.assignee}
            onChoose={(chosen) => onFilter('assignee', chosen)}
          >
            <option value="">{tables('all')}</option>
            <option value="me">{queue('filter.me')}</option>
            <option value="nobody">{queue('filter.nobody')}</option>
            {isElsewhere && <option value={filters.assignee}>{queue('filter.somebody')}</option>}
            <NamedOptions options={people} />
          </FilterSelect>
        )}
      </Field>
      <Field label={queue('columns.due')}>
        {(wiring) => (
          <FilterSelect
            {...wiring}
            value={filters.dueBefore}
            onChoose={(chosen) => onFilter('dueBefore', chosen)}
          >
            <option value="">{tables('all')}</option>
            <option value={today}>{queue('filter.overdue')}</option>
            {filters.dueBefore !== '' && filters.dueBefore !== today && (
              <option value={filters.dueBefore}>
                {queue('filter.dueBefore', { date: dateOf(filters.dueBefore) })}
              </option>
            )}
          </FilterSelect>
        )}
      </Field>
      <Field label={t('columns.exported')}>
        {(wiring) => (
          <FilterSelect
            {...wiring}
            value={filters.exported}
            onChoose={(chosen) => onFilter('exported', chosen)}
          >
            <option value="">{tables('all')}</option>
            {EXPORT_STATES.map((one) => (
              <option key={one} value={one}>
                {t(`exported.filter.${one}`)}
              </option>
            ))}
          </FilterSelect>
        )}
      </Field>
    </FilterForm>
  );
}
