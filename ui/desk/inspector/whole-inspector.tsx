import { useTranslations } from 'next-intl';
import { CategoryPicker } from '../palette/category-picker';
import { SeverityPicker } from '../palette/severity-picker';
import { CategoryHelp } from './category-help';
import styles from './inspector.module.css';

/** What a mark on the whole segment or article is to be: choosing its category makes it. */
export function WholeInspector({ whole }: { readonly whole: 'segment' | 'article' }) {
  const t = useTranslations('desk.command');
  return (
    <>
      <h2 className={styles.title}>{t(whole === 'segment' ? 'markSegment' : 'markArticle')}</h2>
      <SeverityPicker chosen={null} />
      <CategoryPicker chosen={null} />
      <CategoryHelp mark={null} />
    </>
  );
}
