import { useTranslations } from 'next-intl';
import { useDesk } from '../session/desk-context';
import { useDeskWords } from '../words/desk-words';
import styles from './inspector.module.css';

/** What a category means, where it is chosen. */
export function CategoryHelp({ categoryId }: { readonly categoryId: string }) {
  const t = useTranslations('desk.inspector');
  const desk = useDesk();
  const words = useDeskWords().categories.get(categoryId);
  if (desk.isEsa) return null;
  if (words === undefined) return <p className={styles.help}>{t('chooseCategory')}</p>;
  const { definition, example } = words.explain();
  return (
    <p className={styles.help}>
      {definition} {example !== '' && <span className={styles.example}>{example}</span>}
    </p>
  );
}
