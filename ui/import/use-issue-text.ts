'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { ExchangeIssue } from '@/domain/exchange/issue';

/** What is wrong in a file and what to do, in words. */
export function useIssueText(): (issue: ExchangeIssue) => string {
  const t = useTranslations('issues');
  return useCallback(
    ({ code, params }) => {
      // Messages take text and numbers; what is not known is left to the message's own branch for it.
      const values = Object.entries(params).map(([name, value]: [string, string | number | null]) => [
        name,
        value ?? 'unknown',
      ]);
      return t(code, Object.fromEntries(values) as Record<string, string | number>);
    },
    [t],
  );
}
