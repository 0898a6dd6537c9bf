import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import { findOrphan, isFreePlace } from '@/domain/correction/place-again';
import { presentPlace, suggestPlace } from '@/domain/correction/suggest-place';
import { quoteSpan } from '@/domain/text/quoted-span';
import { correctionOf } from '../../support/correction-of';

const TEXT = 'The old bank was closed. Anyone who walked past the old bank saw it.';
const en = { text: TEXT, lang: 'en' };

/** A correction with the context that stored ones have. */
function correction(words: string, replacement: string, more: Partial<Correction> = {}): Correction {
  const bare = correctionOf(TEXT, words, replacement, more);
  return { ...bare, anchor: { blockId: bare.anchor.blockId, ...quoteSpan(TEXT, bare.anchor) } };
}
const approved = (words: string, replacement: string): Correction =>
  correction(words, replacement, { id: `approved ${words}`, state: 'approved' });

describe('a correction whose words an approved one has changed', () => {
  const shore = correction('bank', 'shore');

  test('is an orphan as long as it is undecided', () => {
    const others = [approved('bank', 'branch')];
    expect(findOrphan(shore, others, en)).toMatchObject({ kind: 'orphan', present: 'branch' });
    expect(findOrphan({ ...shore, state: 'rejected' }, others, en)).toBeNull();
    expect(findOrphan(shore, [approved('closed', 'shut')], en)).toBeNull();
    expect(findOrphan(shore, [{ ...approved('bank', 'branch'), state: 'proposed' }], en)).toBeNull();
  });

  test('is shown in what stands around its place now', () => {
    const others = [approved('bank', 'branch'), approved('closed', 'shut'), approved('The', 'Their')];
    const orphan = findOrphan(shore, others, en);
    expect(orphan && presentPlace(orphan, others, en)).toMatchObject({
      prefix: 'Their old ',
      quote: 'branch',
      suffix: ' was shut. Anyone who walked pas',
    });
  });
});

describe('the place suggested for it', () => {
  const lost = correction('old bank', 'shore');

  test('is where its words still stand', () => {
    const place = suggestPlace(lost, [approved('old bank was', 'branch was')], en);
    expect(place).toEqual({ start: TEXT.lastIndexOf('old bank'), end: TEXT.lastIndexOf('bank') + 4 });
  });

  test('counts in the imported text, whatever was changed before it', () => {
    const others = [approved('The old bank was closed', 'It is said that the branch was shut')];
    const place = suggestPlace(lost, others, en);
    expect(place && TEXT.slice(place.start - 4, place.end)).toBe('the old bank');
  });

  test('is none where they stand nowhere else, or only in the words of a correction', () => {
    expect(suggestPlace(correction('closed', 'shut'), [approved('closed', 'locked')], en)).toBeNull();
    const moved = [
      approved('The old bank was closed', 'Closed was the old bank'),
      approved('past the old bank', 'by'),
    ];
    expect(suggestPlace(lost, moved, en)).toBeNull();
  });
});

test('a place is free where no approved correction touches it', () => {
  const one = correction('bank', 'shore');
  const others = [approved('was closed', 'has closed'), correction('past', 'by')];
  const at = (words: string) => quoteSpan(TEXT, correctionOf(TEXT, words, '').anchor);
  expect(isFreePlace(one, at('closed'), others)).toBe(false);
  expect(isFreePlace(one, at('past'), others)).toBe(true);
});
