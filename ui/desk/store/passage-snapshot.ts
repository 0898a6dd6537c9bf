import type { Block, Side } from '@/domain/article/block';
import { findSegmentAt, mainSide, type ArticleIndex } from '../article/article-index';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { Passage } from '../article/passages';
import type { CheckedSentences } from './checked-sentences';
import type { Cursor } from './cursor';
import { anchorOn, mainAnchor, scopeOf, type DeskMark } from './desk-mark';
import type { MarkIndex } from './mark-index';
import type { SegmentScores } from './segment-scores';

/** All that a passage's row shows. Immutable; the same object until something in the passage changes. */
export interface PassageSnapshot {
  readonly position: number;
  readonly passage: Passage;
  /** Marks that touch each of its blocks. */
  readonly marks: ReadonlyMap<string, readonly DeskMark[]>;
  /** What checks found in each of its target blocks and nobody has answered. */
  readonly findings: ReadonlyMap<string, readonly CheckFinding[]>;
  /** Each mark once, in reading order: what stands in the margin. */
  readonly notes: readonly DeskMark[];
  /** Positions of its segments that are checked. */
  readonly checked: ReadonlySet<number>;
  /** Its segments' scores, by their positions. */
  readonly scores: ReadonlyMap<number, number>;
  /** The cursor, while it is in this passage. */
  readonly cursor: Cursor | null;
}

export function takePassageSnapshot(
  position: number,
  index: ArticleIndex,
  markIndex: MarkIndex,
  checkedSentences: CheckedSentences,
  segmentScores: SegmentScores,
  cursor: Cursor,
  findingsOf: (blockId: string) => readonly CheckFinding[],
): PassageSnapshot {
  const passage = index.passages[position] ?? { source: [], target: [], segments: { from: 0, to: 0 } };
  const blocks = [...passage.target, ...passage.source];
  const marks = new Map(blocks.map((block) => [block.id, markIndex.listOfBlock(block.id)]));
  const snapshot = {
    position,
    passage,
    marks,
    findings: new Map(passage.target.map(({ id }) => [id, findingsOf(id)])),
    notes: listNotes(index, blocks, marks),
    checked: findChecked(passage, index, checkedSentences),
    scores: findScores(passage, index, segmentScores),
    cursor: null,
  };
  return withCursor(snapshot, index, cursor);
}

export function withCursor(snapshot: PassageSnapshot, index: ArticleIndex, cursor: Cursor): PassageSnapshot {
  const isHere = index.passageOfSegment[cursor.segment] === snapshot.position;
  const own = isHere ? cursor : null;
  return own === snapshot.cursor ? snapshot : { ...snapshot, cursor: own };
}

/** A mark on both sides is noted where its target is. */
function listNotes(
  index: ArticleIndex,
  blocks: readonly Block[],
  marks: ReadonlyMap<string, readonly DeskMark[]>,
): readonly DeskMark[] {
  const place = (mark: DeskMark) => {
    const anchor = mainAnchor(mark);
    const segment = anchor === null ? 0 : (findSegmentAt(index, anchor.blockId, anchor.start) ?? 0);
    return { mark, segment, start: anchor?.start ?? 0 };
  };
  return blocks
    .flatMap((block) => (marks.get(block.id) ?? []).filter((mark) => mainAnchor(mark)?.blockId === block.id))
    .map(place)
    .sort((a, b) => a.segment - b.segment || a.start - b.start || (a.mark.id < b.mark.id ? -1 : 1))
    .map(({ mark }) => mark);
}

function findChecked(
  passage: Passage,
  index: ArticleIndex,
  checkedSentences: CheckedSentences,
): ReadonlySet<number> {
  const checked = new Set<number>();
  for (let position = passage.segments.from; position < passage.segments.to; position++) {
    const segment = index.segments[position];
    if (segment === undefined) continue;
    const side = mainSide(segment);
    const sentences = index[side].sentences.slice(segment[side].from, segment[side].to);
    if (sentences.every((sentence) => checkedSentences.has(sentence))) checked.add(position);
  }
  return checked;
}

function findScores(
  { segments }: Passage,
  index: ArticleIndex,
  segmentScores: SegmentScores,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (let position = segments.from; position < segments.to; position++) {
    const segment = index.segments[position];
    const side = segment && mainSide(segment);
    const first = side && index[side].sentences[segment[side].from];
    const score = first === undefined ? null : segmentScores.find(first).score;
    if (score !== null) scores.set(position, score);
  }
  return scores;
}

/** Positions of the segments a mark on whole segments is about, among those of the side. */
export function segmentOfWholeMark(index: ArticleIndex, mark: DeskMark, side: Side): number | null {
  if (scopeOf(mark) !== 'segment') return null;
  const anchor = anchorOn(mark, side);
  return anchor === null ? null : findSegmentAt(index, anchor.blockId, anchor.start);
}
