'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Failure } from '@/domain/result';

/** Turns the code of a failure into words. A code without words of its own is a gap, and gets the general ones. */
export function useFailureText(): (failure: Failure) => string {
  const t = useTranslations('errors');
  return useCallback(
    (failure: Failure) => {
      // The codes are closed unions of many areas; `has` proves at run time that this one has a message.
      const code = failure.code as Parameters<typeof t.has>[0];
      return t.has(code) ? t(code, failure.params) : t('unexpected');
    },
    [t],
  );
}
