import { useTranslations } from 'next-intl';
import type { AcceptRate } from '@/domain/review/accept-rate';
import styles from './checks.module.css';

/** How much of what was found was accepted. */
export function Rate({ rate }: { readonly rate: AcceptRate }) {
  const t = useTranslations('checkSettings');
  const stats = useTranslations('mine.stats');
  if (rate.decided === 0) return <p className={styles.detail}>{t('noneDecided')}</p>;
  const { accepted, decided } = rate;
  if (rate.kind === 'tooFew')
    return <p className={styles.detail}>{stats('tooFew', { accepted, decided })}</p>;
  return (
    <p>
      {stats('rateOf', { rate: rate.rate, accepted, decided })}{' '}
      <span className={styles.detail}>{stats('interval', { low: rate.low, high: rate.high })}</span>
    </p>
  );
}
