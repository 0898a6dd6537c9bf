import { useTranslations } from 'next-intl';
import { ArticleText } from '@/ui/primitives/article-text';
import { correctedText } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import { orphanOf } from '../commands/place';
import { useDesk } from '../session/desk-context';
import styles from './margin-notes.module.css';

/** A correction in one line: the new wording, or what goes, and what became of it. */
export function CorrectionLine({ correction }: { readonly correction: Correction }) {
  const t = useTranslations('common.correctionState');
  const orphan = useTranslations('desk.orphan');
  const desk = useDesk();
  const lang = desk.langOf('target');
  const text = correctedText(correction);
  return (
    <span className={styles.correction}>
      <ArticleText lang={lang} as={text === '' ? 'del' : 'ins'}>
        {text === '' ? correction.anchor.quote : text}
      </ArticleText>
      {correction.state !== 'proposed' && (
        <span className={styles.state} data-state={correction.state}>
          {t(correction.state)}
        </span>
      )}
      {orphanOf(desk.store, correction) !== null && (
        <span className={styles.state} data-state="orphan">
          {orphan('sign')}
        </span>
      )}
    </span>
  );
}
