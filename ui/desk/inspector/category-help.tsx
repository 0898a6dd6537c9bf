import { useTranslations } from 'next-intl';
import { useDesk } from '../session/desk-context';
import type { DeskMark } from '../store/desk-mark';
import { useDeskWords } from '../words/desk-words';
import styles from './inspector.module.css';

/** What a category means, where it is chosen. `mark`: null for one that is still to be made. */
export function CategoryHelp({ mark }: { readonly mark: DeskMark | null }) {
  const t = useTranslations('desk.inspector');
  const desk = useDesk();
  const { wordsOf } = useDeskWords();
  if (desk.isEsa) return null;
  if (mark?.kind !== 'error') return <p className={styles.help}>{t('chooseCategory')}</p>;
  const { definition, example } = wordsOf(mark.error);
  return (
    <p className={styles.help}>
      {definition} {example !== '' && <span className={styles.example}>{example}</span>}
    </p>
  );
}
