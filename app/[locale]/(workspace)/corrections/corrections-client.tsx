'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { failure, success, type Result } from '@/domain/result';
import type { CorrectionFacets } from '@/domain/review/correction-facets';
import type { CorrectionPage, CorrectionQuery } from '@/domain/review/correction-row';
import type { DecisionResult } from '@/domain/review/decision-request';
import { useProjectCategoryName, useProjectSeverityName } from '@/ui/annotation/typologies-context';
import { useLanguageName } from '@/ui/articles/language-pair';
import type { FilterControl } from '@/ui/corrections/correction-filters';
import { CorrectionsDesk } from '@/ui/corrections/corrections-desk';
import type { CorrectionsPort } from '@/ui/corrections/corrections-port';
import { useRouter } from '@/i18n/navigation';
import { runBulk } from './run-bulk';
import { callUseCase } from '../../../api-client';
import { TALK_PORT } from '../talk-client';
import { useAddressFilters } from '../use-address-filters';
import { EVERY_STATE } from './correction-query';

interface CorrectionsClientProps {
  readonly first: CorrectionPage;
  readonly facets: CorrectionFacets;
  readonly query: CorrectionQuery;
  readonly limit: number;
  readonly mayDecide: boolean;
}

export function CorrectionsClient({ first, facets, query, limit, mayDecide }: CorrectionsClientProps) {
  const address = useAddressFilters();
  const filters = useFilterControls(facets, query);
  const router = useRouter();
  const group = useGroupControl(first, query);
  const controls = group === null ? filters : [...filters, group];
  const port = useMemo<CorrectionsPort>(
    () => ({
      talk: TALK_PORT,
      loadPage: (offset) => callUseCase('list-corrections', { projectId: null, query, offset, limit }),
      loadGroup: (groupId) => callUseCase('get-group', { groupId }),
      decide: async (request) => firstOf(await callUseCase('decide', { decisions: [request] })),
      planBulk: ({ selection, wish }) =>
        callUseCase('plan-bulk', {
          selection: selection.kind === 'query' ? { kind: 'query', projectId: null, query } : selection,
          wish,
        }),
      runBulk,
      listBatches: () => callUseCase('list-batches', {}),
      loadRivals: (correctionId) => callUseCase('get-rivals', { correctionId }),
      undo: async (request) => firstOf(await callUseCase('undo-decision', request)),
    }),
    [query, limit],
  );
  return (
    <CorrectionsDesk
      first={first}
      port={port}
      filters={controls}
      onFilter={(name, value) =>
        address.set({ [name]: name === 'state' && value === '' ? EVERY_STATE : value })
      }
      onClearFilters={() =>
        address.set({ ...Object.fromEntries(controls.map(({ name }) => [name, ''])), state: EVERY_STATE })
      }
      sort={{ column: query.sort, descending: query.descending }}
      onSort={({ column, descending }) =>
        address.set({ sort: column, order: descending ? 'descending' : 'ascending' })
      }
      mayDecide={() => mayDecide}
      onChanged={() => router.refresh()}
    />
  );
}

/** Only there while the table shows one group: the way back to all. */
function useGroupControl(first: CorrectionPage, query: CorrectionQuery): FilterControl | null {
  const t = useTranslations('groups');
  const [value] = query.groupIds;
  if (value === undefined) return null;
  const correction = first.rows[0]?.correction;
  const label = correction
    ? t('change', { quote: correction.anchor.quote, replacement: correction.replacement })
    : t('thisGroup');
  return { name: 'group', label: t('filter'), value, facets: [{ value, label, count: first.total }] };
}

/** The answer to one request that was sent alone. */
function firstOf(answer: Result<{ readonly results: readonly DecisionResult[] }>): Result<DecisionResult> {
  if (!answer.ok) return answer;
  const [result] = answer.value.results;
  return result === undefined ? failure('unexpected') : success(result);
}

function useFilterControls(facets: CorrectionFacets, query: CorrectionQuery): readonly FilterControl[] {
  const t = useTranslations('corrections.filters');
  const state = useTranslations('common.correctionState');
  const severity = useProjectSeverityName();
  const category = useProjectCategoryName();
  const language = useLanguageName();
  const control = <Value extends string>(
    name: string,
    label: string,
    value: readonly string[],
    found: readonly { readonly value: Value; readonly count: number; readonly name?: string }[],
    nameOf: (one: { readonly value: Value; readonly name?: string }) => string,
  ): FilterControl => ({
    name,
    label,
    value: value[0] ?? '',
    facets: found.map((one) => ({ value: one.value, label: nameOf(one), count: one.count })),
  });
  return [
    control('state', t('state'), query.states, facets.states, (one) => state(one.value)),
    control('article', t('article'), query.articleIds, facets.articles, (one) => one.name ?? one.value),
    control('lang', t('lang'), query.targetLangs, facets.targetLangs, (one) => language(one.value)),
    control('category', t('category'), query.categories, facets.categories, (one) => category(one.value)),
    control('severity', t('severity'), query.severities, facets.severities, (one) => severity(one.value)),
    control('proposer', t('proposer'), query.proposerIds, facets.proposers, (one) => one.name ?? one.value),
  ];
}
