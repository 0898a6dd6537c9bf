import { memo } from 'react';
import { useTranslations } from 'next-intl';
import { TalkSign } from '@/ui/talk/talk-sign';
import { goToMark } from '../commands/go-to';
import { useDesk } from '../session/desk-context';
import { mainCorrection, mainSideOf, severityOf, subjectIdsOf, type DeskMark } from '../store/desk-mark';
import { useDeskWords } from '../words/desk-words';
import { CorrectionLine } from './correction-line';
import { markElementId, noteElementId } from './element-ids';
import { useNotePlacement } from './note-placement';
import styles from './margin-notes.module.css';

interface MarginNotesProps {
  readonly notes: readonly DeskMark[];
  readonly chosenMarkId: string | null;
}

/** What an editor's proof has in its margin: each mark's category and correction, beside the line it belongs to. */
export const MarginNotes = memo(function MarginNotes({ notes, chosenMarkId }: MarginNotesProps) {
  const t = useTranslations('desk.notes');
  const list = useNotePlacement(notes);
  if (notes.length === 0) return <div className={styles.margin} />;
  return (
    <ol ref={list} className={styles.margin} aria-label={t('label', { count: notes.length })}>
      {notes.map((mark) => (
        <Note key={mark.id} mark={mark} isChosen={mark.id === chosenMarkId} />
      ))}
    </ol>
  );
});

function Note({ mark, isChosen }: { readonly mark: DeskMark; readonly isChosen: boolean }) {
  const desk = useDesk();
  const { nameOf, severityOf: nameOfSeverity } = useDeskWords();
  const severity = severityOf(mark);
  const correction = mainCorrection(mark);
  return (
    <li className={styles.item} data-for={markElementId(mark.id, mainSideOf(mark))}>
      <button
        type="button"
        id={noteElementId(mark.id)}
        className={styles.note}
        data-severity={severity ?? 'none'}
        data-state={correction?.state}
        aria-current={isChosen || undefined}
        tabIndex={-1}
        onClick={() => {
          goToMark(desk, mark);
          desk.inspector.set('category');
        }}
      >
        <span className={styles.name}>
          {mark.kind === 'error' && <span className={styles.severity}>{nameOfSeverity(mark.error)}</span>}
          <span>{nameOf(mark)}</span>
          <TalkSign subjectIds={subjectIdsOf(mark)} />
        </span>
        {correction !== null && <CorrectionLine correction={correction} />}
      </button>
    </li>
  );
}
