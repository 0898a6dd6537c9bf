import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { Kbd } from '@/ui/primitives/kbd';
import type { CommandId } from '../keys/command-list';
import { commandMessage } from '../keys/offered';
import { alongText, keyForDirection } from '../keys/keymap';
import { printStroke, strokeOf } from '../keys/stroke';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import styles from './cheat-sheet.module.css';

/** The keys of a command. Pressed, it waits for another key to take their place; Escape leaves them as they are. */
export function KeyChanger({ command }: { readonly command: CommandId }) {
  const t = useTranslations('desk');
  const desk = useDesk();
  const keymap = useCell(desk.keymap);
  const [isWaiting, setIsWaiting] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isWaiting || event.key === 'Tab') return;
    const stroke = strokeOf(event);
    event.preventDefault();
    event.stopPropagation();
    if (stroke === null) return;
    setIsWaiting(false);
    if (stroke === 'Escape') return;
    const preferences = desk.preferences.get();
    const keys = { ...preferences.keys, [command]: [alongText(stroke, desk.direction)] };
    desk.savePreferences({ ...preferences, keys });
  };
  return (
    <button
      type="button"
      className={styles.keys}
      aria-label={t('help.change', { command: t(commandMessage(desk.store.view.protocol, command)) })}
      aria-pressed={isWaiting}
      onClick={() => setIsWaiting(true)}
      onBlur={() => setIsWaiting(false)}
      onKeyDown={onKeyDown}
    >
      {isWaiting
        ? t('help.press')
        : keymap
            .keysOf(command)
            .map((stroke) => (
              <Kbd key={stroke} isSubject keys={printStroke(keyForDirection(stroke, desk.direction))} />
            ))}
    </button>
  );
}
