import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSeedFound, plantSeeds } from '@/domain/review/campaign/seeded-error';
import { arbitraryText } from '@/tests/support/arbitrary-text';
import { blockOf } from '@/tests/support/arbitrary-history';
import { markOf } from '@/tests/support/arbitrary-marks';

const BLOCK = { ...blockOf('b', 'Two ships left on Sunday. The port is open.'), sentenceStarts: [0, 26] };
const UNNAMED = { category: null, severity: null } as const;
const first = { ...UNNAMED, kind: 'error', blockId: 'b', start: 0, end: 26 } as const;

describe('a sentence that is spoilt', () => {
  test('has its difference as the seed, and the next sentence goes along', () => {
    const { blocks, seeds } = plantSeeds(
      [BLOCK],
      [{ ...first, text: 'Twenty ships left on Sunday. ' }],
      'en',
    );
    expect(blocks[0]).toMatchObject({
      text: 'Twenty ships left on Sunday. The port is open.',
      sentenceStarts: [0, 29],
    });
    expect(seeds).toEqual([{ ...first, end: 6, text: 'Twenty', original: 'Two' }]);
  });

  test('is no seed when nothing was changed', () => {
    const { blocks, seeds } = plantSeeds([BLOCK], [{ ...first, text: BLOCK.text.slice(0, 26) }], 'en');
    expect(seeds).toEqual([]);
    expect(blocks[0]).toBe(BLOCK);
  });

  test('gives back the original where each seed is put back', () => {
    fc.assert(
      fc.property(arbitraryText(12), arbitraryText(12), arbitraryText(12), (one, two, wanted) => {
        const text = `${one} ${two}`;
        const block = blockOf('b', text);
        const stretch = { ...first, end: one.length, text: wanted };
        const { blocks, seeds } = plantSeeds([block], [stretch], 'en');
        let restored = blocks[0]?.text ?? '';
        for (const seed of [...seeds].reverse()) {
          expect(restored.slice(seed.start, seed.end)).toBe(seed.text);
          restored = restored.slice(0, seed.start) + seed.original + restored.slice(seed.end);
        }
        expect(restored).toBe(text);
        expect(blocks[0]?.text).toBe(`${wanted} ${two}`);
      }),
    );
  });
});

describe('a seed is found', () => {
  const seed = {
    id: 's',
    kind: 'error',
    blockId: 'b',
    start: 4,
    end: 9,
    text: 'ships',
    original: 'boats',
  } as const;
  const at = (start: number, end: number, blockId = 'b') => [
    markOf('m', { target: { blockId, start, end, quote: '', prefix: '', suffix: '' } }),
  ];

  test('by a mark that touches its words, and by no other', () => {
    expect(isSeedFound(seed, at(0, 5))).toBe(true);
    expect(isSeedFound(seed, at(9, 12))).toBe(false);
    expect(isSeedFound(seed, at(4, 9, 'c'))).toBe(false);
    expect(
      isSeedFound(
        seed,
        at(4, 9).map((mark) => ({ ...mark, state: 'withdrawn' as const })),
      ),
    ).toBe(false);
  });

  test('by a mark that reaches it, where words were left out', () => {
    expect(isSeedFound({ ...seed, end: 4 }, at(0, 4))).toBe(true);
    expect(isSeedFound({ ...seed, end: 4 }, at(5, 9))).toBe(false);
  });
});
