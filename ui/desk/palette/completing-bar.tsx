import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { addChosenWords, giveUpOtherSide } from '../commands/sides';
import { printStroke } from '../keys/stroke';
import { useCursor, useDesk, useRevision } from '../session/desk-context';
import { useCell } from '../store/cell';
import { missingSideOf } from '../store/desk-mark';
import { useDeskWords } from '../words/desk-words';
import styles from './completing-bar.module.css';

/** Says what is awaited while a mark is to get its other side, and ends it either way; never takes the focus. */
export function CompletingBar() {
  const t = useTranslations('desk.completing');
  const desk = useDesk();
  const { completing, selection, held } = useCursor();
  const keymap = useCell(desk.keymap);
  const { nameOf } = useDeskWords();
  useRevision();
  const mark = completing === null ? null : desk.store.findMark(completing);
  const side = mark && missingSideOf(mark);
  if (mark === null || side === null) return null;
  const hasWords = [selection, held].some(
    (words) => words !== null && desk.store.index.blocks.get(words.blockId)?.side === side,
  );
  return (
    // Pressing a button must not take the selection away, nor the focus from the text.
    <div
      className={styles.bar}
      role="group"
      aria-label={t('label')}
      onPointerDown={(event) => event.preventDefault()}
    >
      <p className={styles.ask}>
        <strong>{nameOf(mark)}</strong> {t('ask', { side })}
      </p>
      <Button small tone="primary" aria-disabled={!hasWords} onClick={() => addChosenWords(desk)}>
        {t('add')} <Kbd keys={printStroke(keymap.keysOf('addOtherSide')[0] ?? '')} />
      </Button>
      <Button small tone="quiet" onClick={() => giveUpOtherSide(desk)}>
        {t('giveUp')} <Kbd keys="Esc" />
      </Button>
    </div>
  );
}
