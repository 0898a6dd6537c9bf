import { describe, expect, test } from 'vitest';
import type { Block } from '@/domain/article/block';
import { checkAnchor } from '@/domain/article/check-anchor';

const block: Block = {
  id: 'b',
  side: 'target',
  index: 0,
  kind: 'paragraph',
  level: 0,
  text: 'A crew of 👩‍🚀👩‍🚀 went home.',
  sentenceStarts: [0],
};
const anchorAt = (start: number, end: number, quote = block.text.slice(start, end)) => ({
  blockId: 'b',
  start,
  end,
  quote,
  prefix: 'whatever',
  suffix: 'it says',
});

describe('an anchor', () => {
  test('is kept with the surroundings that its text has', () => {
    expect(checkAnchor(anchorAt(2, 6), 'target', block)).toEqual({
      ok: true,
      value: {
        blockId: 'b',
        start: 2,
        end: 6,
        quote: 'crew',
        prefix: 'A ',
        suffix: block.text.slice(6),
      },
    });
  });

  test('may be a point at either end of the text', () => {
    const { length } = block.text;
    expect(checkAnchor(anchorAt(0, 0), 'target', block).ok).toBe(true);
    expect(checkAnchor(anchorAt(length, length), 'target', block).ok).toBe(true);
  });

  test.each([
    ['of the other side', anchorAt(2, 6), 'source', block, 'anchor_wrong_block'],
    ['of a block that is not there', anchorAt(2, 6), 'target', null, 'anchor_wrong_block'],
    ['that ends before it starts', anchorAt(6, 2), 'target', block, 'anchor_out_of_bounds'],
    ['beyond the text', anchorAt(2, 99), 'target', block, 'anchor_out_of_bounds'],
    ['that cuts an emoji', anchorAt(10, 12), 'target', block, 'anchor_cuts_character'],
    ['of other words', anchorAt(2, 6, 'crow'), 'target', block, 'anchor_quote_differs'],
  ] as const)('%s is refused', (_, anchor, side, found, code) => {
    expect(checkAnchor(anchor, side, found)).toEqual({ ok: false, error: { code } });
  });
});
