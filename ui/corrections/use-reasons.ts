'use client';

import { useCallback, useMemo, useState } from 'react';
import type { CorrectionPage } from '@/domain/review/correction-row';
import type { CorrectionsPort } from './corrections-port';

type Reasons = CorrectionPage['reasons'];

/** The reasons of every project that a loaded row is of: each page brings those of its own rows. */
export function useReasons(
  first: CorrectionPage,
  port: CorrectionsPort,
): Pick<CorrectionsPort, 'loadPage'> & { readonly reasons: Reasons } {
  const [later, setLater] = useState<Reasons>({});
  const loadPage = useCallback<CorrectionsPort['loadPage']>(
    async (offset) => {
      const page = await port.loadPage(offset);
      if (page.ok) setLater((before) => ({ ...before, ...page.value.reasons }));
      return page;
    },
    [port],
  );
  const reasons = useMemo(() => ({ ...later, ...first.reasons }), [later, first]);
  return { loadPage, reasons };
}
