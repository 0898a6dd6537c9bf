import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

interface CheckWords {
  readonly name: string;
  /** What it finds, and why it matters. */
  readonly what: string;
  readonly parameterOf: (name: string) => string;
}

/** What a check is called and does. One that these words do not know yet is named by its id. */
export function useCheckWords(): (check: string) => CheckWords {
  const t = useTranslations('checks');
  return useCallback(
    (check) => {
      const find = (path: string, other: string): string => {
        // Made from data; `has` proves at run time that it leads to a message.
        const key = `${check}.${path}` as Parameters<typeof t.has>[0];
        return t.has(key) ? t(key) : other;
      };
      return {
        name: find('name', check),
        what: find('what', ''),
        parameterOf: (name) => find(`parameters.${name}`, name),
      };
    },
    [t],
  );
}
