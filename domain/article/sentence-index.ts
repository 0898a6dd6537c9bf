import type { Span } from '../text/span';
import type { Block } from './block';

/** A span of one block: the block's place among the blocks of its side, and offsets in its text. */
export interface BlockSpan extends Span {
  readonly blockIndex: number;
}

/** The number of the first sentence of a block on its side, by the block's id. */
export type FirstSentences = ReadonlyMap<string, number>;

/** The last place whose value is not above `wanted`, in an ascending list; 0 when all are above. */
function lastNotAbove(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The sentences of one side, numbered from 0 through all its blocks: where each stands, and which one holds an
 * offset. Every question is answered by binary search.
 */
export class SentenceIndex {
  readonly count: number;
  readonly #blocks: readonly Block[];
  /** Number of the first sentence of each block that has one, and that block's index. */
  readonly #firsts: readonly number[];
  readonly #blockIndexes: readonly number[];
  readonly #firstOfBlock: ReadonlyMap<string, number>;

  /**
   * `blocks` are those of one side, in order. Where only some of them are given, `firstSentence` says with which
   * sentence each begins.
   */
  constructor(blocks: readonly Block[], firstSentence: FirstSentences | null = null) {
    const firsts: number[] = [];
    const blockIndexes: number[] = [];
    const firstOfBlock = new Map<string, number>();
    let count = 0;
    blocks.forEach((block, blockIndex) => {
      if (block.sentenceStarts.length === 0) return;
      count = firstSentence?.get(block.id) ?? count;
      firsts.push(count);
      blockIndexes.push(blockIndex);
      firstOfBlock.set(block.id, count);
      count += block.sentenceStarts.length;
    });
    this.count = count;
    this.#blocks = blocks;
    this.#firsts = firsts;
    this.#blockIndexes = blockIndexes;
    this.#firstOfBlock = firstOfBlock;
  }

  /** The numbers of the sentences that begin a block. */
  get paragraphStarts(): readonly number[] {
    return this.#firsts;
  }

  /** Where a sentence stands, with the white space after it. */
  spanOf(sentence: number): BlockSpan {
    const at = lastNotAbove(this.#firsts, sentence);
    const blockIndex = this.#blockIndexes[at];
    const block = blockIndex === undefined ? undefined : this.#blocks[blockIndex];
    const within = sentence - (this.#firsts[at] ?? 0);
    const start = block?.sentenceStarts[within];
    if (blockIndex === undefined || block === undefined || start === undefined) {
      throw new RangeError(`There is no sentence ${sentence} among ${this.count}.`);
    }
    return { blockIndex, start, end: block.sentenceStarts[within + 1] ?? block.text.length };
  }

  /** A sentence without the white space around it. */
  textOf(sentence: number): string {
    const { blockIndex, start, end } = this.spanOf(sentence);
    return (this.#blocks[blockIndex]?.text ?? '').slice(start, end).trim();
  }

  /** The sentence that holds an offset of a block; at the end of the block its last. -1 for a block without any. */
  numberAt(blockId: string, offset: number): number {
    const first = this.#firstOfBlock.get(blockId);
    if (first === undefined) return -1;
    const blockIndex = this.#blockIndexes[lastNotAbove(this.#firsts, first)] ?? 0;
    return first + lastNotAbove(this.#blocks[blockIndex]?.sentenceStarts ?? [], offset);
  }
}
