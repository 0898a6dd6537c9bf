'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import type { Result } from '@/domain/result';
import { canChangeName, type Actor } from '@/domain/review/role';
import type { KnownNamePage, KnownNameRow } from '@/domain/names/known-name-row';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import styles from '@/ui/lists/list.module.css';
import { useKeptRows } from '@/ui/lists/use-kept-rows';
import { Button } from '@/ui/primitives/button';
import { notify } from '@/ui/primitives/notify';
import { DataTable } from '@/ui/tables/data-table';
import { useStoredColumns } from '@/ui/tables/use-stored-columns';
import { MergeDialog } from './merge-dialog';
import { NameForm } from './name-form';
import type { NamesPort } from './names-port';
import { useMerging } from './use-merging';
import { useNameColumns } from './use-name-columns';

interface NameTableProps {
  readonly first: KnownNamePage;
  readonly loadPage: (offset: number) => Promise<Result<KnownNamePage>>;
  readonly actor: Actor;
  readonly port: NamesPort;
}

const contentOf = ({ sourceLang, targetLang, source, preferred, variants }: KnownNameRow): NewKnownName => ({
  sourceLang,
  targetLang,
  source,
  preferred,
  variants,
});

export function NameTable({ first, loadPage, actor, port }: NameTableProps) {
  const t = useTranslations('knownNames');
  const common = useTranslations('common');
  const words = useMemo(
    () => ({
      deleted: ({ preferred }: KnownNameRow) => t('deleted', { name: preferred }),
      staleDelete: ({ preferred }: KnownNameRow) => t('staleDelete', { name: preferred }),
    }),
    [t],
  );
  const kept = useKeptRows({ first, loadPage, port, contentOf, words });
  const merging = useMerging({ ...kept, merge: port.merge });
  const [visibility, setVisibility] = useStoredColumns('names', {});
  const { remove, toggleEditing } = kept;
  const mayChange = useCallback((row: KnownNameRow) => canChangeName(actor, row), [actor]);
  const onDelete = useCallback((row: KnownNameRow) => void remove(row), [remove]);
  const { names, columns } = useNameColumns({
    mayChange,
    onEdit: toggleEditing,
    onDelete,
    merging: merging.one,
    onMerge: merging.choose,
  });
  const stopEditing = () => kept.setEditing(null);

  return (
    <>
      {merging.one !== null && (
        <div className={styles.notice} role="status">
          <p>
            {t.rich('merging', {
              name: merging.one.preferred,
              bdi: (chunks) => <bdi className={styles.expression}>{chunks}</bdi>,
            })}
          </p>
          <Button small onClick={merging.stop}>
            {common('cancel')}
          </Button>
        </div>
      )}
      {merging.one !== null && merging.two !== null && (
        <MergeDialog names={[merging.one, merging.two]} onMerge={merging.merge} onCancel={merging.stop} />
      )}
      <DataTable
        label={t('title')}
        columns={columns}
        columnNames={names}
        rows={kept.rows}
        rowId={({ id }) => id}
        total={kept.total}
        onNearEnd={kept.loadMore}
        sort={{ column: 'preferred', descending: false }}
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
            <NameForm
              initial={contentOf(row)}
              initialVersion={row.version}
              saveLabel={common('save')}
              save={(content, baseVersion) => port.save({ id: row.id, baseVersion, content })}
              onSaved={(saved) => {
                kept.put(saved);
                stopEditing();
                notify(t('changed', { name: saved.preferred }));
              }}
              onCancel={stopEditing}
            />
          </div>
        )}
        tools={<p className={styles.count}>{t('count', { count: kept.total })}</p>}
      />
    </>
  );
}
