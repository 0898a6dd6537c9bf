import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/domain/article/block';
import {
  coverOccurrences,
  createOccurrenceFinder,
  foldOptions,
  type OccurrenceQuery,
} from '@/domain/correction/find-occurrences';
import { foldText, foldWithPlaces } from '@/domain/text/fold-text';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { findNeedle } from '@/domain/text/search-needle';
import { arbitraryText } from '../../support/arbitrary-text';
import { correctionOf } from '../../support/correction-of';

function blockOf(text: string, id = 'block'): Block {
  return {
    id,
    side: 'target',
    index: 0,
    kind: 'paragraph',
    level: 0,
    text,
    sentenceStarts: text === '' ? [] : [0],
  };
}

const EXACT = { replacement: null, matchCase: true, wholeWords: false, ignoreMarks: false } as const;

function find(text: string, quote: string, more: Partial<OccurrenceQuery> = {}, lang = 'en') {
  return createOccurrenceFinder([blockOf(text)], lang)({ ...EXACT, quote, ...more });
}

/** What was found, each with brackets round it. */
function shown(text: string, quote: string, more: Partial<OccurrenceQuery>, lang: string): string {
  let result = '';
  let kept = 0;
  for (const { start, end } of find(text, quote, more, lang)) {
    result += `${text.slice(kept, start)}[${text.slice(start, end)}]`;
    kept = end;
  }
  return result + text.slice(kept);
}

describe('occurrences', () => {
  test.each([
    ['capitals count', 'Galant, galant', 'Galant', {}, 'en', '[Galant], galant'],
    ['or not', 'Galant, GALANT', 'galant', { matchCase: false }, 'en', '[Galant], [GALANT]'],
    ['inside words', 'cat, catalogue', 'cat', {}, 'en', '[cat], [cat]alogue'],
    [
      'or whole words alone',
      'cat, catalogue, cat’s',
      'cat',
      { wholeWords: true },
      'en',
      '[cat], catalogue, cat’s',
    ],
    [
      'a quote that ends in a sign is whole',
      'U.S. U.S.A',
      'U.S.',
      { wholeWords: true },
      'en',
      '[U.S.] U.S.A',
    ],
    ['Arabic words with their prefixes', 'القاهرة والقاهرة', 'القاهرة', {}, 'ar', '[القاهرة] و[القاهرة]'],
    ['Arabic whole words', 'القاهرة والقاهرة', 'القاهرة', { wholeWords: true }, 'ar', '[القاهرة] والقاهرة'],
    ['Arabic vowel signs count', 'كَتَبَ كتب', 'كتب', {}, 'ar', 'كَتَبَ [كتب]'],
    ['or not, nor does tatweel', 'كَتَبَ كتـــب', 'كتب', { ignoreMarks: true }, 'ar', '[كَتَبَ] [كتـــب]'],
    ['Hebrew points', 'שָׁלוֹם שלום', 'שלום', { ignoreMarks: true }, 'he', '[שָׁלוֹם] [שלום]'],
    ['Devanagari vowels are letters', 'दिल्ली दिल', 'दिल', {}, 'hi', 'दिल्ली [दिल]'],
    [
      'Chinese has no words to keep whole',
      '北京大学和北京',
      '北京',
      { wholeWords: true },
      'zh',
      '[北京]大学和[北京]',
    ],
    ['Thai neither', 'ภาษาไทย', 'ไทย', { wholeWords: true }, 'th', 'ภาษา[ไทย]'],
    [
      'Turkish tells ı from i',
      'Irmak ırmak irmak',
      'ırmak',
      { matchCase: false },
      'tr',
      '[Irmak] [ırmak] irmak',
    ],
    [
      'English does not',
      'ISTANBUL istanbul',
      'Istanbul',
      { matchCase: false },
      'en',
      '[ISTANBUL] [istanbul]',
    ],
    ['sharp s', 'STRASSE, Straße', 'straße', { matchCase: false }, 'de', '[STRASSE], [Straße]'],
    [
      'the sigma at the end of a word',
      'ΟΔΟΣ οδός οδος',
      'οδοσ',
      { matchCase: false },
      'el',
      '[ΟΔΟΣ] οδός [οδος]',
    ],
    ['composed and not', 'café cafe\u0301', 'café', {}, 'fr', '[café] [cafe\u0301]'],
    ['a letter never without its accent', 'cafe\u0301 cafe', 'cafe', {}, 'fr', 'cafe\u0301 [cafe]'],
    ['an emoji never in half', '👩‍👩‍👧 👩', '👩', {}, 'en', '👩‍👩‍👧 [👩]'],
    ['a flag never in half', '🇪🇬🇬🇪', '🇬🇬', {}, 'en', '🇪🇬🇬🇪'],
    [
      'changes of length that cancel out before it',
      'İee\u0301',
      'e',
      { matchCase: false },
      'en',
      'İ[e]e\u0301',
    ],
    ['none over another', 'aaaa a', 'aa', {}, 'en', '[aa][aa] a'],
  ] as const)('%s', (_, text, quote, more, lang, expected) => {
    expect(shown(text, quote, more, lang)).toBe(expected);
  });

  test('an insertion has none', () => {
    expect(find('anything', '')).toEqual([]);
  });

  test('keep the capitals of their place', () => {
    const places = find('The word. WORD! Word?', 'word', { replacement: 'term', matchCase: false });
    expect(places.map(({ replacement }) => replacement)).toEqual(['term', 'TERM', 'Term']);
  });

  test('in Turkish capitals as well', () => {
    const places = find('ISI ve ısı', 'ısı', { replacement: 'iklim', matchCase: false }, 'tr');
    expect(places.map(({ replacement }) => replacement)).toEqual(['İKLİM', 'iklim']);
  });

  test('leave out what reads right already', () => {
    const text = 'Port Sudan is a port. Port was closed.';
    const places = find(text, 'Port', { replacement: 'Port Sudan' });
    expect(places.map(({ start }) => start)).toEqual([text.indexOf('Port was')]);
  });

  test('say what corrects them already, an approved correction first', () => {
    const text = 'Galant met Galant.';
    const proposed = correctionOf(text, 'Galant', 'Gallant', { id: 'proposed' });
    const approved = correctionOf(text, 'Galant met', 'Gallant saw', { id: 'approved', state: 'approved' });
    const gone = correctionOf(text, 'Galant.', 'Gallant.', { id: 'gone', state: 'withdrawn' });
    const places = coverOccurrences(find(text, 'Galant'), [proposed, approved, gone]);
    expect(places.map(({ covering }) => covering?.id ?? null)).toEqual(['approved', null]);
  });
});

