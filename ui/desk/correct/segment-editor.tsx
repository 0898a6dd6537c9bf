import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { isLive } from '@/domain/correction/correction-life-cycle';
import { directionOfLang } from '@/domain/text/script';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { saveEdit, stretchToEdit } from '../commands/correct';
import { CodesWithin } from '../inspector/codes-within';
import { useDesk } from '../session/desk-context';
import { correctionsOf } from '../store/desk-mark';
import { editableText } from './plan-edit';
import styles from './segment-editor.module.css';

/** The text of the current segment to be rewritten freely; each difference becomes a correction. */
export function SegmentEditor() {
  const t = useTranslations('desk.editor');
  const desk = useDesk();
  const [text, setText] = useState(() => startingText());
  const lang = desk.langOf('target');
  const stretch = wordsToEdit();
  const leave = () => {
    desk.moveCursor({ isEditing: false });
    desk.reveal.set({ markId: null, segment: desk.store.cursor.segment });
  };
  const save = () => {
    saveEdit(desk, text);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.editor}>
      <textarea
        autoFocus
        className={styles.text}
        aria-label={t('label')}
        lang={lang}
        dir={directionOfLang(lang)}
        rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {stretch !== null && <CodesWithin anchor={stretch} replacement={text.trimEnd()} />}
      <div className={styles.actions}>
        <Button small tone="primary" onClick={save}>
          {t('save')} <Kbd keys="Ctrl+Enter" />
        </Button>
        <Button small tone="quiet" onClick={leave}>
          {t('cancel')} <Kbd keys="Esc" />
        </Button>
      </div>
    </div>
  );

  /** Without the white space at its end, which is not the reviewer's to edit. */
  function wordsToEdit() {
    const whole = stretchToEdit(desk);
    const block = whole && desk.store.index.blocks.get(whole.blockId);
    if (!block) return null;
    return { ...whole, end: whole.start + block.text.slice(whole.start, whole.end).trimEnd().length };
  }

  function startingText(): string {
    const stretch = stretchToEdit(desk);
    const block = stretch && desk.store.index.blocks.get(stretch.blockId);
    if (!block) return '';
    const corrections = desk.store.listMarksOfBlock(block.id).flatMap(correctionsOf);
    return editableText(
      block,
      stretch,
      corrections.filter((correction) => isLive(correction.state)),
    );
  }
}
