import { useTranslations } from 'next-intl';
import { correctedText } from '@/domain/correction/apply-corrections';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { giveUpPlacing, orphanedCorrection, orphanedError, placeHere } from '../commands/place';
import { printStroke } from '../keys/stroke';
import styles from '../palette/completing-bar.module.css';
import { useCursor, useDesk, useRevision } from '../session/desk-context';
import { useCell } from '../store/cell';

/** Says that words are awaited for a correction, or an error, that has lost its own, and ends it either way; never takes the focus. */
export function PlacingBar({ markId }: { readonly markId: string }) {
  const t = useTranslations('desk.orphan');
  const completing = useTranslations('desk.completing');
  const desk = useDesk();
  const { selection } = useCursor();
  const keymap = useCell(desk.keymap);
  useRevision();
  const mark = desk.store.findMark(markId);
  const correction = mark && orphanedCorrection(desk.store, mark);
  const error = mark && orphanedError(desk.store, mark);
  const words = correction ? correctedText(correction) : error?.target?.quote;
  if (words === undefined) return null;
  const ask = t(correction ? 'ask' : 'askMark');
  const hasWords = selection !== null && desk.store.index.blocks.get(selection.blockId)?.side === 'target';
  return (
    // Pressing a button must not take the selection away, nor the focus from the text.
    <div
      className={styles.bar}
      role="group"
      aria-label={ask}
      onPointerDown={(event) => event.preventDefault()}
    >
      <p className={styles.ask}>
        {ask} <ArticleText lang={desk.langOf('target')}>{words}</ArticleText>
      </p>
      <Button small tone="primary" aria-disabled={!hasWords} onClick={() => placeHere(desk)}>
        {t('here')} <Kbd keys={printStroke(keymap.keysOf('placeAgain')[0] ?? '')} />
      </Button>
      <Button small tone="quiet" onClick={() => giveUpPlacing(desk)}>
        {completing('giveUp')} <Kbd keys="Esc" />
      </Button>
    </div>
  );
}
