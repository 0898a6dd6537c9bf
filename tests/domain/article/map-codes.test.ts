import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/domain/article/block';
import { changeBlock } from '@/domain/article/change-block';
import { checkCorrectionPlace } from '@/domain/article/check-correction-place';
import { codesWithin, type InlineCode } from '@/domain/article/inline-code';
import { listEmptyPairs, mapCodes } from '@/domain/article/map-codes';
import { refineAtCodes } from '@/domain/correction/refine-at-codes';
import { applyChanges, changeSetOf } from '@/domain/text/change-set';
import { quoteSpan } from '@/domain/text/quoted-span';

/** A text with `<1>` for an opening code, `</1>` for its closing one and `<1/>` for one by itself. */
function blockOf(notation: string, isLocked = false): Block {
  const codes: InlineCode[] = [];
  let text = '';
  for (const piece of notation.split(/(<[^>]*>)/)) {
    const id = piece.replace(/[</>]/g, '');
    const kind = piece.startsWith('</') ? 'close' : piece.endsWith('/>') ? 'single' : 'open';
    if (piece.startsWith('<')) codes.push({ at: text.length, kind, id, label: id });
    else text += piece;
  }
  return {
    id: 'b',
    side: 'target',
    index: 0,
    kind: 'paragraph',
    level: 0,
    text,
    sentenceStarts: [0],
    codes,
    isLocked,
  };
}

function written({ text, codes = [] }: Block): string {
  let result = '';
  let kept = 0;
  for (const { at, kind, id } of codes) {
    result += `${text.slice(kept, at)}<${kind === 'close' ? '/' : ''}${id}${kind === 'single' ? '/' : ''}>`;
    kept = at;
  }
  return result + text.slice(kept);
}

/** Puts words in place of others, as one correction. */
function correct(notation: string, quote: string, replacement: string): string {
  const block = blockOf(notation);
  const start = block.text.indexOf(quote);
  const changes = changeSetOf([{ start, end: start + quote.length, insert: replacement }]);
  return written(changeBlock(block, refineAtCodes(block, changes)));
}

describe('codes when the text around them is corrected', () => {
  it.each([
    [
      'stay round a word that is replaced',
      'Two <1>ship</1> left.',
      'ship',
      'ships',
      'Two <1>ships</1> left.',
    ],
    [
      'stay with their words when a sentence is written anew',
      'Two <1>ship</1> left <2/>at noon.',
      'Two ship left at noon.',
      'Two big ships left at night.',
      'Two <1>big ships</1> left <2/>at night.',
    ],
    [
      'stand together where their words are deleted',
      'Two <1>big</1> ships.',
      'big ',
      '',
      'Two <1></1>ships.',
    ],
    [
      'keep what is inserted before a closing one within the pair',
      '<1>Two</1> ships',
      '',
      '',
      '<1>Two</1> ships',
    ],
    ['are left where all of the text goes', 'a <1>b</1> c<2/>', 'a b c', '', '<1></1><2/>'],
  ])('%s', (_what, before, quote, replacement, after) => {
    expect(correct(before, quote, replacement)).toBe(after);
  });

  it('at an insertion go after it; at the beginning, before it', () => {
    const insertAt = (notation: string, at: number): string => {
      const block = blockOf(notation);
      return written(changeBlock(block, changeSetOf([{ start: at, end: at, insert: 'X' }])));
    };
    expect(insertAt('a<1>b</1>c', 1)).toBe('aX<1>b</1>c');
    expect(insertAt('a<1>b</1>c', 2)).toBe('a<1>bX</1>c');
    expect(insertAt('<1>b</1>c', 0)).toBe('<1>Xb</1>c');
  });

  it('are all there, in their order, and the text is the one that was wanted', () => {
    const notation = fc
      .array(fc.constantFrom('ab ', 'ש', '<1/>', '<2>', '</2>', 'c.', '世'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    const change = fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('', 'x', 'ab c', '世世'));
    fc.assert(
      fc.property(notation, change, (text, [a, b, insert]) => {
        const block = blockOf(text);
        const [start, end] = [a % (block.text.length + 1), b % (block.text.length + 1)].sort((x, y) => x - y);
        const changes = changeSetOf([{ start: start ?? 0, end: end ?? 0, insert }]);
        const refined = refineAtCodes(block, changes);
        expect(applyChanges(block.text, refined)).toBe(applyChanges(block.text, changes));
        const after = mapCodes(block.codes ?? [], refined);
        expect(after.map(({ id, kind }) => [id, kind])).toEqual(
          (block.codes ?? []).map(({ id, kind }) => [id, kind]),
        );
        expect(after.every(({ at }, index) => at >= (after[index - 1]?.at ?? 0))).toBe(true);
      }),
    );
  });
});

it('a pair that holds nothing is told from one that holds words, and from two by themselves', () => {
  expect(listEmptyPairs(blockOf('a<1></1>b<2>c</2><3/><4/>').codes ?? [])).toEqual([[0, 1]]);
});

it('at the border of two stretches, what closes belongs to the first and all else to the second', () => {
  const { codes = [], text } = blockOf('<0>a.</0><1/><2>b</2>');
  const within = (start: number, end: number) =>
    codesWithin(codes, { start, end }, end === text.length).map(({ kind, id }) => `${kind} ${id}`);
  expect(within(0, 2)).toEqual(['open 0', 'close 0']);
  expect(within(2, 3)).toEqual(['single 1', 'open 2', 'close 2']);
});

it('a correction has no place in what its file has locked', () => {
  const block = blockOf('a cat', true);
  const anchor = { blockId: 'b', ...quoteSpan(block.text, { start: 2, end: 5 }) };
  const refused = checkCorrectionPlace(anchor, block);
  expect(refused.ok ? null : refused.error.code).toBe('segment_locked');
  expect(checkCorrectionPlace(anchor, { ...block, isLocked: false }).ok).toBe(true);
});
