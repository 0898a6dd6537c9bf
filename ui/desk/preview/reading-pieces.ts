import type { Block } from '@/domain/article/block';
import type { InlineCode } from '@/domain/article/inline-code';
import { listCorrectedRuns } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import { selectCorrections, type CorrectionScope } from '@/domain/correction/select-corrections';
import { codesByPiece } from '@/ui/codes/codes-by-piece';

/** A stretch of a block as it will read. */
export interface ReadingPiece {
  /** Where it begins in the imported text. */
  readonly from: number;
  /** The correction that stands there; null where the imported text does. */
  readonly correctionId: string | null;
  /** Imported text, and what is read in place of it: the same unless there is a correction. */
  readonly before: string;
  readonly after: string;
  /** Tags and placeholders, where they stand in `after`; left out where there are none. */
  readonly codes?: readonly InlineCode[];
}

/** A block as it will read. */
export interface Reading {
  readonly pieces: readonly ReadingPiece[];
  /** Proposed corrections that are not in it, because a rival is. */
  readonly leftOut: readonly Correction[];
}

/** The block with the corrections of the scope, which are given in the order in which they were proposed. */
export function readBlock(block: Block, corrections: readonly Correction[], scope: CorrectionScope): Reading {
  const { applied, leftOut } = selectCorrections(corrections, scope);
  const pieces: ReadingPiece[] = [];
  let from = 0;
  for (const { kind, text, correctionId } of listCorrectedRuns(block, applied)) {
    const last = pieces.at(-1);
    if (correctionId === null) pieces.push({ from, correctionId, before: text, after: text });
    else if (kind === 'removed') pieces.push({ from, correctionId, before: text, after: '' });
    else if (last?.correctionId === correctionId) pieces[pieces.length - 1] = { ...last, after: text };
    else pieces.push({ from, correctionId, before: '', after: text });
    if (kind !== 'added') from += text.length;
  }
  return { pieces: block.codes === undefined ? pieces : withCodes(pieces, block, applied), leftOut };
}

function withCodes(
  pieces: readonly ReadingPiece[],
  block: Block,
  applied: readonly Correction[],
): readonly ReadingPiece[] {
  const codes = codesByPiece(
    pieces.map(({ after }) => after),
    block,
    applied,
  );
  return pieces.map((piece, position): ReadingPiece => {
    const own = codes[position] ?? [];
    return own.length === 0 ? piece : { ...piece, codes: own };
  });
}
