'use client';

import { useMemo } from 'react';
import type { TimelinePage } from '@/domain/history/timeline';
import { useRouter } from '@/i18n/navigation';
import type { HistoryPort } from '@/ui/history/history-port';
import { HistoryView } from '@/ui/history/history-view';
import { callUseCase } from '../../../../../api-client';

export function HistoryClient({ first }: { readonly first: TimelinePage }) {
  const router = useRouter();
  const { articleId } = first;
  const port = useMemo<HistoryPort>(
    () => ({
      loadPage: (before) => callUseCase('get-history', { articleId, before }),
      planRestore: (version) => callUseCase('plan-restore', { articleId, version }),
      restore: (request) => callUseCase('restore-version', { articleId, ...request }),
      refresh: () => router.refresh(),
    }),
    [articleId, router],
  );
  return <HistoryView first={first} port={port} />;
}
