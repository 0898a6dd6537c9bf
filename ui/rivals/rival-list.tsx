import { useTranslations } from 'next-intl';
import type { Correction } from '@/domain/correction/correction';
import { correctedText } from '@/domain/correction/apply-corrections';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './rivals.module.css';

interface RivalListProps {
  readonly rivals: readonly { readonly correction: Correction; readonly proposerName: string }[];
  readonly lang: string;
}

/** Corrections that want the same words otherwise, each with what it would make of them. */
export function RivalList({ rivals, lang }: RivalListProps) {
  const t = useTranslations('rivals');
  const state = useTranslations('common.correctionState');
  return (
    <>
      <p className={styles.intro}>{t('intro', { count: rivals.length })}</p>
      <ul className={styles.list}>
        {rivals.map(({ correction, proposerName }) => (
          <li key={correction.id}>
            <ArticleText lang={lang}>
              <ReplacementDiff
                before={correction.anchor.quote}
                after={correctedText(correction)}
                lang={lang}
              />
            </ArticleText>{' '}
            <small className={styles.by}>
              {t.rich('by', { name: () => <bdi>{proposerName}</bdi> })} · {state(correction.state)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
