import type { Block, Side } from '@/domain/article/block';
import type { Segment, SentenceRange } from '@/domain/article/segment';
import { listPassages, type Passage } from './passages';

/** A sentence and where it stands: its block and its span there. */
export interface SentencePlace {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

interface SideIndex {
  readonly blocks: readonly Block[];
  /** All sentences of the side, counted through its blocks, as segments count them. */
  readonly sentences: readonly SentencePlace[];
  /** For each block, the number of its first sentence. */
  readonly firstSentence: ReadonlyMap<string, number>;
  /** For each sentence, the position of its segment. */
  readonly segmentOf: Int32Array;
}

/** Blocks and segments of one article with the ways between them, each a lookup. Made anew when segments change. */
export interface ArticleIndex {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly segments: readonly Segment[];
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly passages: readonly Passage[];
  readonly passageOfBlock: ReadonlyMap<string, number>;
  /** For each segment, its passage. */
  readonly passageOfSegment: Int32Array;
}

export function indexArticle(blocks: readonly Block[], segments: readonly Segment[]): ArticleIndex {
  const source = indexSide('source', blocks, segments);
  const target = indexSide('target', blocks, segments);
  const passages = listPassages(source.blocks, target.blocks, segments);
  const passageOfBlock = new Map<string, number>();
  const passageOfSegment = new Int32Array(segments.length);
  for (const [position, passage] of passages.entries()) {
    for (const block of [...passage.source, ...passage.target]) passageOfBlock.set(block.id, position);
    passageOfSegment.fill(position, passage.segments.from, passage.segments.to);
  }
  return {
    blocks: new Map(blocks.map((block) => [block.id, block])),
    segments,
    source,
    target,
    passages,
    passageOfBlock,
    passageOfSegment,
  };
}

function indexSide(side: Side, blocks: readonly Block[], segments: readonly Segment[]): SideIndex {
  const own = blocks.filter((block) => block.side === side);
  const sentences: SentencePlace[] = [];
  const firstSentence = new Map<string, number>();
  for (const block of own) {
    firstSentence.set(block.id, sentences.length);
    for (const [position, start] of block.sentenceStarts.entries()) {
      const end = block.sentenceStarts[position + 1] ?? block.text.length;
      sentences.push({ blockId: block.id, start, end });
    }
  }
  const segmentOf = new Int32Array(sentences.length).fill(-1);
  for (const [position, segment] of segments.entries()) {
    segmentOf.fill(position, segment[side].from, segment[side].to);
  }
  return { blocks: own, sentences, firstSentence, segmentOf };
}

/** The number, through its side, of the sentence that holds the offset; null in an empty block. */
export function findSentence(index: ArticleIndex, blockId: string, offset: number): number | null {
  const block = index.blocks.get(blockId);
  const first = block && index[block.side].firstSentence.get(blockId);
  if (block === undefined || first === undefined || block.sentenceStarts.length === 0) return null;
  let low = 0;
  let high = block.sentenceStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((block.sentenceStarts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return first + low;
}

/** The position of the segment that holds the offset of the block, or null. */
export function findSegmentAt(index: ArticleIndex, blockId: string, offset: number): number | null {
  const block = index.blocks.get(blockId);
  const sentence = findSentence(index, blockId, offset);
  if (block === undefined || sentence === null) return null;
  const position = index[block.side].segmentOf[sentence] ?? -1;
  return position < 0 ? null : position;
}

/** The sentences of one side of a segment, joined where they follow each other in one block. */
export function listStretches(
  index: ArticleIndex,
  side: Side,
  range: SentenceRange,
): readonly SentencePlace[] {
  const stretches: SentencePlace[] = [];
  for (const sentence of index[side].sentences.slice(range.from, range.to)) {
    const last = stretches.at(-1);
    if (last?.blockId === sentence.blockId) stretches[stretches.length - 1] = { ...last, end: sentence.end };
    else stretches.push(sentence);
  }
  return stretches;
}

/** Where the reader stands when a segment is reached: its target, or its source where it has no target. */
export function mainSide(segment: Segment): Side {
  return segment.target.from < segment.target.to ? 'target' : 'source';
}
