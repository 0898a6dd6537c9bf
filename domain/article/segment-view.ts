import type { Anchor } from './anchor';
import type { Block, Side } from './block';
import { codesWithin, NO_CODES, type InlineCode } from './inline-code';
import type { Segment } from './segment';
import { SentenceIndex, type BlockSpan } from './sentence-index';

/** A span counted from the start of a segment's text, in UTF-16 code units. */
export interface SegmentSpan {
  /** Number of the segment, from 1. */
  readonly segment: number;
  readonly start: number;
  /** Not beyond the segment's text; the quote tells when a span goes on into the next. */
  readonly end: number;
  readonly text: string;
}

interface Piece extends BlockSpan {
  /** Where it begins in the text of the segment. */
  readonly at: number;
}

/**
 * One side of an article cut into its segments. The text of a segment is that of its sentences as they stand, the
 * white space after the last one left out; sentences of different blocks have a line feed between them.
 */
export class SegmentView {
  readonly #blocks: readonly Block[];
  readonly #segments: readonly Segment[];
  readonly #side: Side;
  readonly #sentences: SentenceIndex;
  readonly #indexes: ReadonlyMap<string, number>;

  constructor(blocks: readonly Block[], segments: readonly Segment[], side: Side) {
    this.#blocks = blocks;
    this.#segments = segments;
    this.#side = side;
    this.#sentences = new SentenceIndex(blocks);
    this.#indexes = new Map(blocks.map((block, index) => [block.id, index]));
  }

  /** Text of the segment with this number, from 1. */
  textOf(segment: number): string {
    return this.#piecesOf(segment)
      .map((piece) => this.#textOf(piece))
      .join('\n');
  }

  /** The blocks that it has words of, in order. */
  blocksOf(segment: number): readonly Block[] {
    return this.#piecesOf(segment).flatMap(({ blockIndex }) => this.#blocks[blockIndex] ?? []);
  }

  /** Where its words lie in its blocks, in order. */
  placesOf(segment: number): readonly Pick<Anchor, 'blockId' | 'start' | 'end'>[] {
    return this.#piecesOf(segment).flatMap(({ blockIndex, start, end }) => {
      const block = this.#blocks[blockIndex];
      return block === undefined ? [] : [{ blockId: block.id, start, end }];
    });
  }

  /** Tags and placeholders of the segment with this number, where they stand in its text. */
  codesOf(segment: number): readonly InlineCode[] {
    return this.#piecesOf(segment).flatMap(({ blockIndex, start, end, at }) => {
      const { text = '', codes = NO_CODES } = this.#blocks[blockIndex] ?? {};
      const endsText = text.trimEnd().length <= end;
      // White space at the end is no part of the segment.
      const reach = endsText ? text.length : end;
      const own = codesWithin(codes, { start, end: reach }, endsText);
      return own.map((code) => ({ ...code, at: Math.min(code.at, end) - start + at }));
    });
  }

  /** Number of the segment in which an anchor begins, from 1; null when its block is not of this side. */
  segmentOf(anchor: Pick<Anchor, 'blockId' | 'start'>): number | null {
    const sentence = this.#sentences.numberAt(anchor.blockId, anchor.start);
    if (sentence === -1) return null;
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#segments[middle]?.[this.#side].to ?? 0) > sentence) high = middle;
      else low = middle + 1;
    }
    return low < this.#segments.length ? low + 1 : null;
  }

  spanOf(anchor: Anchor): SegmentSpan | null {
    const segment = this.segmentOf(anchor);
    if (segment === null) return null;
    const pieces = this.#piecesOf(segment);
    const blockIndex = this.#indexes.get(anchor.blockId);
    const piece =
      pieces.find((each) => each.blockIndex === blockIndex && anchor.start < each.end) ??
      pieces.findLast((each) => each.blockIndex === blockIndex);
    if (piece === undefined) return null;
    const toSegment = (offset: number): number => Math.min(offset, piece.end) - piece.start + piece.at;
    return { segment, start: toSegment(anchor.start), end: toSegment(anchor.end), text: anchor.quote };
  }

  /** The runs of neighbouring sentences of one block that make a segment. */
  #piecesOf(segment: number): readonly Piece[] {
    const { from, to } = this.#segments[segment - 1]?.[this.#side] ?? { from: 0, to: 0 };
    const spans: BlockSpan[] = [];
    for (let sentence = from; sentence < to; sentence++) {
      const span = this.#sentences.spanOf(sentence);
      const last = spans.at(-1);
      if (last?.blockIndex === span.blockIndex) spans[spans.length - 1] = { ...last, end: span.end };
      else spans.push(span);
    }
    let at = 0;
    return spans.map((span) => {
      const end = span.start + this.#textOf(span).trimEnd().length;
      const piece = { ...span, end, at };
      at += end - span.start + 1;
      return piece;
    });
  }

  #textOf({ blockIndex, start, end }: BlockSpan): string {
    return (this.#blocks[blockIndex]?.text ?? '').slice(start, end);
  }
}
