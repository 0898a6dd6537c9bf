import { useFormatter, useTranslations } from 'next-intl';
import type { QeImportOutcome } from '@/domain/exchange/qe/import-view';
import styles from './outside.module.css';

/** Articles that are named; of the others there is a number. */
const SHOWN = 10;

/** What an import would take, and what not and why. */
export function ImportPlan({ plan }: { readonly plan: QeImportOutcome }) {
  const t = useTranslations('outside');
  const format = useFormatter();
  const { kept, segments, repeated, reanchored, articles, isCut, dropped } = plan;
  const inArticles = articles.filter((article) => article.kept > 0);
  return (
    <div className={styles.plan}>
      <p className={styles.detail}>{t(`format.${plan.format}`)}</p>
      <p>{kept === 0 ? t('nothing') : t('plan', { kept, segments, articles: inArticles.length })}</p>
      {inArticles.length > 0 && (
        <ul className={styles.facts}>
          {inArticles.slice(0, SHOWN).map(({ id, title, kept: count }) => (
            <li key={id}>{t.rich('inArticle', { title: () => <bdi>{title}</bdi>, count })}</li>
          ))}
          {inArticles.length > SHOWN && <li>{t('moreArticles', { count: inArticles.length - SHOWN })}</li>}
        </ul>
      )}
      {reanchored > 0 && <p className={styles.detail}>{t('reanchored', { count: reanchored })}</p>}
      {repeated > 0 && <p className={styles.detail}>{t('repeated', { count: repeated })}</p>}
      {isCut && <p className={styles.detail}>{t('cut')}</p>}
      {dropped.length > 0 && (
        <>
          <p>{t('leftOut')}</p>
          <ul className={styles.facts}>
            {dropped.map(({ reason, count, rows }) => (
              <li key={reason}>
                {t(`reason.${reason}`, { count })}{' '}
                <span className={styles.detail}>
                  {t('rows', {
                    rows: format.list(rows.map((row) => format.number(row))),
                    count: rows.length,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
