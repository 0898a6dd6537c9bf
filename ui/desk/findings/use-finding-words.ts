import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { CheckFinding } from '@/domain/triage/check-finding';

export interface FindingWords {
  /** "Repeated word". */
  readonly nameOf: (finding: CheckFinding) => string;
  /** "“the” is said twice." */
  readonly messageOf: (finding: CheckFinding) => string;
}

/** What checks are called and what they say. A check that these words do not know yet is named by its id. */
export function useFindingWords(): FindingWords {
  const t = useTranslations('checks');
  return useMemo(() => {
    // Ids and messages come from the server; `has` proves at run time that there are words for them.
    type Key = Parameters<typeof t.has>[0];
    const nameOf = ({ check }: CheckFinding): string => {
      const key = `${check}.name` as Key;
      return t.has(key) ? t(key) : check;
    };
    const messageOf = ({ check, message, params }: CheckFinding): string => {
      const key = `${check}.say.${message}` as Key;
      const values = Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, isolated(value)]),
      );
      return t.has(key) ? t(key, values as never) : '';
    };
    return { nameOf, messageOf };
  }, [t]);
}

/** Words of the article among those of the interface: of one direction between marks that keep it to themselves. */
function isolated(value: string | number): string | number {
  return typeof value === 'number' ? value : `\u2068${value}\u2069`;
}
