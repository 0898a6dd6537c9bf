'use client';

import type { ColumnDef } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import type { TermStatus } from '@/domain/terms/term';
import type { TermRow } from '@/domain/terms/term-row';
import { LanguagePair } from '@/ui/articles/language-pair';
import styles from '@/ui/lists/list.module.css';
import { LastChange, RowActions } from '@/ui/lists/row-actions';
import { ArticleText } from '@/ui/primitives/article-text';
import { Tag } from '@/ui/primitives/tag';
import type { Features } from '@/ui/tables/table-features';

const COLUMNS = ['source', 'target', 'status', 'languages', 'note', 'changed', 'actions'] as const;
type Column = (typeof COLUMNS)[number];

const TONES = {
  preferred: 'good',
  admitted: 'plain',
  forbidden: 'bad',
  'do-not-translate': 'accent',
} as const satisfies Record<TermStatus, string>;

interface TermActions {
  readonly mayChange: (row: TermRow) => boolean;
  readonly onEdit: (row: TermRow) => void;
  readonly onDelete: (row: TermRow) => void;
}

/** What a term is called where it is spoken of. */
export const termName = ({ source, target }: Pick<TermRow, 'source' | 'target'>): string =>
  source === '' ? target : source;

export function useTermColumns({ mayChange, onEdit, onDelete }: TermActions) {
  const t = useTranslations('terms');
  const names = useMemo(
    () => Object.fromEntries(COLUMNS.map((id) => [id, t(`columns.${id}`)])) as Record<Column, string>,
    [t],
  );
  const columns = useMemo(() => {
    const column = (id: Column, cell: (row: TermRow) => ReactNode): ColumnDef<Features, TermRow> => ({
      id,
      header: names[id],
      accessorFn: (row) => row.id,
      cell: ({ row }) => cell(row.original),
      // A termbase has the order of its expressions.
      enableSorting: false,
      enableHiding: !['source', 'target', 'status', 'actions'].includes(id),
    });
    return [
      column('source', ({ source, sourceLang }) =>
        source === '' ? (
          <span className={styles.faint}>{t('anySource')}</span>
        ) : (
          <Expression lang={sourceLang}>{source}</Expression>
        ),
      ),
      column('target', ({ target, targetLang, status }) =>
        status === 'do-not-translate' ? (
          <span className={styles.faint}>{t('asSource')}</span>
        ) : (
          <Expression lang={targetLang}>{target}</Expression>
        ),
      ),
      column('status', ({ status }) => <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>),
      column('languages', ({ sourceLang, targetLang }) => (
        <LanguagePair source={sourceLang} target={targetLang} />
      )),
      column('note', ({ note }) => note !== '' && <bdi className={styles.note}>{note}</bdi>),
      column('changed', (row) => <LastChange {...row} />),
      column(
        'actions',
        (row) =>
          mayChange(row) && (
            <RowActions
              editName={t('editName', { term: termName(row) })}
              deleteName={t('deleteName', { term: termName(row) })}
              onEdit={() => onEdit(row)}
              onDelete={() => onDelete(row)}
            />
          ),
      ),
    ];
  }, [names, t, mayChange, onEdit, onDelete]);
  return { names, columns };
}

function Expression({ lang, children }: { readonly lang: string; readonly children: string }) {
  return (
    <span className={styles.expression}>
      <ArticleText lang={lang}>{children}</ArticleText>
    </span>
  );
}
