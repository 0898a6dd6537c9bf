import { useTranslations } from 'next-intl';
import type { Severity } from '@/domain/annotation/severity';
import styles from './severity-sign.module.css';

interface SeveritySignProps {
  readonly severity: Severity;
  /** What the typology calls it, where that is not its usual name. */
  readonly name?: string;
}

/** Severity by shape as well as by colour: dotted, thin, double, filled; the word is there for everyone. */
export function SeveritySign({ severity, name }: SeveritySignProps) {
  const t = useTranslations('common.severity');
  return (
    <span className={styles.sign} data-severity={severity}>
      {name ?? t(severity)}
    </span>
  );
}
