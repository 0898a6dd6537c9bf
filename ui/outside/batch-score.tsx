import { useFormatter, useTranslations } from 'next-intl';
import type { PrecisionRecall } from '@/domain/agreement/span-agreement';
import type { BatchScore } from '@/domain/triage/run-batch';
import styles from './outside.module.css';

const MEASURES = ['partial', 'overlap', 'exact', 'characters'] as const;

/** What people answered, and how well the spans agree with the errors that stand: each figure with what it means. */
export function BatchScoreView({ score }: { readonly score: BatchScore }) {
  const t = useTranslations('outside');
  const format = useFormatter();
  const { accepted, dismissed, agreement, finishedArticles } = score;
  const answered = accepted + dismissed;
  const percent = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <div className={styles.score} role="status">
      <p>
        {answered === 0
          ? t('noneAnswered')
          : t('answered', { accepted, answered, rate: percent(accepted / answered) })}
      </p>
      {agreement === null ? (
        <p className={styles.detail}>{t('notFinished')}</p>
      ) : (
        <>
          <p className={styles.detail}>
            {t('compared', {
              predicted: agreement.predicted,
              gold: agreement.gold,
              articles: finishedArticles,
            })}
          </p>
          <table className={styles.measures}>
            <thead>
              <tr>
                <th scope="col">{t('measure')}</th>
                <th scope="col">{t('precision')}</th>
                <th scope="col">{t('recall')}</th>
                <th scope="col">F1</th>
              </tr>
            </thead>
            <tbody>
              {MEASURES.map((measure) => (
                <Measure
                  key={measure}
                  name={t(`measures.${measure}`)}
                  rates={agreement[measure]}
                  print={percent}
                />
              ))}
            </tbody>
          </table>
          <p className={styles.detail}>{t('wmt23', { f1: percent(agreement.wmt23) })}</p>
        </>
      )}
    </div>
  );
}

interface MeasureProps {
  readonly name: string;
  readonly rates: PrecisionRecall;
  readonly print: (value: number) => string;
}

function Measure({ name, rates: { precision, recall, f1 }, print }: MeasureProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {[precision, recall, f1].map((value, index) => (
        <td key={index}>{print(value)}</td>
      ))}
    </tr>
  );
}
