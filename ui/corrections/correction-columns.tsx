'use client';

import type { ColumnDef } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import type { Reason } from '@/domain/review/reason';
import type { CorrectionRow } from '@/domain/review/correction-row';
import { Moment } from '@/ui/primitives/moment';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { Tag } from '@/ui/primitives/tag';
import { useProjectCategoryName, useProjectSeverityName } from '@/ui/annotation/typologies-context';
import type { Features } from '@/ui/tables/table-features';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import type { Selection } from './use-selection';
import { CorrectionCell } from './correction-cell';
import { STATE_TONES } from './state-tones';

export const CORRECTION_COLUMNS = [
  'correction',
  'state',
  'severity',
  'category',
  'article',
  'proposer',
  'proposedAt',
] as const;
export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];

export function useCorrectionColumns(
  names: Readonly<Record<CorrectionColumn, string>>,
  reasons: readonly Reason[],
  /** Null where nothing can be done with a selection. */
  selection: Pick<Selection, 'ids' | 'toggle'> | null,
): ColumnDef<Features, CorrectionRow>[] {
  const state = useTranslations('common.correctionState');
  const reason = useReasonName(reasons);
  const categoryName = useProjectCategoryName();
  const severityName = useProjectSeverityName();
  const bulk = useTranslations('bulk');
  return useMemo(() => {
    const column = (
      id: CorrectionColumn,
      cell: (row: CorrectionRow) => ReactNode,
      enableSorting = true,
    ): ColumnDef<Features, CorrectionRow> => ({
      id,
      header: names[id],
      // Sorting asks for a value; the order itself comes from the database.
      accessorFn: (row) => row.correction.id,
      cell: ({ row }) => cell(row.original),
      enableSorting,
      enableHiding: id !== 'correction',
    });
    return [
      ...(selection === null ? [] : [selectColumn(selection, bulk)]),
      column('correction', (row) => <CorrectionCell row={row} reasons={reasons} />, false),
      column('state', ({ correction, decision }) => (
        <>
          <Tag tone={STATE_TONES[correction.state]}>{state(correction.state)}</Tag>
          {decision !== null && decision.reason !== null && <small>{reason(decision.reason)}</small>}
        </>
      )),
      column(
        'severity',
        ({ severity }) =>
          severity !== null && <SeveritySign severity={severity} name={severityName(severity)} />,
      ),
      column('category', (row) => row.category !== null && categoryName(row.category)),
      column('article', (row) => <bdi>{row.articleTitle}</bdi>),
      column('proposer', (row) => <bdi>{row.proposer.name}</bdi>),
      column('proposedAt', (row) => <Moment at={row.proposedAt} />),
    ];
  }, [names, state, reason, reasons, categoryName, severityName, selection, bulk]);
}

function selectColumn(
  { ids, toggle }: Pick<Selection, 'ids' | 'toggle'>,
  t: ReturnType<typeof useTranslations<'bulk'>>,
): ColumnDef<Features, CorrectionRow> {
  return {
    id: 'select',
    header: t('select'),
    accessorFn: (row) => row.correction.id,
    cell: ({ row }) => (
      <input
        type="checkbox"
        aria-label={t('selectOne')}
        checked={ids.has(row.original.correction.id)}
        onChange={() => toggle(row.original.correction.id)}
      />
    ),
    enableSorting: false,
    enableHiding: false,
  };
}