describe('laws', () => {
  const options = fc.record({
    matchCase: fc.boolean(),
    ignoreMarks: fc.boolean(),
    lang: fc.constantFrom('en', 'tr', 'ar', 'hi', 'zh'),
  });

  /** Every grapheme border with every other, the first that fits. */
  function findSlowly(text: string, pattern: string, fold: (part: string) => string): string[] {
    const borders = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) =>
      isGraphemeBoundary(text, offset),
    );
    const found: string[] = [];
    let from = 0;
    for (const start of borders) {
      if (start < from) continue;
      const end = borders.find((border) => border > start && fold(text.slice(start, border)) === pattern);
      if (end === undefined) continue;
      found.push(`${start}-${end}`);
      from = end;
    }
    return found;
  }

  test('the same places as trying every span', () => {
    const letters = fc.constantFrom(
      'a',
      'A',
      'b',
      'ß',
      's',
      'S',
      'e\u0301',
      'é',
      'e',
      'İ',
      'i',
      'ﬁ',
      'f',
      'ẛ̣',
      ' ',
    );
    const text = fc.array(letters, { maxLength: 24 }).map((parts) => parts.join(''));
    const quote = fc.array(letters, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        quote,
        fc.boolean(),
        fc.constantFrom('en', 'tr'),
        (whole, wanted, matchCase, lang) => {
          const fold = (part: string) => foldText(part, foldOptions({ matchCase, ignoreMarks: false }, lang));
          const found = find(whole, wanted, { matchCase }, lang).map(({ start, end }) => `${start}-${end}`);
          expect(found).toEqual(findSlowly(whole, fold(wanted), fold));
        },
      ),
      {
        numRuns: 2000,
        examples: [
          ['İee\u0301', 'e', false, 'en'],
          ['İJ\u030ca', 'a', false, 'en'],
        ],
      },
    );
  });

  test('each place is whole graphemes that fold to the quote, in order and apart; its text holds the needle', () => {
    const withSpan = arbitraryText().chain((text) =>
      fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(6)),
    );
    fc.assert(
      fc.property(withSpan, options, ([text, at, length], { lang, ...more }) => {
        const quote = text.slice(at, at + length);
        const fold = foldOptions(more, lang);
        let before = 0;
        for (const place of find(text, quote, more, lang)) {
          expect(place.start).toBeGreaterThanOrEqual(before);
          expect([place.start, place.end].every((offset) => isGraphemeBoundary(text, offset))).toBe(true);
          expect(foldText(place.quote, fold)).toBe(foldText(quote, fold));
          expect(place.quote).toContain(findNeedle(quote, fold));
          before = place.end;
        }
      }),
    );
  });

  test('a text folds as its graphemes do', () => {
    fc.assert(
      fc.property(arbitraryText(), options, (text, { lang, ...more }) => {
        const fold = foldOptions(more, lang);
        expect(foldWithPlaces(text, fold).text).toBe(foldText(text, fold));
      }),
    );
  });
});

test('what a file has locked is found to be read, and not to be replaced', () => {
  const blocks = [blockOf('a cat', 'open'), { ...blockOf('a cat', 'locked'), isLocked: true }];
  const found = (replacement: string | null) =>
    createOccurrenceFinder(
      blocks,
      'en',
    )({ ...EXACT, quote: 'cat', replacement }).map(({ blockId }) => blockId);
  expect(found(null)).toEqual(['open', 'locked']);
  expect(found('dog')).toEqual(['open']);
});
