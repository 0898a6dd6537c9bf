import { useFormatter, useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import type { CampaignPreview } from '@/domain/exchange/ratings/campaign/campaign-preview';
import { RATING_FORMAT_IDS } from '@/domain/exchange/ratings/rating-format';
import styles from './ratings.module.css';

/** What is in a file of ratings, before it is imported. */
export function RatingsPreview({ preview }: { readonly preview: CampaignPreview }) {
  const t = useTranslations('ratings');
  const formats = useTranslations('outside.format');
  const format = useFormatter();
  const known = RATING_FORMAT_IDS.find((id) => id === preview.format);
  const { documents, segments, ratings, errors, attention, raters, systems, hasScores, domains } = preview;
  return (
    <section className={styles.preview} aria-label={t('inFile')}>
      <h2>{t('inFile')}</h2>
      {known !== undefined && <p>{formats(known)}</p>}
      <ul className={styles.counts}>
        <li>{t('documents', { count: documents })}</li>
        <li>{t('segments', { count: segments })}</li>
        <li>{t('given', { count: ratings })}</li>
        <li>{t('errors', { count: errors })}</li>
        {hasScores && <li>{t('scores')}</li>}
        {attention > 0 && <li>{t('attention', { count: attention })}</li>}
      </ul>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('systems')}>
        <table className={styles.table}>
          <VisuallyHidden.Root asChild>
            <caption>{t('systems')}</caption>
          </VisuallyHidden.Root>
          <thead>
            <tr>
              <th scope="col">{t('system')}</th>
              <th scope="col">{t('documentsColumn')}</th>
              <th scope="col">{t('segmentsColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {systems.map((system) => (
              <tr key={system.name}>
                <th scope="row">
                  <bdi>{system.name === '' ? t('nameless') : system.name}</bdi>
                </th>
                <td>{format.number(system.documents)}</td>
                <td>{format.number(system.segments)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {domains.length > 0 && (
        <p>
          {t.rich('domains', {
            count: domains.length,
            names: () => <bdi>{format.list(domains)}</bdi>,
          })}
        </p>
      )}
      <p>
        {t.rich('raters', {
          count: raters.length,
          names: () => (
            <bdi>{format.list(raters.map((rater) => (rater === '' ? t('nameless') : rater)))}</bdi>
          ),
        })}
      </p>
      <LeftOutRows preview={preview} />
    </section>
  );
}

/** What of the file does not come in: where it stands, and why. */
function LeftOutRows({ preview: { leftOut, leftOutCount } }: { readonly preview: CampaignPreview }) {
  const t = useTranslations('ratings');
  if (leftOutCount === 0) return null;
  return (
    <details className={styles.left}>
      <summary>{t('leftOut', { count: leftOutCount })}</summary>
      <ul>
        {leftOut.map(({ row, reason }, index) => (
          <li key={index}>{t('leftOutRow', { row, reason: t(`reason.${reason}`) })}</li>
        ))}
      </ul>
      {leftOutCount > leftOut.length && <p>{t('more', { count: leftOutCount - leftOut.length })}</p>}
    </details>
  );
}
