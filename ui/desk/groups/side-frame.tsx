import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { IconButton } from '@/ui/primitives/icon-button';
import { closeSidePanel } from '../commands/occurrences';
import { useDesk } from '../session/desk-context';
import styles from './side-panel.module.css';

interface FrameProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly panelRef: Ref<HTMLElement>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** What Escape leads back to, where that is not the text. */
  readonly onEscape?: () => void;
}

/** The frame of what stands at the side: a name, a way out, and Escape. */
export function SideFrame({ title, children, panelRef, onKeyDown, onEscape }: FrameProps) {
  const t = useTranslations('groups');
  const desk = useDesk();
  return (
    <aside
      ref={panelRef}
      className={styles.panel}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Escape') {
          onKeyDown(event);
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        if (onEscape === undefined) closeSidePanel(desk);
        else onEscape();
      }}
    >
      <IconButton
        className={styles.close}
        label={t('close')}
        shortcut="Esc"
        onClick={() => closeSidePanel(desk)}
      >
        <X aria-hidden />
      </IconButton>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </aside>
  );
}
