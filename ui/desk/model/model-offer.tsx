import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ModelEstimate } from '@/domain/model-findings/model-run';
import { useMoney } from '@/ui/models/use-money';
import { Button } from '@/ui/primitives/button';
import { Problem } from '@/ui/primitives/problem';
import { declineModel, startModel } from '../commands/ask-model';
import { useDesk } from '../session/desk-context';
import type { ModelOffer } from './desk-model';
import styles from './model.module.css';

/** What asking would come to, before anything is sent. */
export function ModelOfferBox({ offer }: { readonly offer: ModelOffer }) {
  const t = useTranslations('desk.model');
  const desk = useDesk();
  const start = useRef<HTMLButtonElement>(null);
  const isReady = offer.kind === 'estimate';
  useEffect(() => {
    if (isReady) start.current?.focus();
  }, [isReady]);
  return (
    <>
      {offer.kind === 'counting' && <p role="status">{t('counting')}</p>}
      {offer.kind === 'failed' && <Problem failure={offer.failure} />}
      {offer.kind === 'estimate' && <EstimateLines estimate={offer.estimate} />}
      <div className={styles.buttons}>
        {offer.kind === 'estimate' && offer.estimate.segments > 0 && (
          <Button ref={start} small tone="primary" onClick={() => void startModel(desk)}>
            {t('start')}
          </Button>
        )}
        <Button small tone="quiet" onClick={() => declineModel(desk)}>
          {t('notNow')}
        </Button>
      </div>
    </>
  );
}

function EstimateLines({ estimate }: { readonly estimate: ModelEstimate }) {
  const t = useTranslations('desk.model');
  const moneyOf = useMoney();
  const { segments, known, spend, currency, model, fits } = estimate;
  const { tokens, money } = spend;
  return (
    <ul className={styles.lines}>
      <li>
        {t('segments', { count: segments })}
        {known > 0 && <> · {t('knownSegments', { count: known })}</>}
      </li>
      <li>
        {money === 0 ? t('about', { tokens }) : t('aboutMoney', { tokens, money: moneyOf(money, currency) })}
      </li>
      <li>{t.rich('sent', { model: () => <bdi>{model}</bdi> })}</li>
      {!fits && <li className={styles.bad}>{t('tight')}</li>}
    </ul>
  );
}
