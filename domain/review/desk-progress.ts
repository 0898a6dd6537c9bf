import type { ErrorMark } from '../annotation/error';
import type { Anchor } from '../article/anchor';
import type { Block, Side } from '../article/block';
import type { Segment } from '../article/segment';
import { SentenceIndex } from '../article/sentence-index';
import type { Correction } from '../correction/correction';
import type { CampaignProtocol } from './campaign/campaign';
import type { CheckedSentence } from './review';
import { findScores, type ScoreRecord } from './segment-score';

/** One person's work on one article. */
export interface ReviewWork {
  readonly reviewerId: string;
  /** Both sides, in order. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** Of everybody; only the reviewer's own count. */
  readonly errors: readonly ErrorMark[];
  readonly corrections: readonly Correction[];
  readonly checked: readonly CheckedSentence[];
}

/**
 * What the reviewer did about a segment: marked or corrected something in it, declared it free of errors, or
 * nothing yet. What is `open` still stands in the way of finishing.
 */
export type SegmentProgress = 'marked' | 'checked' | 'open';

/** One for each segment, in their order. */
export function findSegmentProgress(work: ReviewWork): readonly SegmentProgress[] {
  const source = new SideProgress(work, 'source');
  const target = new SideProgress(work, 'target');
  return work.segments.map((segment) => {
    if (source.isMarked(segment) || target.isMarked(segment)) return 'marked';
    const read = segment.target.from < segment.target.to ? target : source;
    return read.isChecked(segment) ? 'checked' : 'open';
  });
}

/** Work that may have to be scored. */
export interface RatedWork extends ReviewWork {
  readonly protocol: CampaignProtocol;
  readonly scores: readonly ScoreRecord[];
}

/** Which segments still stand in the way of finishing, one for each, in their order. In ESA a mark is half of a rating: the score is the rest. */
export function findOpenness(work: RatedWork): readonly boolean[] {
  return work.protocol === 'esa'
    ? findScores(work.blocks, work.segments, work.scores).map((score) => score === null)
    : findSegmentProgress(work).map((progress) => progress === 'open');
}

/** Ids of the segments that still stand in the way of finishing, in text order. */
export function findOpenSegments(work: RatedWork): readonly string[] {
  const isOpen = findOpenness(work);
  return work.segments.filter((_, index) => isOpen[index]).map(({ id }) => id);
}

/** Which sentences of one side the reviewer marked or checked. */
export class SideProgress {
  readonly #side: Side;
  readonly #sentences: SentenceIndex;
  readonly #marked: boolean[];
  readonly #checked: boolean[];

  constructor({ reviewerId, blocks, errors, corrections, checked }: ReviewWork, side: Side) {
    this.#side = side;
    this.#sentences = new SentenceIndex(blocks.filter((block) => block.side === side));
    this.#marked = Array.from({ length: this.#sentences.count }, () => false);
    this.#checked = [...this.#marked];
    for (const error of errors) {
      if (error.reviewerId === reviewerId && error.state !== 'withdrawn') this.#mark(error[side]);
    }
    for (const { proposerId, state, anchor } of corrections) {
      if (side === 'target' && proposerId === reviewerId && state !== 'withdrawn') this.#mark(anchor);
    }
    for (const { blockId, start } of checked) {
      const sentence = this.#sentences.numberAt(blockId, start);
      // A sentence that was joined to the one before it is no longer the one that was checked.
      if (sentence >= 0 && this.#sentences.spanOf(sentence).start === start) this.#checked[sentence] = true;
    }
  }

  #mark(anchor: Anchor | null): void {
    if (anchor === null) return;
    const first = this.#sentences.numberAt(anchor.blockId, anchor.start);
    const last = this.#sentences.numberAt(anchor.blockId, Math.max(anchor.start, anchor.end - 1));
    if (first >= 0) this.#marked.fill(true, first, last + 1);
  }

  isMarked(segment: Segment): boolean {
    const { from, to } = segment[this.#side];
    return this.#marked.slice(from, to).includes(true);
  }

  isChecked(segment: Segment): boolean {
    const { from, to } = segment[this.#side];
    return from < to && this.#checked.slice(from, to).every(Boolean);
  }
}
