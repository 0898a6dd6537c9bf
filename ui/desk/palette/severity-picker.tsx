import { useTranslations } from 'next-intl';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { Kbd } from '@/ui/primitives/kbd';
import { chooseSeverity } from '../commands/mark';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import styles from './severity-picker.module.css';

interface SeverityPickerProps {
  /** Of the chosen mark; null: what the next mark will get. */
  readonly chosen: Severity | null;
}

export function SeverityPicker({ chosen }: SeverityPickerProps) {
  const t = useTranslations('desk.palette');
  const desk = useDesk();
  const next = useCell(desk.severity);
  return (
    <div className={styles.row} role="group" aria-label={t('severity')}>
      {SEVERITIES.map((severity, position) => (
        <button
          key={severity}
          type="button"
          className={styles.choice}
          aria-pressed={(chosen ?? next) === severity}
          onClick={() => chooseSeverity(desk, severity)}
        >
          <Kbd keys={String(position + 1)} />
          <SeveritySign severity={severity} />
        </button>
      ))}
    </div>
  );
}
