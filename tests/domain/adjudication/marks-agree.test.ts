import { describe, expect, test } from 'vitest';
import { adjudicatedItems } from '@/domain/adjudication/adjudicated-items';
import { agreementOf } from '@/domain/adjudication/marks-agree';
import type { ErrorMark } from '@/domain/annotation/error';
import { markOf } from '@/tests/support/arbitrary-marks';

const TEXT = 'The ministers of three countries signed the treaty, on Monday.';

function on(words: string, change: Partial<ErrorMark> = {}): ErrorMark {
  const start = TEXT.indexOf(words);
  const target = { blockId: 'b', start, end: start + words.length, quote: words, prefix: '', suffix: '' };
  return markOf(change.id ?? words, { target, ...change });
}

const agree = (one: ErrorMark, other: ErrorMark): boolean => agreementOf(one, other) > 0;

describe('two marks say the same', () => {
  test('when half of the longer span is in both, and not when less is', () => {
    expect(agree(on('three countries'), on('countries'))).toBe(true);
    expect(agree(on('ministers of three countries'), on('countries'))).toBe(false);
    expect(agree(on('ministers'), on('Monday'))).toBe(false);
  });

  test('when they are the same word, with and without what surrounds it', () => {
    expect(agree(on('on'), on(', on '))).toBe(true);
  });

  test('when one category is the parent of the other, and not when they are siblings', () => {
    const as = (category: string): ErrorMark => on('treaty', { category });
    expect(agree(as('accuracy'), as('accuracy/mistranslation'))).toBe(true);
    expect(agree(as('accuracy/omission'), as('accuracy/mistranslation'))).toBe(false);
    expect(agree(as('style'), as('style-guide'))).toBe(false);
  });

  test('when severities are neighbours, and not when they are further apart', () => {
    const as = (severity: ErrorMark['severity']): ErrorMark => on('treaty', { severity });
    expect(agree(as('minor'), as('major'))).toBe(true);
    expect(agree(as('minor'), as('critical'))).toBe(false);
  });

  test('when both miss the same words of the source, wherever they would insert them', () => {
    const missing = (at: number, start: number): ErrorMark =>
      markOf(`${String(at)} ${String(start)}`, {
        target: { blockId: 'b', start: at, end: at, quote: '', prefix: '', suffix: '' },
        source: { blockId: 's', start, end: start + 6, quote: 'ספינות', prefix: '', suffix: '' },
      });
    expect(agree(missing(3, 10), missing(5, 10))).toBe(true);
    expect(agree(missing(3, 10), missing(3, 40))).toBe(false);
  });
});

describe('what was put together', () => {
  const one = on('three countries', { id: 'a', reviewerId: 'ana', severity: 'minor', category: 'accuracy' });
  const other = on('countries', {
    ...{ id: 'b', reviewerId: 'ben', severity: 'major', category: 'accuracy/mistranslation' },
  });

  test('has the severer of two severities, the more particular category, and both authors', () => {
    const [item, ...more] = adjudicatedItems([one, other], []);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      verdict: 'merged',
      severity: 'major',
      category: 'accuracy/mistranslation',
    });
    expect(item?.marks.map(({ reviewerId }) => reviewerId)).toEqual(['ana', 'ben']);
  });
});
