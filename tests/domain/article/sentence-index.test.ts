import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/domain/article/block';
import { SentenceIndex } from '@/domain/article/sentence-index';

/** Blocks in a small notation: a bar before each sentence but the first. `''` is a block without any. */
function blocksOf(...texts: readonly string[]): readonly Block[] {
  return texts.map((marked, index) => {
    const sentences = marked === '' ? [] : marked.split('|');
    const sentenceStarts = sentences.map((_, at) => sentences.slice(0, at).join('').length);
    return {
      id: `b${index}`,
      side: 'target',
      index,
      kind: 'paragraph',
      level: 0,
      text: sentences.join(''),
      sentenceStarts,
    };
  });
}

describe('SentenceIndex', () => {
  const index = new SentenceIndex(blocksOf('One. |Two. ', '', 'Three.', 'Four. |Five. |Six.'));

  it('numbers the sentences through all blocks, those without any left out', () => {
    expect(index.count).toBe(6);
    expect(index.paragraphStarts).toEqual([0, 2, 3]);
    expect(index.spanOf(1)).toEqual({ blockIndex: 0, start: 5, end: 10 });
    expect(index.spanOf(5)).toEqual({ blockIndex: 3, start: 12, end: 16 });
  });

  it('gives a sentence without the white space around it', () => {
    expect([0, 1, 2, 3, 4, 5].map((sentence) => index.textOf(sentence))).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
      'Six.',
    ]);
  });

  it('finds the sentence that holds an offset, at the very end of a block the last one', () => {
    expect([0, 4, 5, 10].map((offset) => index.numberAt('b0', offset))).toEqual([0, 0, 1, 1]);
    expect([0, 6, 12, 16].map((offset) => index.numberAt('b3', offset))).toEqual([3, 4, 5, 5]);
    expect(index.numberAt('b1', 0)).toBe(-1);
    expect(index.numberAt('elsewhere', 0)).toBe(-1);
  });

  it('refuses a number that no sentence has', () => {
    expect(() => index.spanOf(6)).toThrow(RangeError);
    expect(() => new SentenceIndex([]).spanOf(0)).toThrow(RangeError);
  });

  it('finds every sentence again from every offset in it', () => {
    const block = fc
      .array(fc.constantFrom('a. ', 'bb.', 'c'), { maxLength: 5 })
      .map((parts) => parts.join('|'));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (texts) => {
        const blocks = blocksOf(...texts);
        const sentences = new SentenceIndex(blocks);
        for (let sentence = 0; sentence < sentences.count; sentence++) {
          const { blockIndex, start, end } = sentences.spanOf(sentence);
          for (let offset = start; offset < end; offset++) {
            expect(sentences.numberAt(`b${blockIndex}`, offset)).toBe(sentence);
          }
        }
      }),
    );
  });
});
