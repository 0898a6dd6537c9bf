import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { addOtherSide, removeSide } from '../commands/sides';
import { printStroke } from '../keys/stroke';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { missingSideOf, type DeskMark } from '../store/desk-mark';
import styles from './inspector.module.css';

/** Gives one's own mark the side it lacks, or takes one of its two sides out. */
export function MarkSides({ mark }: { readonly mark: DeskMark }) {
  const t = useTranslations('desk.inspector');
  const desk = useDesk();
  const keymap = useCell(desk.keymap);
  if (mark.kind !== 'error' || mark.error.scope !== 'span') return null;
  const missing = missingSideOf(mark);
  if (missing !== null) {
    return (
      <div className={styles.sides}>
        <Button small tone="quiet" onClick={() => addOtherSide(desk)}>
          {t('addSide', { side: missing })} <Kbd keys={printStroke(keymap.keysOf('addOtherSide')[0] ?? '')} />
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.sides}>
      {(['source', 'target'] as const).map((side) => (
        <Button key={side} small tone="quiet" onClick={() => removeSide(desk, side)}>
          {t('removeSide', { side })}
        </Button>
      ))}
    </div>
  );
}
