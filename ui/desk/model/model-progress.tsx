import { useTranslations } from 'next-intl';
import type { ModelRun } from '@/domain/model-findings/model-run';
import { useMoney } from '@/ui/models/use-money';
import { Button } from '@/ui/primitives/button';
import { stopModel } from '../commands/ask-model';
import { useDesk } from '../session/desk-context';
import styles from './model.module.css';

/** How far a run has come. Its numbers change all the time, so they are there to be looked at and are not read out. */
export function ModelProgressBox({ run }: { readonly run: ModelRun }) {
  const t = useTranslations('desk.model');
  const desk = useDesk();
  const moneyOf = useMoney();
  const { progress, counts, spend, currency } = run;
  const { total, asked } = progress;
  const { tokens, money } = spend;
  return (
    <>
      <progress className={styles.progress} aria-label={t('progress')} max={total} value={asked} />
      <ul className={styles.lines}>
        <li>{t('running', { asked, total, kept: counts.kept })}</li>
        <li>
          {money === 0
            ? t('spend', { tokens })
            : t('spendMoney', { tokens, money: moneyOf(money, currency) })}
        </li>
        <li>{t('meanwhile')}</li>
      </ul>
      <Button small onClick={() => void stopModel(desk, run.id)}>
        {t('stop')}
      </Button>
    </>
  );
}
