import type { Block, Side } from '../article/block';
import type { Segment } from '../article/segment';
import type { Result } from '../result';
import { failure, success } from '../result';
import { isGraphemeBoundary } from '../text/graphemes';
import type { AlignmentEdit, SegmentRefusal } from './edit-segments';
import {
  joinSentences,
  mergeSegments,
  moveSentence,
  pinSegment,
  splitSegment,
  splitSentence,
} from './edit-segments';
import { replaceSegments } from './replace-segments';

/** What an alignment edit works on. Blocks of both sides, in any order; segments in order. */
export interface AlignedText {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** `blocks` has only the blocks that changed. */
export interface EditedAlignment {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

export type AlignmentRefusal =
  | SegmentRefusal
  | 'unknown_block'
  /** Outside the block's text, or inside a grapheme cluster. */
  | 'not_a_border';

export function applyAlignmentEdit(
  text: AlignedText,
  edit: AlignmentEdit,
): Result<EditedAlignment, AlignmentRefusal> {
  const { segments } = text;
  switch (edit.kind) {
    case 'merge':
      return withoutBlocks(mergeSegments(segments, edit.segmentId, edit.otherId));
    case 'split':
      return withoutBlocks(splitSegment(segments, edit.segmentId, edit.border, edit.newId));
    case 'move':
      return withoutBlocks(moveSentence(segments, edit.segmentId, edit.side, edit.direction));
    case 'pin':
      return withoutBlocks(pinSegment(segments, edit.segmentId, edit.pinned));
    case 'replace':
      return withoutBlocks(replaceSegments(segments, edit.removedIds, edit.segments));
    case 'split-sentence':
    case 'join-sentences':
      return editSentences(text, edit);
  }
}

function withoutBlocks(
  result: Result<readonly Segment[], SegmentRefusal>,
): Result<EditedAlignment, SegmentRefusal> {
  return result.ok ? success({ blocks: [], segments: result.value }) : result;
}

function editSentences(
  { blocks, segments }: AlignedText,
  edit: Extract<AlignmentEdit, { kind: 'split-sentence' | 'join-sentences' }>,
): Result<EditedAlignment, AlignmentRefusal> {
  const block = blocks.find(({ id }) => id === edit.blockId);
  if (!block) return failure('unknown_block');
  const isSplit = edit.kind === 'split-sentence';
  const start = isSplit ? afterWhiteSpace(block.text, edit.offset) : edit.offset;
  if (start <= 0 || start >= block.text.length || !isGraphemeBoundary(block.text, start))
    return failure('not_a_border');
  const starts = block.sentenceStarts;
  if (starts.includes(start) === isSplit) return success({ blocks: [], segments });
  const before =
    sentencesBefore(blocks, block.side, block.index) + starts.filter((other) => other < start).length - 1;
  const shifted = isSplit
    ? splitSentence(segments, block.side, before)
    : joinSentences(segments, block.side, before);
  if (!shifted.ok) return shifted;
  const sentenceStarts = isSplit
    ? [...starts, start].sort((a, b) => a - b)
    : starts.filter((other) => other !== start);
  return success({ blocks: [{ ...block, sentenceStarts }], segments: shifted.value });
}

/** White space between two sentences belongs to the first. */
function afterWhiteSpace(text: string, offset: number): number {
  let after = offset;
  while (after < text.length && /\s/.test(text.charAt(after))) after += 1;
  return after;
}

function sentencesBefore(blocks: readonly Block[], side: Side, index: number): number {
  return blocks
    .filter((block) => block.side === side && block.index < index)
    .reduce((total, block) => total + block.sentenceStarts.length, 0);
}
