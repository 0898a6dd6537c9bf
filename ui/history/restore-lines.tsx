import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { RestoreLine } from '@/domain/history/comparison';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './restore-panel.module.css';

interface RestoreLinesProps {
  readonly title: string;
  readonly lines: readonly RestoreLine[];
  readonly lang: string;
  readonly why?: (index: number) => ReactNode;
}

/** As many as one reads before deciding; the number above says how many there are. */
const SHOWN = 12;

/** Some changes that a restore makes, each as a diff; nothing where there are none. */
export function RestoreLines({ title, lines, lang, why }: RestoreLinesProps) {
  const t = useTranslations('history');
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className={styles.lines}>
        {lines.slice(0, SHOWN).map((line, index) => (
          <li key={line.correctionId}>
            <ArticleText lang={lang}>
              <ReplacementDiff before={line.quote} after={line.text} lang={lang} />
            </ArticleText>
            {why !== undefined && <small>{why(index)}</small>}
          </li>
        ))}
        {lines.length > SHOWN && <li>{t('plan.others', { count: lines.length - SHOWN })}</li>}
      </ul>
    </>
  );
}
