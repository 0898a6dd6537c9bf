'use client';

import type { ColumnDef } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import type { AuditFacets, AuditPage, AuditQuery, AuditRow } from '@/domain/history/audit-query';
import type { Result } from '@/domain/result';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { Moment } from '@/ui/primitives/moment';
import { DataTable } from '@/ui/tables/data-table';
import { NothingFound } from '@/ui/tables/nothing-found';
import type { Features } from '@/ui/tables/table-features';
import { usePages } from '@/ui/tables/use-pages';
import { useStoredColumns } from '@/ui/tables/use-stored-columns';
import { AuditDetailList } from './audit-detail-list';
import { AuditFilters } from './audit-filters';
import styles from './audit-log.module.css';

const COLUMNS = ['at', 'kind', 'by', 'about', 'project', 'article', 'details'] as const;
type Column = (typeof COLUMNS)[number];

interface AuditLogProps {
  readonly first: AuditPage;
  readonly facets: AuditFacets;
  readonly query: AuditQuery;
  readonly loadPage: (offset: number) => Promise<Result<AuditPage>>;
  readonly onFilter: (name: string, value: string) => void;
  readonly onClearFilters: () => void;
}

/** What happened, the newest first. */
export function AuditLog(props: AuditLogProps) {
  const t = useTranslations('audit');
  const { rows, loadMore } = usePages(props.first, props.loadPage);
  const [visibility, setVisibility] = useStoredColumns('audit', {});
  const names = useMemo(
    () => Object.fromEntries(COLUMNS.map((id) => [id, t(`columns.${id}`)])) as Record<Column, string>,
    [t],
  );
  const columns = useAuditColumns(names);
  return (
    <section className={styles.log} aria-label={t('title')}>
      <AuditFilters
        query={props.query}
        facets={props.facets}
        onChange={props.onFilter}
        onClear={props.onClearFilters}
      />
      {rows.length === 0 ? (
        <NothingFound clear={props.onClearFilters}>{t('empty')}</NothingFound>
      ) : (
        <DataTable
          label={t('title')}
          columns={columns}
          columnNames={names}
          rows={rows}
          rowId={(row) => row.id}
          total={props.first.total}
          onNearEnd={loadMore}
          sort={{ column: 'at', descending: true }}
          onSort={() => undefined}
          visibility={visibility}
          onVisibility={setVisibility}
          tools={<p className={styles.count}>{t('count', { count: props.first.total })}</p>}
        />
      )}
    </section>
  );
}

function useAuditColumns(names: Readonly<Record<Column, string>>): ColumnDef<Features, AuditRow>[] {
  const t = useTranslations('audit');
  return useMemo(() => {
    const column = (id: Column, cell: (row: AuditRow) => ReactNode): ColumnDef<Features, AuditRow> => ({
      id,
      header: names[id],
      accessorFn: (row) => row.id,
      cell: ({ row }) => cell(row.original),
      // A log has one order.
      enableSorting: false,
      enableHiding: id !== 'at' && id !== 'kind',
    });
    return [
      column('at', (row) => <Moment at={row.at} />),
      column('kind', (row) => t(`kind.${row.kind}`)),
      column('by', (row) =>
        row.byId === null ? <span className={styles.faint}>{t('nobody')}</span> : <bdi>{row.byName}</bdi>,
      ),
      column('about', (row) => row.about !== null && <bdi>{row.about.name}</bdi>),
      column('project', (row) => row.projectId !== null && <bdi>{row.projectName ?? t('gone')}</bdi>),
      column('article', (row) => <ArticleCell row={row} />),
      column('details', (row) => <AuditDetailList details={row.details} />),
    ];
  }, [names, t]);
}

function ArticleCell({ row }: { readonly row: AuditRow }) {
  const t = useTranslations('audit');
  if (row.articleId === null) return null;
  if (row.articleTitle === null) return <span className={styles.faint}>{t('gone')}</span>;
  return (
    <Link href={links.history(row.articleId)}>
      <ArticleText lang={row.articleLang ?? 'und'}>{row.articleTitle}</ArticleText>
    </Link>
  );
}
