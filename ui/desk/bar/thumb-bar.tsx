import { ArrowDown, ArrowUp, Check, Pencil, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/ui/primitives/icon-button';
import { mayReview } from '../commands/may';
import { runCommand } from '../commands/run-command';
import type { CommandId } from '../keys/command-list';
import { commandMessage, isOffered } from '../keys/offered';
import { useArticleRevision, useCursor, useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { waitingMarkIdOf } from '../store/cursor';
import styles from './thumb-bar.module.css';

const COMMANDS = [
  { command: 'previousSegment', Icon: ArrowUp, isChange: false },
  { command: 'nextSegment', Icon: ArrowDown, isChange: false },
  { command: 'editSegment', Icon: Pencil, isChange: true },
  { command: 'undo', Icon: Undo2, isChange: true },
  { command: 'check', Icon: Check, isChange: true },
] as const satisfies readonly { command: CommandId; Icon: typeof Check; isChange: boolean }[];

/** On a phone, what a reviewer without a keyboard does all the time; shown while nothing else is at the bottom. */
export function ThumbBar() {
  const t = useTranslations('desk');
  const desk = useDesk();
  const cursor = useCursor();
  const isInspecting = useCell(desk.inspector) !== null;
  useArticleRevision();
  if (cursor.selection !== null || waitingMarkIdOf(cursor) !== null || isInspecting) return null;
  const { protocol } = desk.store.view;
  const commands = COMMANDS.filter(
    ({ command, isChange }) => (!isChange || mayReview(desk)) && isOffered(protocol, command),
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('tools')}>
      {commands.map(({ command, Icon }) => (
        <IconButton
          key={command}
          label={t(commandMessage(protocol, command))}
          onClick={() => runCommand(desk, command)}
        >
          <Icon aria-hidden />
        </IconButton>
      ))}
    </div>
  );
}
