'use client';

import type { ColumnDef } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import type { KnownNameRow } from '@/domain/names/known-name-row';
import { LanguagePair } from '@/ui/articles/language-pair';
import styles from '@/ui/lists/list.module.css';
import { LastChange, RowActions } from '@/ui/lists/row-actions';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import type { Features } from '@/ui/tables/table-features';

const COLUMNS = ['preferred', 'source', 'variants', 'languages', 'changed', 'actions'] as const;
type Column = (typeof COLUMNS)[number];

interface NameActions {
  readonly mayChange: (row: KnownNameRow) => boolean;
  readonly onEdit: (row: KnownNameRow) => void;
  readonly onDelete: (row: KnownNameRow) => void;
  /** The name that another is looked for to be one with; null when there is none. */
  readonly merging: KnownNameRow | null;
  readonly onMerge: (row: KnownNameRow) => void;
}

/** Names can be one when they are of the same languages. */
const couldBeOne = (one: KnownNameRow, other: KnownNameRow): boolean =>
  one.id !== other.id && one.sourceLang === other.sourceLang && one.targetLang === other.targetLang;

export function useNameColumns({ mayChange, onEdit, onDelete, merging, onMerge }: NameActions) {
  const t = useTranslations('knownNames');
  const names = useMemo(
    () => Object.fromEntries(COLUMNS.map((id) => [id, t(`columns.${id}`)])) as Record<Column, string>,
    [t],
  );
  const columns = useMemo(() => {
    const column = (
      id: Column,
      cell: (row: KnownNameRow) => ReactNode,
    ): ColumnDef<Features, KnownNameRow> => ({
      id,
      header: names[id],
      accessorFn: (row) => row.id,
      cell: ({ row }) => cell(row.original),
      // The list has the order of its names.
      enableSorting: false,
      enableHiding: !['preferred', 'source', 'actions'].includes(id),
    });
    const mergeButton = (row: KnownNameRow, label: string, name: string) => (
      <Button
        small
        tone={merging === null ? 'quiet' : 'plain'}
        aria-label={name}
        onClick={() => onMerge(row)}
      >
        {label}
      </Button>
    );
    return [
      column('preferred', ({ preferred, targetLang }) => (
        <span className={styles.expression}>
          <ArticleText lang={targetLang}>{preferred}</ArticleText>
        </span>
      )),
      column('source', ({ source, sourceLang }) =>
        source === '' ? (
          <span className={styles.faint}>{t('noSource')}</span>
        ) : (
          <ArticleText lang={sourceLang}>{source}</ArticleText>
        ),
      ),
      column(
        'variants',
        ({ variants, targetLang }) =>
          variants.length > 0 && (
            <ul className={styles.chips}>
              {variants.map((variant) => (
                <li key={variant} className={styles.chip}>
                  <ArticleText lang={targetLang}>{variant}</ArticleText>
                </li>
              ))}
            </ul>
          ),
      ),
      column('languages', ({ sourceLang, targetLang }) => (
        <LanguagePair source={sourceLang} target={targetLang} />
      )),
      column('changed', (row) => <LastChange {...row} />),
      column('actions', (row) => {
        const { preferred: name } = row;
        if (!mayChange(row)) return null;
        if (merging !== null)
          return couldBeOne(row, merging)
            ? mergeButton(row, t('sameName'), t('sameNameAs', { name, other: merging.preferred }))
            : null;
        return (
          <RowActions
            editName={t('editName', { name })}
            deleteName={t('deleteName', { name })}
            onEdit={() => onEdit(row)}
            onDelete={() => onDelete(row)}
          >
            {mergeButton(row, t('merge'), t('mergeName', { name }))}
          </RowActions>
        );
      }),
    ];
  }, [names, t, mayChange, onEdit, onDelete, merging, onMerge]);
  return { names, columns };
}
