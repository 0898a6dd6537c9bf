'use client';

import { useCallback, useRef, useState } from 'react';
import type { Result } from '@/domain/result';

export interface PageOf<Row> {
  readonly rows: readonly Row[];
  /** Rows that match, loaded or not. */
  readonly total: number;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}

interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly loadMore: () => void;
  readonly updateRows: (update: (row: Row) => Row) => void;
}

/** Which record a row shows, and which version of it. */
interface RowVersion {
  readonly id: string;
  readonly version: number;
}

const noVersion = (): null => null;

/** The loaded part of a long list, and its next page when it is needed. Rows that are changed here need versions. */
export function usePages<Row>(
  first: PageOf<Row>,
  loadPage: (offset: number) => Promise<Result<PageOf<Row>>>,
  versionOf: (row: Row) => RowVersion | null = noVersion,
): Pages<Row> {
  const [loaded, setLoaded] = useState({ first, rows: first.rows, next: first.next });
  // A new first page means another query: what was loaded for the one before is thrown away.
  if (loaded.first !== first) {
    setLoaded({ first, rows: keepNewer(loaded.rows, first.rows, versionOf), next: first.next });
  }
  const loading = useRef(false);

  const { next } = loaded;
  const loadMore = useCallback(() => {
    if (next === null || loading.current) return;
    loading.current = true;
    void loadPage(next)
      .then((page) => {
        if (!page.ok) return;
        setLoaded((before) =>
          before.next === next
            ? { ...before, rows: [...before.rows, ...page.value.rows], next: page.value.next }
            : before,
        );
      })
      .finally(() => (loading.current = false));
  }, [next, loadPage]);

  const updateRows = useCallback((update: (row: Row) => Row) => {
    setLoaded((before) => ({ ...before, rows: before.rows.map(update) }));
  }, []);

  return { rows: loaded.rows, loadMore, updateRows };
}

/** A page that was asked for before a change was made here, and came after it, does not take the change back. */
function keepNewer<Row>(
  shown: readonly Row[],
  fetched: readonly Row[],
  versionOf: (row: Row) => RowVersion | null,
): readonly Row[] {
  const shownOf = new Map(shown.map((row) => [versionOf(row)?.id, row]));
  return fetched.map((row) => {
    const now = versionOf(row);
    const own = now === null ? undefined : shownOf.get(now.id);
    const isOlder = now !== null && own !== undefined && now.version < (versionOf(own)?.version ?? 0);
    return isOlder ? own : row;
  });
}
