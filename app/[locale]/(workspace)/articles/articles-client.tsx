'use client';

import { useCallback, useMemo } from 'react';
import type { ArticlePage } from '@/domain/review/article-row';
import type { Person } from '@/domain/review/desk-view';
import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { ArticleList } from '@/ui/articles/article-list';
import type { OpenPack } from '@/ui/articles/pack-link';
import { newId } from '@/ui/desk/new-id';
import { callUseCase } from '../../../api-client';
import { countFindings } from '../count-findings';
import { useAddressFilters } from '../use-address-filters';
import { createWorkPort } from './create-work-port';
import type { ArticleQuery } from './article-query';

interface ArticlesClientProps {
  readonly first: ArticlePage;
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  /** Those in which the person shares out the work. */
  readonly workProjects: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly Person[];
  readonly query: ArticleQuery;
  readonly mayImport: boolean;
}

/** What stands in the address besides is how the list is sorted. */
const NO_FILTERS = { search: '', state: '', project: '', assignee: '', dueBefore: '', exported: '' };

export function ArticlesClient(props: ArticlesClientProps) {
  const { first, projects, workProjects, people, query, mayImport } = props;
  const address = useAddressFilters();
  const router = useRouter();
  const work = useMemo(() => createWorkPort(() => router.refresh()), [router]);
  const loadPage = useCallback(
    (offset: number) => callUseCase('list-articles', { ...query, offset }),
    [query],
  );
  const openPack: OpenPack = useCallback(
    async (articleIds) => {
      const kept = await callUseCase('keep-selection', { id: newId(), articleIds: [...articleIds] });
      if (kept.ok) router.push(links.exportArticles({ chosen: kept.value.id }));
      return kept;
    },
    [router],
  );
  return (
    <ArticleList
      first={first}
      loadPage={loadPage}
      projects={projects}
      mayImport={mayImport}
      people={people}
      work={work}
      countFindings={countFindings}
      openPack={openPack}
      workProjects={workProjects}
      filters={{
        search: query.search,
        state: query.states[0] ?? '',
        project: query.projectId ?? '',
        assignee: query.assignee ?? '',
        dueBefore: query.dueBefore ?? '',
        exported: query.exported ?? '',
      }}
      onFilter={(name, value) => address.set({ [name]: value }, name === 'search')}
      onClearFilters={() => address.set(NO_FILTERS)}
      sort={{ column: query.sort, descending: query.descending }}
      onSort={({ column, descending }) =>
        address.set({ sort: column, order: descending ? 'descending' : 'ascending' })
      }
    />
  );
}
