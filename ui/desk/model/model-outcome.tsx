import { useTranslations } from 'next-intl';
import type { ModelRun } from '@/domain/model-findings/model-run';
import { useMoney } from '@/ui/models/use-money';
import styles from './model.module.css';

/** What became of all that the model said: nothing is dropped in silence. */
export function ModelOutcome({ run }: { readonly run: ModelRun }) {
  const t = useTranslations('desk.model');
  const faults = useTranslations('models.fault');
  const moneyOf = useMoney();
  const { progress, counts, spend, currency, fault } = run;
  const lines = {
    kept: counts.kept,
    unresolved: counts.unresolved,
    rejected: counts.rejected,
    repeated: counts.repeated,
    failed: progress.failed,
    notAsked: progress.total - progress.asked,
  };
  const { tokens, money } = spend;
  return (
    <ul className={styles.lines}>
      {fault !== null && <li className={styles.bad}>{faults(fault)}</li>}
      {(Object.keys(lines) as (keyof typeof lines)[]).map(
        (name) =>
          (lines[name] > 0 || name === 'kept') && (
            <li key={name}>{t(`counts.${name}`, { count: lines[name] })}</li>
          ),
      )}
      <li>
        {money === 0 ? t('spent', { tokens }) : t('spentMoney', { tokens, money: moneyOf(money, currency) })}
      </li>
    </ul>
  );
}
