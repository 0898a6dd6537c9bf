'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo } from 'react';
import { isReasonCode } from '@/domain/correction/decision';
import { failure, success } from '@/domain/result';
import { MY_STATES, type MyDecisionPage, type MyDecisionQuery } from '@/domain/review/my-decision';
import type { ReviewerStats } from '@/domain/review/reviewer-stats';
import { useRouter } from '@/i18n/navigation';
import { useProjectCategoryName } from '@/ui/annotation/typologies-context';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import type { FilterControl } from '@/ui/corrections/correction-filters';
import { MyDecisions, type MyDecisionsPort } from '@/ui/mine/my-decisions';
import { callUseCase } from '../../../api-client';
import { useAddressFilters } from '../use-address-filters';

interface DecisionsClientProps {
  readonly first: MyDecisionPage;
  readonly stats: readonly ReviewerStats[];
  readonly query: MyDecisionQuery;
  /** Not yet noted as a visit: from then on the address says since when things are new. */
  readonly isNewVisit: boolean;
  readonly limit: number;
}

export function DecisionsClient({ first, stats, query, isNewVisit, limit }: DecisionsClientProps) {
  const address = useAddressFilters();
  const router = useRouter();
  const filters = useFilterControls(first, query);
  const { since, at } = first;
  useEffect(() => {
    if (!isNewVisit) return;
    void callUseCase('mark-visit', { page: 'decisions', at }).then((noted) => {
      if (!noted.ok) return;
      address.set({ since });
      // The number beside the place's name is of the visit before.
      router.refresh();
    });
    // Once for each visit: the address changes with it.
    // oxlint-disable-next-line react/exhaustive-deps -- `address` and `router` change with every address
  }, [isNewVisit, since, at]);

  const port = useMemo<MyDecisionsPort>(
    () => ({
      loadPage: (offset) => callUseCase('list-my-decisions', { query, since, offset, limit }),
      answer: async (id, row, given) => {
        const { articleId, correction } = row;
        if (correction === null) return failure('not_found');
        const { id: correctionId, version: baseVersion } = correction;
        const request = { id, articleId, correctionId, baseVersion, ...given };
        const answer = await callUseCase('answer-decision', request);
        if (!answer.ok) return answer;
        const [result] = answer.value.results;
        return result === undefined ? failure('unexpected') : success(result);
      },
    }),
    [query, since, limit],
  );
  return (
    <MyDecisions
      first={first}
      stats={stats}
      filters={filters}
      isFiltered={filters.some(({ value }) => value !== '')}
      onFilter={(name, value) => address.set({ [name]: value })}
      onClearFilters={() => address.set(Object.fromEntries(filters.map(({ name }) => [name, ''])))}
      port={port}
    />
  );
}

function useFilterControls(
  { facets, newCount, reasons }: MyDecisionPage,
  query: MyDecisionQuery,
): readonly FilterControl[] {
  const t = useTranslations('mine');
  const state = useTranslations('common.correctionState');
  const category = useProjectCategoryName();
  const reasonName = useReasonName(reasons);
  const stateName = (value: string): string => {
    const known = MY_STATES.find((one) => one === value);
    if (known === undefined) return value;
    return known === 'marked' ? t('marked') : state(known);
  };
  type Found = (typeof facets.states)[number];
  const control = (
    name: 'news' | 'state' | 'article' | 'category' | 'reason',
    value: string,
    found: readonly Found[],
    nameOf: (one: Found) => string,
  ): FilterControl => ({
    name,
    label: t(`filters.${name}`),
    value,
    facets: found.map((one) => ({ value: one.value, label: nameOf(one), count: one.count })),
  });
  const news = [{ value: 'only', name: t('filters.onlyNew'), count: newCount }];
  return [
    control('news', query.onlyNew ? 'only' : '', news, ({ name }) => name),
    control('state', query.state, facets.states, ({ value }) => stateName(value)),
    control('article', query.articleId, facets.articles, ({ name }) => name),
    control('category', query.category, facets.categories, ({ value }) => category(value)),
    control('reason', query.reason, facets.reasons, ({ value }) =>
      isReasonCode(value) ? reasonName(value) : value,
    ),
  ];
}
