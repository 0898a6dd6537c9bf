import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { BUILT_IN_REASONS, type ReasonCode } from '@/domain/correction/decision';
import type { Reason } from '@/domain/review/reason';

/** The words of a reason: those of the messages, or the project's own. */
export function useReasonName(reasons: readonly Reason[]): (code: ReasonCode) => string {
  const t = useTranslations('common.reason');
  return useCallback(
    (code) => {
      const builtIn = BUILT_IN_REASONS.find((known) => known === code);
      return builtIn ? t(builtIn) : (reasons.find((reason) => reason.code === code)?.label ?? t('other'));
    },
    [t, reasons],
  );
}
