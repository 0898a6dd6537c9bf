import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { typologyReference } from '@/domain/annotation/typology';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { useDeskWords } from '../words/desk-words';

/** What checks and models name their findings by. */
const CORE = typologyReference(MQM_CORE);

export interface FindingWords {
  /** "Repeated word"; of what came from outside, its category. */
  readonly nameOf: (finding: CheckFinding) => string;
  /** "“the” is said twice."; of what came from outside, who says so, and why. */
  readonly messageOf: (finding: CheckFinding) => string;
}

/** What checks are called and what they say. A check that these words do not know yet is named by its id. */
export function useFindingWords(): FindingWords {
  const t = useTranslations('checks');
  const outsideWords = useTranslations('desk.findings.outside');
  const { wordsOf } = useDeskWords();
  return useMemo(() => {
    // Ids and messages come from the server; `has` proves at run time that there are words for them.
    type Key = Parameters<typeof t.has>[0];
    const nameOf = ({ check, category, outside }: CheckFinding): string => {
      if (outside !== null) return wordsOf({ category, typology: CORE }).name;
      const key = `${check}.name` as Key;
      return t.has(key) ? t(key) : check;
    };
    const messageOf = ({ check, message, params, outside }: CheckFinding): string => {
      if (outside?.explanation === '') return isolated(outside.system);
      if (outside !== null) {
        const { system, explanation } = outside;
        return outsideWords.markup('says', {
          system: () => isolated(system),
          why: () => isolated(explanation),
        });
      }
      const key = `${check}.say.${message}` as Key;
      const values = Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'number' ? value : isolated(value),
        ]),
      );
      return t.has(key) ? t(key, values as never) : '';
    };
    return { nameOf, messageOf };
  }, [t, outsideWords, wordsOf]);
}

/** Words of the article or of a system among those of the interface: of one direction between marks that keep it to themselves. */
const isolated = (value: string): string => `\u2068${value}\u2069`;
