import { MessagesSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isOpenThread } from '@/domain/talk/thread';
import { IconButton } from '@/ui/primitives/icon-button';
import { useTalk, useTalkState } from '@/ui/talk/talk-context';
import type { TalkStore } from '@/ui/talk/talk-store';
import { toggleThreads } from '../commands/talk';
import { printStroke } from '../keys/stroke';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import styles from './threads.module.css';

/** How many discussions are open, and the way to their list. */
export function ThreadsButton() {
  const talk = useTalk();
  return talk === null ? null : <CountingButton talk={talk} />;
}

function CountingButton({ talk }: { readonly talk: TalkStore }) {
  const t = useTranslations('talk.list');
  const desk = useDesk();
  const isOpen = useCell(desk.isThreadsOpen);
  const keymap = useCell(desk.keymap);
  const { threads } = useTalkState(talk);
  const count = [...threads.values()].filter(isOpenThread).length;
  return (
    <IconButton
      className={styles.button}
      label={`${t('title')}: ${t('openCount', { count })}`}
      shortcut={printStroke(keymap.keysOf('showThreads')[0] ?? '')}
      aria-expanded={isOpen}
      onClick={() => toggleThreads(desk)}
    >
      <MessagesSquare aria-hidden />
      {count > 0 && (
        <span className={styles.count} aria-hidden>
          {count}
        </span>
      )}
    </IconButton>
  );
}
