import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { IconButton } from '@/ui/primitives/icon-button';
import { closeInspector } from '../commands/close-inspector';
import { takeKey } from '../commands/take-key';
import { useCursor, useDesk, useRevision } from '../session/desk-context';
import { useCell } from '../store/cell';
import { markElementId } from '../text/element-ids';
import { MarkInspector } from './mark-inspector';
import { SelectionInspector } from './selection-inspector';
import { UnitNotes } from './unit-notes';
import { WholeInspector } from './whole-inspector';
import styles from './inspector.module.css';

/** Letters, digits and signs do here what they do in the text; arrows and the space bar scroll, Enter presses. */
const IS_SIGN = /^\S$/u;

/**
 * All there is to know and to change of the chosen mark. It stands where the margin is, so that it never covers the text it
 * is about; on a phone, at the bottom. What is typed is kept when a field is left, however it is left.
 */
export function Inspector() {
  const t = useTranslations('desk.inspector');
  const desk = useDesk();
  const field = useCell(desk.inspector);
  const { markId, selection, side, whole } = useCursor();
  useRevision();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (field === null) return;
    // Where it stands below the text, the mark moves up to stay in sight.
    if (markId !== null)
      document.getElementById(markElementId(markId, side))?.scrollIntoView({ block: 'nearest' });
    const opened = panel.current?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    opened?.focus();
    // Chosen whole: typing puts other words in place of it, and an arrow key begins to edit it. What was not sent is gone on with.
    if (opened instanceof HTMLTextAreaElement && field !== 'talk') opened.select();
  }, [field, markId, side, whole]);

  const mark = markId === null ? null : desk.store.findMark(markId);
  // What is missing is marked by its severity alone: there is nothing to fill in before.
  const marked = whole === 'missing' ? null : whole;
  if (field === null || (mark === null && selection === null && marked === null)) return null;

  const close = () => {
    // Leaving the field first, so that what was typed is kept.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    closeInspector(desk);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key === 'Escape' || isDone) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (IS_SIGN.test(event.key)) {
      takeKey(desk, event);
    }
  };
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('label')} onKeyDown={onKeyDown}>
      <IconButton className={styles.close} label={t('close')} shortcut="Esc" onClick={close}>
        <X aria-hidden />
      </IconButton>
      {mark !== null ? (
        <MarkInspector key={mark.id} mark={mark} />
      ) : marked !== null ? (
        <WholeInspector whole={marked} />
      ) : (
        <SelectionInspector />
      )}
      <UnitNotes />
    </aside>
  );
}
