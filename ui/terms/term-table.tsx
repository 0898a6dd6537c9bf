'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import type { Result } from '@/domain/result';
import { canChangeTerm, type Actor } from '@/domain/review/role';
import type { TermContent } from '@/domain/terms/check-term';
import type { TermPage, TermRow } from '@/domain/terms/term-row';
import styles from '@/ui/lists/list.module.css';
import { useKeptRows } from '@/ui/lists/use-kept-rows';
import { notify } from '@/ui/primitives/notify';
import { DataTable } from '@/ui/tables/data-table';
import { useStoredColumns } from '@/ui/tables/use-stored-columns';
import { TermForm } from './term-form';
import type { TermsPort } from './terms-port';
import { termName, useTermColumns } from './use-term-columns';

interface TermTableProps {
  readonly first: TermPage;
  readonly loadPage: (offset: number) => Promise<Result<TermPage>>;
  readonly actor: Actor;
  readonly port: TermsPort;
}

const contentOf = ({ sourceLang, targetLang, source, target, status, note }: TermRow): TermContent => ({
  sourceLang,
  targetLang,
  source,
  target,
  status,
  note,
});

export function TermTable({ first, loadPage, actor, port }: TermTableProps) {
  const t = useTranslations('terms');
  const common = useTranslations('common');
  const words = useMemo(
    () => ({
      deleted: (row: TermRow) => t('deleted', { term: termName(row) }),
      staleDelete: (row: TermRow) => t('staleDelete', { term: termName(row) }),
    }),
    [t],
  );
  const kept = useKeptRows({ first, loadPage, port, contentOf, words });
  const [visibility, setVisibility] = useStoredColumns('terms', {});
  const { remove, toggleEditing } = kept;
  const mayChange = useCallback((row: TermRow) => canChangeTerm(actor, row), [actor]);
  const onDelete = useCallback((row: TermRow) => void remove(row), [remove]);
  const { names, columns } = useTermColumns({ mayChange, onEdit: toggleEditing, onDelete });
  const stopEditing = () => kept.setEditing(null);

  return (
    <DataTable
      label={t('title')}
      columns={columns}
      columnNames={names}
      rows={kept.rows}
      rowId={({ id }) => id}
      total={kept.total}
      onNearEnd={kept.loadMore}
      sort={{ column: 'source', descending: false }}
      onSort={() => undefined}
      visibility={visibility}
      onVisibility={setVisibility}
      currentId={kept.editing}
      detail={(row) => (
        <div
          className={styles.box}
          onKeyDown={({ key }) => {
            if (key === 'Escape') stopEditing();
          }}
        >
          <TermForm
            initial={contentOf(row)}
            initialVersion={row.version}
            saveLabel={common('save')}
            focus={row.status === 'do-not-translate' ? 'source' : 'target'}
            save={(content, baseVersion) => port.save({ id: row.id, baseVersion, content })}
            onSaved={(saved) => {
              kept.put(saved);
              stopEditing();
              notify(t('changed', { term: termName(saved) }));
            }}
            onCancel={stopEditing}
          />
        </div>
      )}
      tools={<p className={styles.count}>{t('count', { count: kept.total })}</p>}
    />
  );
}
