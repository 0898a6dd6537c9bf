import type { Side } from '@/domain/article/block';
import { SEVERITIES } from '@/domain/annotation/severity';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { CodeChip } from '@/ui/codes/code-chip';
import type { Piece } from '../article/pieces';
import { mainCorrection, severityOf, type DeskMark } from '../store/desk-mark';
import { useDeskWords } from '../words/desk-words';
import { markElementId, noteElementId } from './element-ids';
import { FoundText, FoundPoint } from './found-text';
import styles from './text.module.css';

interface PieceTextProps {
  readonly piece: Piece;
  readonly text: string;
  readonly marks: ReadonlyMap<string, DeskMark>;
  /** What checks found, by id; a piece names them as it names marks. */
  readonly findings: ReadonlyMap<string, CheckFinding>;
  readonly side: Side;
  /** Of a mark or a finding. */
  readonly chosenMarkId: string | null;
}

/**
 * A piece of text and the marks on it. The piece where a mark begins is a `mark` with the mark's description; its other
 * pieces only look like it, so that a screen reader names each mark once, and reads the text without a gap.
 */
export function PieceText({ piece, text, marks, findings, side, chosenMarkId }: PieceTextProps) {
  const { describe } = useDeskWords();
  const find = (ids: readonly string[]) => ids.flatMap((id) => marks.get(id) ?? []);
  const findFound = (ids: readonly string[]) => ids.flatMap((id) => findings.get(id) ?? []);
  const marked = find(piece.marks);
  const found = findFound(piece.marks);
  return (
    <>
      {piece.codes?.map((code, position) => (
        <CodeChip key={position} code={code} />
      ))}
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
      {findFound(piece.points).map((finding) => (
        <FoundPoint key={finding.id} finding={finding} chosenId={chosenMarkId} />
      ))}
      {marked.length > 0 ? (
        <MarkedText {...{ text, marked, side, chosenMarkId }} begins={find(piece.begins)} />
      ) : found.length > 0 ? (
        <FoundText {...{ text, found }} begins={findFound(piece.begins)} chosenId={chosenMarkId} />
      ) : (
        text
      )}
    </>
  );
}

interface MarkedTextProps extends Pick<PieceTextProps, 'text' | 'side' | 'chosenMarkId'> {
  readonly marked: readonly DeskMark[];
  /** Those of them that begin here. */
  readonly begins: readonly DeskMark[];
}

function MarkedText({ text, marked, begins, side, chosenMarkId }: MarkedTextProps) {
  const { describe } = useDeskWords();
  const [strongest, second] = [...marked].sort((a, b) => rank(b) - rank(a));
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
      data-mark={marked.at(-1)?.id}
      data-severity={(strongest && severityOf(strongest)) ?? 'none'}
      data-second={(second && (severityOf(second) ?? 'none')) || undefined}
      data-state={strongest && mainCorrection(strongest)?.state}
      data-chosen={marked.some(({ id }) => id === chosenMarkId) || undefined}
    >
      {text}
    </Tag>
  );
}

function rank(mark: DeskMark): number {
  const severity = severityOf(mark);
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}
