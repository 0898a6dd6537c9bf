import { useTranslations } from 'next-intl';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import { usesSeverity } from '@/domain/annotation/typology';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { Kbd } from '@/ui/primitives/kbd';
import { chooseSeverity } from '../commands/mark';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useDeskWords } from '../words/desk-words';
import styles from './severity-picker.module.css';

interface SeverityPickerProps {
  /** Of the chosen mark; null: what the next mark will get. */
  readonly chosen: Severity | null;
}

export function SeverityPicker({ chosen }: SeverityPickerProps) {
  const t = useTranslations('desk.palette');
  const desk = useDesk();
  const next = useCell(desk.severity);
  const { severities } = useDeskWords();
  const { current } = useCell(desk.store.typologies);
  return (
    <div className={styles.row} role="group" aria-label={t('severity')}>
      {SEVERITIES.map((severity, position) =>
        usesSeverity(current, severity) ? (
          <button
            key={severity}
            type="button"
            className={styles.choice}
            aria-pressed={(chosen ?? next) === severity}
            onClick={() => chooseSeverity(desk, severity)}
          >
            <Kbd keys={String(position + 1)} />
            <SeveritySign severity={severity} name={severities[severity]} />
          </button>
        ) : null,
      )}
    </div>
  );
}
