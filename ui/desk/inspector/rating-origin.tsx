import { useFormatter, useTranslations } from 'next-intl';
import type { RatingProvenance } from '@/domain/annotation/error';
import { ArticleText } from '@/ui/primitives/article-text';
import { useDesk } from '../session/desk-context';
import styles from './inspector.module.css';

/** An error of rated data that was imported: what its file says of it, in its own words. A correction there was never proposed here. */
export function RatingOrigin({ rating }: { readonly rating: RatingProvenance }) {
  const t = useTranslations('desk.origin');
  const format = useFormatter();
  const desk = useDesk();
  const { file, row, category, severity, by, correction } = rating;
  return (
    <>
      <p className={styles.by}>
        {t.rich('rating', {
          file: () => <bdi>{file}</bdi>,
          row: format.number(row),
          said: () => <bdi>{[category, severity].filter((each) => each !== '').join(', ')}</bdi>,
        })}
        {by !== undefined && (
          <>
            <br />
            {t.rich('ratingBy', { name: () => <bdi>{by}</bdi> })}
          </>
        )}
      </p>
      {correction !== undefined && (
        <p className={styles.by}>
          {t.rich('correction', {
            text: () => <ArticleText lang={desk.langOf('target')}>{correction}</ArticleText>,
          })}
        </p>
      )}
    </>
  );
}
