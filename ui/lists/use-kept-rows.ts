'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { Failure, Result } from '@/domain/result';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { usePages } from '@/ui/tables/use-pages';
import type { ListPort } from './list-port';

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: number | null;
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface KeptRowsOptions<Content, Row> {
  readonly first: Page<Row>;
  readonly loadPage: (offset: number) => Promise<Result<Page<Row>>>;
  readonly port: Pick<ListPort<Content, Row>, 'save' | 'remove'>;
  readonly contentOf: (row: Row) => Content;
  readonly words: {
    readonly deleted: (row: Row) => string;
    readonly staleDelete: (row: Row) => string;
  };
}

const NONE: ReadonlySet<string> = new Set();
const versionOf = ({ id, version }: Versioned) => ({ id, version });

/** The rows of a list, each changed where it stands; what is deleted can be had back at once. */
export function useKeptRows<Content, Row extends Versioned>({
  first,
  loadPage,
  port,
  contentOf,
  words,
}: KeptRowsOptions<Content, Row>) {
  const common = useTranslations('common');
  const failureText = useFailureText();
  const { rows, loadMore, updateRows } = usePages(first, loadPage, versionOf);
  const [hidden, setHidden] = useState(NONE);
  const [editing, setEditing] = useState<string | null>(null);

  const put = useCallback(
    (row: Row) => {
      updateRows((one) => (one.id === row.id ? row : one));
      setHidden((ids) => new Set([...ids].filter((id) => id !== row.id)));
    },
    [updateRows],
  );
  const hide = useCallback((id: string) => setHidden((ids) => new Set(ids).add(id)), []);
  const tell = useCallback((failure: Failure) => notifyError(failureText(failure)), [failureText]);
  const toggleEditing = useCallback(
    ({ id }: Row) => setEditing((current) => (current === id ? null : id)),
    [],
  );

  /** Writes a row as it was, over the version that stands now: 0 where it was deleted. */
  const restore = useCallback(
    async (row: Row, baseVersion: number): Promise<void> => {
      const saved = await port.save({ id: row.id, baseVersion, content: contentOf(row) });
      if (saved.ok) put(saved.value.current);
      else tell(saved.error);
    },
    [port, put, tell, contentOf],
  );

  const remove = useCallback(
    async (row: Row): Promise<void> => {
      const removed = await port.remove({ id: row.id, baseVersion: row.version });
      if (!removed.ok) {
        tell(removed.error);
        return;
      }
      const { outcome, current } = removed.value;
      if (outcome === 'stale') {
        if (current !== undefined) put(current);
        notifyError(words.staleDelete(row));
        return;
      }
      hide(row.id);
      notify(words.deleted(row), { label: common('undo'), run: () => void restore(row, 0) });
    },
    [port, put, hide, tell, restore, words, common],
  );

  const shown = hidden.size === 0 ? rows : rows.filter(({ id }) => !hidden.has(id));
  return {
    rows: shown,
    total: first.total - (rows.length - shown.length),
    loadMore,
    editing,
    setEditing,
    toggleEditing,
    put,
    hide,
    tell,
    restore,
    remove,
  };
}
