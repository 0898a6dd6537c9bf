import { useTranslations } from 'next-intl';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/ui/primitives/button';
import { Dialog } from '@/ui/primitives/dialog';
import { Field, TextArea } from '@/ui/primitives/field';
import { closeNote, giveNote } from '../commands/rules';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useDeskWords } from '../words/desk-words';
import styles from './note-dialog.module.css';

/** Asks for the note that a category needs, before the mark is made. */
export function NoteDialog() {
  const t = useTranslations('desk.note');
  const common = useTranslations('common');
  const desk = useDesk();
  const { wordsOf } = useDeskWords();
  const wanted = useCell(desk.noteWanted);
  const [text, setText] = useState('');
  if (wanted === null) return null;
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() !== '') giveNote(desk, text);
  };
  return (
    <Dialog
      open
      onOpenChange={() => closeNote(desk)}
      title={wordsOf(wanted.error).name}
      description={t('why')}
    >
      <form className={styles.form} onSubmit={save}>
        <Field label={t('label')} hint={t('hint')}>
          {(wiring) => (
            <TextArea
              {...wiring}
              autoFocus
              dir="auto"
              rows={3}
              maxLength={2000}
              required
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) save(event);
              }}
            />
          )}
        </Field>
        <div className={styles.buttons}>
          <Button type="submit" tone="primary">
            {common('save')}
          </Button>
          <Button onClick={() => closeNote(desk)}>{common('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
