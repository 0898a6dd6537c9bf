import { useTranslations } from 'next-intl';
import type { Severity } from '@/domain/annotation/severity';
import styles from './severity-sign.module.css';

/** Severity by shape as well as by colour: dotted, thin, double, filled; the word is there for everyone. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const t = useTranslations('common.severity');
  return (
    <span className={styles.sign} data-severity={severity}>
      {t(severity)}
    </span>
  );
}
