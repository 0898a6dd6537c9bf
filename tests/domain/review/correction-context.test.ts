import { describe, expect, test } from 'vitest';
import type { InlineCode } from '@/domain/article/inline-code';
import type { Block, Side } from '@/domain/article/block';
import { createContextFinder } from '@/domain/review/correction-context';

const blockOf = (id: string, side: Side, text: string, sentenceStarts: number[]): Block => ({
  id,
  side,
  index: 0,
  kind: 'paragraph',
  level: 0,
  text,
  sentenceStarts,
});
const blocks = [
  blockOf('s', 'source', 'Uno. Dos. Tres.', [0, 5, 10]),
  { ...blockOf('s2', 'source', 'Cuatro.', [0]), index: 1 },
  blockOf('t', 'target', 'One.  Two, three. Four.', [0, 6, 18]),
];
const segments = [
  { id: '1', source: { from: 0, to: 1 }, target: { from: 0, to: 1 }, confidence: 1, pinned: false },
  { id: '2', source: { from: 1, to: 4 }, target: { from: 1, to: 2 }, confidence: 1, pinned: false },
  { id: '3', source: { from: 4, to: 4 }, target: { from: 2, to: 3 }, confidence: 1, pinned: false },
];
const find = createContextFinder(blocks, segments);
const at = (start: number, end: number) =>
  find({ blockId: 't', start, end, quote: '', prefix: '', suffix: '' });

describe('a correction in its sentence', () => {
  test('has the sentence without the space after it, the span within it, and the source', () => {
    expect(at(0, 3)).toEqual({ sentence: 'One.', spanStart: 0, spanEnd: 3, sourceText: 'Uno.' });
  });

  test('has all the source that its segment has, over the end of a paragraph', () => {
    expect(at(11, 16)).toEqual({
      sentence: 'Two, three.',
      spanStart: 5,
      spanEnd: 10,
      sourceText: 'Dos. Tres.\nCuatro.',
    });
  });

  test('has no source where the translation says more than it', () => {
    expect(at(18, 22)).toMatchObject({ sentence: 'Four.', sourceText: '' });
  });

  test('has both sentences that the span reaches over', () => {
    expect(at(3, 7)).toMatchObject({ sentence: 'One.  Two, three.', sourceText: 'Uno. Dos. Tres.\nCuatro.' });
  });

  test('shows white space after the sentence when that is what is corrected', () => {
    expect(at(4, 6)).toMatchObject({ sentence: 'One.  ', spanStart: 4, spanEnd: 6 });
  });

  test('shows an insertion at the end of the text in the last sentence', () => {
    expect(at(23, 23)).toMatchObject({ sentence: 'Four.', spanStart: 5, spanEnd: 5 });
  });

  test('has its codes and those of the source, where they stand in what is shown', () => {
    const code = (at: number, kind: InlineCode['kind']): InlineCode => ({ at, kind, id: '1', label: 'b' });
    const coded = blocks.map((block) => {
      if (block.id === 't') return { ...block, codes: [code(6, 'open'), code(9, 'close')] };
      return block.id === 's2' ? { ...block, codes: [code(0, 'open'), code(7, 'close')] } : block;
    });
    const finder = createContextFinder(coded, segments);
    const found = finder({ blockId: 't', start: 11, end: 16, quote: '', prefix: '', suffix: '' });
    expect(found.codes?.map(({ at, kind }) => [at, kind])).toEqual([
      [0, 'open'],
      [3, 'close'],
    ]);
    expect(found.sourceCodes?.map(({ at, kind }) => [at, kind])).toEqual([
      [11, 'open'],
      [18, 'close'],
    ]);
    const first = finder({ blockId: 't', start: 0, end: 3, quote: '', prefix: '', suffix: '' });
    expect(first).toEqual({ sentence: 'One.', spanStart: 0, spanEnd: 3, sourceText: 'Uno.' });
  });
});
