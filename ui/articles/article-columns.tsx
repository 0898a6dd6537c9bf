'use client';

import type { ColumnDef } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import type { ArticleRow } from '@/domain/review/article-row';
import { isUnfinished } from '@/domain/review/assignment';
import type { ArticleState } from '@/domain/review/review';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ArticleText } from '@/ui/primitives/article-text';
import { Moment } from '@/ui/primitives/moment';
import { Tag } from '@/ui/primitives/tag';
import { DueDate } from '@/ui/queue/due-date';
import type { Features } from '@/ui/tables/table-features';
import styles from './article-list.module.css';
import { FindingCount } from './finding-count';
import { LanguagePair } from './language-pair';
import type { WorkTools } from './use-work-tools';
import { WorkCell } from './work-cell';

const TONES = {
  imported: 'plain',
  in_review: 'accent',
  reviewed: 'warn',
  approved: 'good',
  exported: 'good',
} as const satisfies Record<ArticleState, string>;

export const COLUMNS = [
  'title',
  'state',
  'reviewers',
  'due',
  'project',
  'languages',
  'mtSystem',
  'segments',
  'findings',
  'errors',
  'open',
  'exported',
  'updatedAt',
] as const;
export type Column = (typeof COLUMNS)[number];

type ArticleColumn = ColumnDef<Features, ArticleRow>;

/** What a column is called, on a phone beside each value too. */
export function useColumnNames(): Readonly<Record<Column | 'select', string>> {
  const t = useTranslations('articles');
  const queue = useTranslations('queue');
  return useMemo(() => {
    const nameOf = (id: Column): string =>
      id === 'reviewers' || id === 'due' ? queue(`columns.${id}`) : t(`columns.${id}`);
    const named = Object.fromEntries(COLUMNS.map((id) => [id, nameOf(id)])) as Record<Column, string>;
    return { ...named, select: '' };
  }, [t, queue]);
}

/** `tools`: null for whoever shares out the work nowhere. */
export function useArticleColumns(
  names: Readonly<Record<Column, string>>,
  rows: readonly ArticleRow[],
  tools: WorkTools | null,
  findingsOf: (row: ArticleRow) => number | null,
): ArticleColumn[] {
  const t = useTranslations('articles');
  const queue = useTranslations('queue');
  const state = useTranslations('common.articleState');
  const history = useTranslations('history');
  const scores = useTranslations('scores');
  const newVersion = useTranslations('newVersion');
  const details = useTranslations('articleDetails');
  return useMemo(() => {
    const column = (id: Column, cell: (row: ArticleRow) => ReactNode, enableSorting = false) =>
      ({
        id,
        header: names[id],
        accessorFn: (row) => row.id,
        cell: ({ row }) => cell(row.original),
        enableSorting,
        enableHiding: id !== 'title',
      }) satisfies ArticleColumn;
    const articleColumns = [
      column(
        'title',
        (row) => (
          <>
            <Link className={styles.title} href={links.article(row.id)}>
              <ArticleText lang={row.targetLang}>{row.title}</ArticleText>
            </Link>
            <span className={styles.places}>
              <Link href={links.history(row.id)}>{history('link')}</Link>
              <Link href={links.score(row.id)}>{scores('title')}</Link>
              {tools?.mayShareOut(row) === true && (
                <>
                  <Link href={links.details(row.id)}>{details('link')}</Link>
                  <Link href={links.newVersion(row.id)}>{newVersion('link')}</Link>
                </>
              )}
            </span>
          </>
        ),
        true,
      ),
      column('state', (row) => (
        <>
          <Tag tone={TONES[row.state]}>{state(row.state)}</Tag>
          {row.myReview !== 'none' && <small className={styles.mine}>{t(`myReview.${row.myReview}`)}</small>}
        </>
      )),
      column('reviewers', (row) => (
        <WorkCell row={row} actions={tools?.mayShareOut(row) ? tools.actions : null} />
      )),
      column('due', (row) => <FirstDue row={row} />, true),
      column('project', (row) => <bdi>{row.projectName}</bdi>),
      column('languages', (row) => <LanguagePair source={row.sourceLang} target={row.targetLang} />),
      column('mtSystem', (row) => <bdi>{row.mtSystem}</bdi>),
      column('segments', (row) => t('number', { value: row.segmentCount })),
      column('findings', (row) => <FindingCount articleId={row.id} count={findingsOf(row)} />, true),
      column('errors', (row) => t('number', { value: row.errorCount })),
      column('open', (row) =>
        row.openCorrections === 0 ? (
          t('number', { value: 0 })
        ) : (
          <Link href={links.corrections({ article: row.id, state: 'proposed' })}>
            {t('openCount', { count: row.openCorrections })}
          </Link>
        ),
      ),
      column('exported', ({ lastExport }) =>
        lastExport === null ? null : (
          <>
            {t('exported.version', { version: lastExport.sequence })}
            {!lastExport.isCurrent && (
              <small className={styles.mine}>
                <Tag tone="warn">{t('exported.changed')}</Tag>
              </small>
            )}
          </>
        ),
      ),
      column('updatedAt', (row) => <Moment at={row.updatedAt} />, true),
    ];
    return tools === null ? articleColumns : [selectionColumn(tools, rows, queue), ...articleColumns];
  }, [names, rows, tools, findingsOf, t, queue, state, history, scores, newVersion, details]);
}

/** Native boxes: the space bar and a screen reader know them. */
function selectionColumn(
  { selection, toggle, toggleAll, mayShareOut }: WorkTools,
  rows: readonly ArticleRow[],
  t: ReturnType<typeof useTranslations<'queue'>>,
): ArticleColumn {
  const able = rows.filter(mayShareOut);
  return {
    id: 'select',
    header: () => (
      <input
        type="checkbox"
        className={styles.choice}
        aria-label={t('select.all', { count: able.length })}
        checked={able.length > 0 && able.every(({ id }) => selection.has(id))}
        onChange={() => toggleAll(able)}
      />
    ),
    accessorFn: (row) => row.id,
    cell: ({ row: { original } }) =>
      mayShareOut(original) && (
        <input
          type="checkbox"
          className={styles.choice}
          aria-label={t('select.one', { title: original.title })}
          checked={selection.has(original.id)}
          onChange={() => toggle(original.id)}
        />
      ),
    enableSorting: false,
    enableHiding: false,
  };
}

/** Of what is not finished, the date that comes first. */
function FirstDue({ row }: { readonly row: ArticleRow }) {
  const open = row.work
    .flatMap(({ assignment }) => assignment ?? [])
    .filter(({ state, dueOn }) => isUnfinished(state) && dueOn !== '')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return open[0] === undefined ? null : <DueDate assignment={open[0]} />;
}
