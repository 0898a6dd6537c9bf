import type { Block } from '@/domain/article/block';
import type { CorrectedRun } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import type { Decision } from '@/domain/correction/decision';
import { selectCorrections, type CorrectionScope } from '@/domain/correction/select-corrections';
import type { InlineCode } from '@/domain/article/inline-code';
import { groupBy } from '@/domain/group-by';
import { codesByPiece } from '@/ui/codes/codes-by-piece';
import { previewArticle } from '@/domain/review/article-preview';
import type { DeskView } from '@/domain/review/desk-view';
import { listPassages } from '@/ui/desk/article/passages';

/** What a correction did to the text, and who answers for it. */
export interface PreviewChange {
  /** From 1, in reading order: the number beside the change and in the list of changes. */
  readonly number: number;
  readonly correction: Correction;
  readonly before: string;
  readonly after: string;
  readonly proposer: string;
  /** What the reviewer said of the error. */
  readonly comment: string;
  readonly decision: (Pick<Decision, 'kind' | 'at' | 'note' | 'override'> & { readonly by: string }) | null;
}

export type PreviewPiece =
  | ({ readonly kind: 'text'; readonly text: string } & PieceCodes)
  | ({ readonly kind: 'change'; readonly change: PreviewChange } & PieceCodes);

interface PieceCodes {
  /** Tags and placeholders, where they stand in what is read there; left out where there are none. */
  readonly codes?: readonly InlineCode[];
}

/** What is read in the place of a piece. */
export const readingOf = (piece: PreviewPiece): string =>
  piece.kind === 'text' ? piece.text : piece.change.after;

export interface TargetBlock extends Pick<Block, 'id' | 'kind' | 'level'> {
  readonly pieces: readonly PreviewPiece[];
}

/** Paragraphs of both sides that belong together. */
export interface PreviewRow {
  readonly source: readonly Block[];
  readonly target: readonly TargetBlock[];
}

export interface PreviewView {
  readonly rows: readonly PreviewRow[];
  readonly changes: readonly PreviewChange[];
  /** How many corrections are not in the text because a rival of theirs is. */
  readonly leftOut: number;
}

/** The article of the desk as it will read, with what each change in it rests on. */
export function previewView(desk: DeskView, scope: CorrectionScope): PreviewView {
  const { blocks, leftOut } = previewArticle(desk, desk.blocks, desk.corrections, scope);
  const changes: PreviewChange[] = [];
  const describe = changeDescriber(desk);
  const targets = new Map<string, TargetBlock>();
  const codedBlocks = new Map(
    desk.blocks.flatMap((block) => (block.codes === undefined ? [] : [[block.id, block] as const])),
  );
  const applied = groupBy(
    codedBlocks.size === 0 ? [] : selectCorrections(desk.corrections, scope).applied,
    ({ anchor }) => anchor.blockId,
  );
  for (const { runs, ...block } of blocks) {
    const pieces = toPieces(runs, (correctionId, before, after) => {
      const change = { number: changes.length + 1, before, after, ...describe(correctionId) };
      changes.push(change);
      return change;
    });
    const coded = codedBlocks.get(block.id);
    targets.set(block.id, {
      ...block,
      pieces: coded === undefined ? pieces : withCodes(pieces, coded, applied.get(block.id) ?? []),
    });
  }
  const source = desk.blocks.filter((block) => block.side === 'source');
  const target = desk.blocks.filter((block) => block.side === 'target');
  const rows = listPassages(source, target, desk.segments).map((passage) => ({
    source: passage.source,
    target: passage.target.flatMap((block) => targets.get(block.id) ?? []),
  }));
  return { rows, changes, leftOut: leftOut.length };
}

function withCodes(
  pieces: readonly PreviewPiece[],
  block: Block,
  applied: readonly Correction[],
): readonly PreviewPiece[] {
  const codes = codesByPiece(pieces.map(readingOf), block, applied);
  return pieces.map((piece, position) => ({ ...piece, codes: codes[position] ?? [] }));
}

type MakeChange = (correctionId: string, before: string, after: string) => PreviewChange;

/** What one correction removes and adds, taken together; all else is text. */
function toPieces(runs: readonly CorrectedRun[], makeChange: MakeChange): readonly PreviewPiece[] {
  const pieces: PreviewPiece[] = [];
  for (const [index, { kind, text, correctionId }] of runs.entries()) {
    const next = runs[index + 1];
    const isReplaced = kind === 'added' && runs[index - 1]?.correctionId === correctionId;
    if (correctionId === null) pieces.push({ kind: 'text', text });
    else if (kind === 'removed') {
      const after = next?.correctionId === correctionId ? next.text : '';
      pieces.push({ kind: 'change', change: makeChange(correctionId, text, after) });
    } else if (!isReplaced) pieces.push({ kind: 'change', change: makeChange(correctionId, '', text) });
  }
  return pieces;
}

function changeDescriber(
  desk: DeskView,
): (correctionId: string) => Omit<PreviewChange, 'number' | 'before' | 'after'> {
  const corrections = new Map(desk.corrections.map((correction) => [correction.id, correction]));
  const decisions = new Map(desk.decisions.map((decision) => [decision.correctionId, decision]));
  const comments = new Map(desk.errors.map((error) => [error.id, error.comment]));
  const names = new Map(desk.people.map((person) => [person.id, person.name]));
  return (correctionId) => {
    const correction = corrections.get(correctionId);
    if (correction === undefined) throw new Error(`A change rests on an unknown correction: ${correctionId}`);
    const decision = decisions.get(correctionId);
    return {
      correction,
      proposer: names.get(correction.proposerId) ?? '',
      comment: correction.errorId === null ? '' : (comments.get(correction.errorId) ?? ''),
      decision: decision === undefined ? null : { ...decision, by: names.get(decision.byId) ?? '' },
    };
  };
}
