import { useFormatter } from 'next-intl';
import { useCallback } from 'react';

/**
 * An amount in a currency (ISO 4217), with as many digits as small amounts need; of one direction, whatever sentence it stands in.
 */
export function useMoney(): (amount: number, currency: string) => string {
  const format = useFormatter();
  return useCallback(
    (amount, currency) =>
      `\u2068${format.number(amount, {
        style: 'currency',
        currency,
        maximumFractionDigits: amount > 0 && amount < 0.1 ? 4 : 2,
      })}\u2069`,
    [format],
  );
}
