import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptFix } from '@/domain/model-findings/accept-fix';
import { resolveClaim } from '@/domain/model-findings/resolve-claim';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { normalise } from '@/domain/text/normalise';

const TEXT = 'The mayor said the port, the old one, will open “soon”. The workers left.';

const wordsAt = (text: string, quote: string, before = '', after = ''): string | null => {
  const span = resolveClaim(text, { quote, before, after });
  return span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]`;
};

describe('the words of a claim', () => {
  test('are found where they stand once', () => {
    expect(wordsAt(TEXT, 'mayor')).toBe('The [mayor]');
  });

  test('are found by what stands around them where they stand more than once', () => {
    expect(wordsAt(TEXT, 'the', 'port,', 'old')).toBe('The mayor said the port, [the]');
    expect(wordsAt(TEXT, 'The', '', 'mayor said')).toBe('[The]');
    expect(wordsAt(TEXT, 'The', 'soon”. ')).toBe(
      'The mayor said the port, the old one, will open “soon”. [The]',
    );
  });

  test('are not guessed', () => {
    expect(wordsAt(TEXT, 'the')).toBeNull();
    expect(wordsAt(TEXT, 'the', 'nothing of the kind', 'either')).toBeNull();
    expect(wordsAt(TEXT, 'the harbour')).toBeNull();
    expect(wordsAt(TEXT, 'maire')).toBeNull();
  });

  test('are found with other quotation marks, spaces, capitals and vowel signs', () => {
    expect(wordsAt(TEXT, '"soon"')).toBe('The mayor said the port, the old one, will open [“soon”]');
    expect(wordsAt('Il a dit\u202f: «\u00a0oui\u00a0».', 'dit : « oui »')).toBe(
      'Il a [dit\u202f: «\u00a0oui\u00a0»]',
    );
    expect(wordsAt('Strasse', 'STRASSE')).toBe('[Strasse]');
  });

  test('are no part of a longer word, unless it is told so', () => {
    expect(wordsAt('The airport closed.', 'port')).toBeNull();
    expect(wordsAt('The airport and the port closed.', 'port')).toBe('The airport and the [port]');
    expect(wordsAt('عاد والميناء مغلق', 'الميناء', 'عاد و', 'مغلق')).toBe('عاد و[الميناء]');
    expect(wordsAt('港口今天关闭', '今天')).toBe('港口[今天]');
  });

  test('may be none: then the words around it say where', () => {
    expect(wordsAt(TEXT, '', 'will open', '“soon”')).toBe(
      'The mayor said the port, the old one, will open[]',
    );
    expect(wordsAt(TEXT, '', '', 'The mayor')).toBe('[]');
    expect(wordsAt(TEXT, '', 'the', '')).toBeNull();
    expect(wordsAt(TEXT, '', 'will', 'close')).toBeNull();
  });

  test('are never others than were said, and never part of a character', () => {
    const compare = (text: string) => normalise(text).text;
    const alphabet = fc.constantFrom(
      'a',
      'A',
      'b',
      ' ',
      '\u00a0',
      '“',
      '"',
      'é',
      'e\u0301',
      'ا',
      'أ',
      'ك',
      'َ',
      '👍🏽',
      '港',
    );
    const text = fc.array(alphabet, { maxLength: 20 }).map((letters) => letters.join(''));
    const short = fc.array(alphabet, { maxLength: 3 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, short, short, short, (words, quote, before, after) => {
        const span = resolveClaim(words, { quote, before, after });
        if (span === null) return;
        expect(compare(words.slice(span.start, span.end))).toBe(compare(quote));
        expect(isGraphemeBoundary(words, span.start) && isGraphemeBoundary(words, span.end)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('are found again wherever they were quoted with all that stands around them', () => {
    const letter = fc.constantFrom('a', 'b', ' ', 'ب', 'ت', '“', '.');
    const part = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(part, part, part, (before, quote, after) => {
        fc.pre([before, quote, after].every((one) => one.trim() === one));
        const span = resolveClaim(before + quote + after, { quote, before, after });
        expect(span).toEqual({ start: before.length, end: before.length + quote.length });
      }),
    );
  });
});

describe('a correction', () => {
  const WHOLE = { start: 0, end: 4 };

  test('is proposed as it is, also where it deletes', () => {
    expect(acceptFix('open', WHOLE, 'opened')).toBe('opened');
    expect(acceptFix('open', WHOLE, '')).toBe('');
  });

  test('that is put between words does not grow together with them', () => {
    expect(acceptFix('left for', { start: 4, end: 4 }, 'today')).toBe(' today');
    expect(acceptFix('left for', { start: 5, end: 5 }, 'today')).toBe('today ');
    expect(acceptFix('left for', { start: 5, end: 5 }, 'today, ')).toBe('today, ');
    expect(acceptFix('港口关闭', { start: 2, end: 2 }, '今天')).toBe('今天');
  });

  test.each([
    ['the same words', 'open'],
    ['a new paragraph', 'one\ntwo'],
    ['an override that is never closed', '\u202eevil'],
    ['a text of its own', 'x'.repeat(3000)],
    ['a control character', 'o\u0007'],
    ['nothing', null],
  ])('is none: %s', (_, fix) => {
    expect(acceptFix('open', WHOLE, fix)).toBeNull();
  });
});
