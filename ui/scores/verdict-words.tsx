import { useTranslations } from 'next-intl';
import type { JudgedScore } from '@/domain/scoring/article-score';
import { Tag } from '@/ui/primitives/tag';
import styles from './scores.module.css';

const TONES = { pass: 'good', fail: 'bad', too_short: 'warn' } as const;

interface VerdictWordsProps {
  readonly judged: Pick<JudgedScore, 'verdict' | 'segments' | 'words'>;
}

/** Whether it passes, or how much more would have to be rated to tell. */
export function VerdictWords({ judged: { verdict, segments, words } }: VerdictWordsProps) {
  const t = useTranslations('scores');
  if (verdict === null) return null;
  const { kind, because, needed } = verdict;
  return (
    <span className={styles.verdict}>
      <Tag tone={TONES[kind]}>{t(`verdict.${kind}`)}</Tag>
      {because === 'critical' && <span>{t('critical')}</span>}
      {kind === 'too_short' && (
        <span>
          {needed === null
            ? t('neverEnough')
            : t('needed', { segments: needed.segments - segments, words: Math.max(0, needed.words - words) })}
        </span>
      )}
    </span>
  );
}
