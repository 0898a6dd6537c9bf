'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { Failure, Result } from '@/domain/result';
import { canChangeTerm, type Actor } from '@/domain/review/role';
import type { TermContent } from '@/domain/terms/check-term';
import type { TermPage, TermRow } from '@/domain/terms/term-row';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { DataTable } from '@/ui/tables/data-table';
import { usePages } from '@/ui/tables/use-pages';
import { useStoredColumns } from '@/ui/tables/use-stored-columns';
import { TermForm } from './term-form';
import type { TermsPort } from './terms-port';
import { termName, useTermColumns } from './use-term-columns';
import styles from './terms.module.css';

interface TermTableProps {
  readonly first: TermPage;
  readonly loadPage: (offset: number) => Promise<Result<TermPage>>;
  readonly actor: Actor;
  readonly port: TermsPort;
}

const versionOf = ({ id, version }: TermRow) => ({ id, version });
const contentOf = ({ sourceLang, targetLang, source, target, status, note }: TermRow): TermContent => ({
  sourceLang,
  targetLang,
  source,
  target,
  status,
  note,
});
const NONE: ReadonlySet<string> = new Set();

/** The terms, each changed where it stands; what is deleted can be had back at once. */
export function TermTable({ first, loadPage, actor, port }: TermTableProps) {
  const t = useTranslations('terms');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const { rows, loadMore, updateRows } = usePages(first, loadPage, versionOf);
  const [deleted, setDeleted] = useState(NONE);
  const [editing, setEditing] = useState<string | null>(null);
  const [visibility, setVisibility] = useStoredColumns('terms', {});

  const put = useCallback(
    (row: TermRow) => {
      updateRows((one) => (one.id === row.id ? row : one));
      setDeleted((ids) => new Set([...ids].filter((id) => id !== row.id)));
    },
    [updateRows],
  );
  const tell = useCallback((failure: Failure) => notifyError(failureText(failure)), [failureText]);

  const restore = useCallback(
    async (row: TermRow): Promise<void> => {
      const saved = await port.save({ id: row.id, baseVersion: 0, term: contentOf(row) });
      if (saved.ok) put(saved.value.current);
      else tell(saved.error);
    },
    [port, put, tell],
  );

  const remove = useCallback(
    async (row: TermRow): Promise<void> => {
      const removed = await port.remove({ id: row.id, baseVersion: row.version });
      if (!removed.ok) {
        tell(removed.error);
        return;
      }
      const { outcome, current } = removed.value;
      if (outcome === 'stale') {
        if (current !== undefined) put(current);
        notifyError(t('staleDelete', { term: termName(row) }));
        return;
      }
      setDeleted((ids) => new Set(ids).add(row.id));
      notify(t('deleted', { term: termName(row) }), {
        label: common('undo'),
        run: () => void restore(row),
      });
    },
    [port, put, tell, restore, t, common],
  );

  const mayChange = useCallback((row: TermRow) => canChangeTerm(actor, row), [actor]);
  const edit = useCallback((row: TermRow) => setEditing((id) => (id === row.id ? null : row.id)), []);
  const onDelete = useCallback((row: TermRow) => void remove(row), [remove]);
  const { names, columns } = useTermColumns({ mayChange, onEdit: edit, onDelete });
  const shown = deleted.size === 0 ? rows : rows.filter(({ id }) => !deleted.has(id));
  const total = first.total - (rows.length - shown.length);

  return (
    <DataTable
      label={t('title')}
      columns={columns}
      columnNames={names}
      rows={shown}
      rowId={({ id }) => id}
      total={total}
      onNearEnd={loadMore}
      sort={{ column: 'source', descending: false }}
      onSort={() => undefined}
      visibility={visibility}
      onVisibility={setVisibility}
      currentId={editing}
      detail={(row) => (
        <div
          className={styles.box}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setEditing(null);
          }}
        >
          <TermForm
            initial={contentOf(row)}
            initialVersion={row.version}
            saveLabel={common('save')}
            focus={row.status === 'do-not-translate' ? 'source' : 'target'}
            save={(term, baseVersion) => port.save({ id: row.id, baseVersion, term })}
            onSaved={(saved) => {
              put(saved);
              setEditing(null);
              notify(t('changed', { term: termName(saved) }));
            }}
            onCancel={() => setEditing(null)}
          />
        </div>
      )}
      tools={<p className={styles.count}>{t('count', { count: total })}</p>}
    />
  );
}
