'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import type { PackPlan, PackView } from '@/domain/exchange/pack/pack-view';
import type { UseCases } from '@/server/services/registry';
import { newId } from '@/ui/desk/new-id';
import { PackDesk } from '@/ui/pack/pack-desk';
import type { PackPort } from '@/ui/pack/pack-port';
import { callUseCase } from '../../../../api-client';

interface PackClientProps {
  readonly plan: PackPlan;
  readonly selection: UseCases['plan-pack']['input']['selection'];
  readonly known: PackView | null;
}

export function PackClient({ plan, selection, known }: PackClientProps) {
  const locale = useLocale();
  const port = useMemo<PackPort>(
    () => ({
      prepare: (choice) => callUseCase('prepare-pack', { id: newId(), selection, choice, locale }),
      look: (packId) => callUseCase('get-pack', { packId }),
      stop: (packId) => callUseCase('stop-pack', { packId }),
      download,
      remember,
    }),
    [selection, locale],
  );
  return <PackDesk plan={plan} known={known} port={port} />;
}

/** As a link to a file: what the server refuses is a download that failed, and never a page in place of this one. */
function download(packId: string): void {
  const link = document.createElement('a');
  link.href = `/api/pack/${encodeURIComponent(packId)}`;
  link.download = '';
  link.click();
}

/** In the address alone: the page is as it was. */
function remember(packId: string | null): void {
  const address = new URL(window.location.href);
  if (packId === null) address.searchParams.delete('pack');
  else address.searchParams.set('pack', packId);
  window.history.replaceState(null, '', address);
}
