import { useTranslations } from 'next-intl';
import type { SilencedPattern } from '@/domain/triage/check-profile';
import { Button } from '@/ui/primitives/button';
import styles from './checks.module.css';

interface SilencedPatternsProps {
  readonly patterns: readonly SilencedPattern[];
  /** Null for whoever may look and no more. */
  readonly onRestore: ((dismissalId: string) => void) | null;
}

/** What a reviewer told the check not to find anywhere in the project. */
export function SilencedPatterns({ patterns, onRestore }: SilencedPatternsProps) {
  const t = useTranslations('checkSettings');
  if (patterns.length === 0) return null;
  return (
    <details>
      <summary>{t('silenced', { count: patterns.length })}</summary>
      <ul className={styles.patterns}>
        {patterns.map(({ id, words }) => (
          <li key={id}>
            {words === '' ? <span>{t('gap')}</span> : <bdi>{words}</bdi>}
            {onRestore !== null && (
              <Button
                small
                tone="quiet"
                aria-label={t('restoreWords', { words: words === '' ? t('gap') : words })}
                onClick={() => onRestore(id)}
              >
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
