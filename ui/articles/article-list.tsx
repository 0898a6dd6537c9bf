'use client';

import { useTranslations } from 'next-intl';
import type { Result } from '@/domain/result';
import type { ArticleRow } from '@/domain/review/article-row';
import type { Person } from '@/domain/review/desk-view';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { DataTable, type Sort } from '@/ui/tables/data-table';
import { NothingFound } from '@/ui/tables/nothing-found';
import { usePages, type PageOf } from '@/ui/tables/use-pages';
import { useStoredColumns } from '@/ui/tables/use-stored-columns';
import { useArticleColumns, useColumnNames } from './article-columns';
import { ArticleFilterBar, type ArticleFilters, type ListedProject } from './article-filter-bar';
import styles from './article-list.module.css';
import { ExportMenu } from './export-menu';
import { PackLink, type OpenPack } from './pack-link';
import { useFindingCounts, type CountFindings } from './use-finding-counts';
import { useWorkTools } from './use-work-tools';
import { WorkBar } from './work-bar';
import { WorkDialogs } from './work-dialogs';
import type { WorkPort } from './work-port';

interface ArticleListProps {
  readonly first: PageOf<ArticleRow>;
  readonly loadPage: (offset: number) => Promise<Result<PageOf<ArticleRow>>>;
  readonly projects: readonly ListedProject[];
  readonly filters: ArticleFilters;
  readonly onFilter: (name: keyof ArticleFilters, value: string) => void;
  readonly onClearFilters: () => void;
  /** People to filter by: members of the chosen project; nobody while none is chosen. */
  readonly people: readonly Person[];
  readonly work: WorkPort;
  readonly countFindings: CountFindings;
  readonly openPack: OpenPack;
  /** Those in which the person shares out the work. */
  readonly workProjects: readonly ListedProject[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly mayImport: boolean;
}

export function ArticleList(props: ArticleListProps) {
  const { first, filters, work, workProjects } = props;
  const t = useTranslations('articles');
  const tools = useWorkTools(work, workProjects);
  const [visibility, setVisibility] = useStoredColumns('articles', { mtSystem: false, segments: false });
  const names = useColumnNames();
  const { rows, loadMore } = usePages(first, props.loadPage);
  const findingsOf = useFindingCounts(rows, props.countFindings);
  const columns = useArticleColumns(names, rows, tools, findingsOf);
  const chosen = rows.filter(({ id }) => tools?.selection.has(id));
  const filtered = Object.values(filters).some((value) => value !== '');

  return (
    <>
      <ArticleFilterBar {...props} />
      {rows.length === 0 && filtered ? (
        <NothingFound clear={props.onClearFilters}>{t('nothingMatches')}</NothingFound>
      ) : rows.length === 0 ? (
        <EmptyState
          action={
            props.mayImport && (
              <Link className={buttonClass({ tone: 'primary' })} href={links.importArticles()}>
                {t('import')}
              </Link>
            )
          }
        >
          {t(props.mayImport ? 'empty' : 'emptyForReaders')}
        </EmptyState>
      ) : (
        <DataTable
          label={t('title')}
          columns={columns}
          columnNames={names}
          rows={rows}
          rowId={(row) => row.id}
          total={first.total}
          onNearEnd={loadMore}
          sort={props.sort}
          onSort={props.onSort}
          visibility={visibility}
          onVisibility={setVisibility}
          tools={
            <>
              <p className={styles.count}>{t('count', { count: first.total })}</p>
              {tools !== null && <WorkBar tools={tools} chosen={chosen} />}
              <PackLink filters={filters} chosen={chosen} total={first.total} openPack={props.openPack} />
              <ExportMenu
                articleIds={(chosen.length > 0 ? chosen : rows).map((row) => row.id)}
                label={t('exportShown', { count: chosen.length > 0 ? chosen.length : rows.length })}
                withoutFile={(chosen.length > 0 ? chosen : rows).filter((row) => !row.hasFile).length}
              />
            </>
          }
        />
      )}
      {tools !== null && (
        <WorkDialogs port={work} tools={tools} projects={workProjects} projectId={filters.project} />
      )}
    </>
  );
}
