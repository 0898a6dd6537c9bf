'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { KnownNameRow } from '@/domain/names/known-name-row';
import type { Failure } from '@/domain/result';
import { notify, notifyError } from '@/ui/primitives/notify';
import type { NamesPort } from './names-port';

interface MergingOptions {
  readonly merge: NamesPort['merge'];
  readonly put: (row: KnownNameRow) => void;
  readonly hide: (id: string) => void;
  readonly tell: (failure: Failure) => void;
  readonly restore: (row: KnownNameRow, baseVersion: number) => Promise<void>;
}

const versionOf = ({ id, version }: KnownNameRow) => ({ id, baseVersion: version });

/** First one name is chosen, then the one that it is the same as, then the form of both. */
export function useMerging({ merge: mergeRows, put, hide, tell, restore }: MergingOptions) {
  const t = useTranslations('knownNames');
  const undo = useTranslations('common')('undo');
  const [one, setOne] = useState<KnownNameRow | null>(null);
  const [two, setTwo] = useState<KnownNameRow | null>(null);
  const stop = useCallback(() => {
    setOne(null);
    setTwo(null);
  }, []);

  const choose = useCallback(
    (row: KnownNameRow) => {
      if (one === null) setOne(row);
      else setTwo(row);
    },
    [one],
  );

  const merge = useCallback(
    async (kept: KnownNameRow, other: KnownNameRow): Promise<void> => {
      const merged = await mergeRows({ kept: versionOf(kept), other: versionOf(other) });
      stop();
      if (!merged.ok) {
        tell(merged.error);
        return;
      }
      const now = merged.value;
      put(now.kept);
      if (now.other === null) hide(other.id);
      else put(now.other);
      if (now.outcome === 'stale') {
        notifyError(t('staleMerge'));
        return;
      }
      // The kept one first: the other may only then have the form again that it had.
      const takeBack = async (): Promise<void> => {
        await restore(kept, now.kept.version);
        await restore(other, now.other?.version ?? 0);
      };
      const said = t('merged', { name: kept.preferred, other: other.preferred });
      notify(said, { label: undo, run: () => void takeBack() });
    },
    [mergeRows, put, hide, tell, restore, stop, t, undo],
  );

  return { one, two, choose, stop, merge };
}
