import type { Side } from '@/domain/article/block';
import { SEVERITIES } from '@/domain/annotation/severity';
import type { Piece } from '../article/pieces';
import { mainCorrection, severityOf, type DeskMark } from '../store/desk-mark';
import { useDeskWords } from '../words/desk-words';
import { markElementId, noteElementId } from './element-ids';
import styles from './text.module.css';

interface PieceTextProps {
  readonly piece: Piece;
  readonly text: string;
  readonly marks: ReadonlyMap<string, DeskMark>;
  readonly side: Side;
  readonly chosenMarkId: string | null;
}

/**
 * A piece of text and the marks on it. The piece where a mark begins is a `mark` with the mark's description; its other
 * pieces only look like it, so that a screen reader names each mark once, and reads the text without a gap.
 */
export function PieceText({ piece, text, marks, side, chosenMarkId }: PieceTextProps) {
  const { describe } = useDeskWords();
  const find = (ids: readonly string[]) => ids.flatMap((id) => marks.get(id) ?? []);
  return (
    <>
      {find(piece.points).map((mark) => (
        <span
          key={mark.id}
          id={markElementId(mark.id, side)}
          className={styles.point}
          role="img"
          tabIndex={-1}
          aria-label={describe(mark)}
          aria-details={noteElementId(mark.id)}
          data-mark={mark.id}
          data-severity={severityOf(mark) ?? 'none'}
          data-chosen={mark.id === chosenMarkId || undefined}
        />
      ))}
      {piece.marks.length === 0 ? text : <MarkedText {...{ piece, text, side, chosenMarkId, find }} />}
    </>
  );
}

interface MarkedTextProps extends Omit<PieceTextProps, 'marks'> {
  readonly find: (ids: readonly string[]) => readonly DeskMark[];
}

function MarkedText({ piece, text, side, chosenMarkId, find }: MarkedTextProps) {
  const { describe } = useDeskWords();
  const [strongest, second] = [...find(piece.marks)].sort((a, b) => rank(b) - rank(a));
  const begins = find(piece.begins);
  const first = begins[0];
  const Tag = first === undefined ? 'span' : 'mark';
  const naming = first && {
    id: markElementId(first.id, side),
    tabIndex: -1,
    'aria-description': begins.map(describe).join('; '),
    'aria-details': begins.map((mark) => noteElementId(mark.id)).join(' '),
  };
  return (
    <Tag
      className={styles.mark}
      {...naming}
      // The mark that began last is the one a click is meant for.
      data-mark={piece.marks.at(-1)}
      data-severity={(strongest && severityOf(strongest)) ?? 'none'}
      data-second={(second && (severityOf(second) ?? 'none')) || undefined}
      data-state={strongest && mainCorrection(strongest)?.state}
      data-chosen={(chosenMarkId !== null && piece.marks.includes(chosenMarkId)) || undefined}
    >
      {text}
    </Tag>
  );
}

function rank(mark: DeskMark): number {
  const severity = severityOf(mark);
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}
