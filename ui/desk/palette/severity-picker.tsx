import { useTranslations } from 'next-intl';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { CommandId } from '../keys/command-list';
import { printStroke } from '../keys/stroke';
import { usesSeverity } from '@/domain/annotation/typology';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { Kbd } from '@/ui/primitives/kbd';
import { runCommand } from '../commands/run-command';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useDeskWords } from '../words/desk-words';
import styles from './severity-picker.module.css';

const COMMANDS: Readonly<Record<Severity, CommandId>> = {
  neutral: 'severityNeutral',
  minor: 'severityMinor',
  major: 'severityMajor',
  critical: 'severityCritical',
};

interface SeverityPickerProps {
  /** Of the chosen mark; null: what the next mark will get. */
  readonly chosen: Severity | null;
}

export function SeverityPicker({ chosen }: SeverityPickerProps) {
  const t = useTranslations('desk.palette');
  const desk = useDesk();
  const next = useCell(desk.severity);
  const keymap = useCell(desk.keymap);
  const { severities } = useDeskWords();
  const { current } = useCell(desk.store.typologies);
  return (
    <div className={styles.row} role="group" aria-label={t('severity')}>
      {SEVERITIES.map((severity) =>
        usesSeverity(current, severity) ? (
          <button
            key={severity}
            type="button"
            className={styles.choice}
            // In ESA it makes the mark, and is nothing that stays pressed for the next one.
            aria-pressed={desk.isEsa && chosen === null ? undefined : (chosen ?? next) === severity}
            onClick={() => runCommand(desk, COMMANDS[severity])}
          >
            <Kbd keys={printStroke(keymap.keysOf(COMMANDS[severity])[0] ?? '')} />
            <SeveritySign severity={severity} name={severities[severity]} />
          </button>
        ) : null,
      )}
    </div>
  );
}
