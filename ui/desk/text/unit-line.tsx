import { Lock, StickyNote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Block } from '@/domain/article/block';
import { useDesk } from '../session/desk-context';
import type { DeskSession } from '../session/desk-session';
import styles from './unit-line.module.css';

/** Whether there is such a line: nearly never, so that rows ask before they make one. */
export const hasUnitLine = ({ store }: DeskSession, { id, isLocked }: Block): boolean =>
  isLocked === true || (store.findUnit(id)?.notes.length ?? 0) > 0;

/** Below a text: that its file has it locked, and the first note the file has on it. The rest is in the inspector. */
export function UnitLine({ block }: { readonly block: Block }) {
  const t = useTranslations('desk.unit');
  const note = useDesk().store.findUnit(block.id)?.notes[0];
  const isLocked = block.isLocked === true;
  return (
    <p className={styles.line}>
      {isLocked && (
        <span className={styles.locked} title={t('lockedWhy')}>
          <Lock aria-hidden /> {t('locked')}
        </span>
      )}
      {note !== undefined && (
        <span className={styles.note} title={note.text}>
          <StickyNote aria-label={t('note')} role="img" /> <bdi>{note.text}</bdi>
        </span>
      )}
    </p>
  );
}
