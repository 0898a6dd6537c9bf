import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { containsSpan } from '@/domain/text/span';
import { snapToWords, wordAt, wordBoundaryAfter, wordBoundaryBefore, wordsOf } from '@/domain/text/words';
import { arbitrarySpanIn, arbitraryText } from '../../support/arbitrary-text';

function words(text: string, lang: string): readonly string[] {
  return wordsOf(text, lang)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ start, end }) => text.slice(start, end));
}

/** Snaps the part in brackets and shows the result in brackets. */
function snapped(notation: string, lang: string): string {
  const [before = '', selected = '', after = ''] = notation.split(/[[\]]/);
  const text = before + selected + after;
  const { start, end } = snapToWords(
    text,
    { start: before.length, end: before.length + selected.length },
    lang,
  );
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('wordsOf', () => {
  it.each([
    ['en', 'Don’t pay 1,500.50 now!', ['Don’t', 'pay', '1,500.50', 'now']],
    ['ar', 'قالَ الرئيسُ، أمس', ['قالَ', 'الرئيسُ', 'أمس']],
    ['he', 'אמר ראש־הממשלה', ['אמר', 'ראש', 'הממשלה']],
    ['fa', 'می\u200cروم خانه', ['می\u200cروم', 'خانه']],
    ['zh', '我们去北京。', ['我们', '去', '北京']],
    ['th', 'กินข้าว', ['กิน', 'ข้าว']],
    ['not a tag', 'two words', ['two', 'words']],
  ])('%s: %s', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it('tiles the text with whole graphemes', () => {
    fc.assert(
      fc.property(arbitraryText(), fc.constantFrom('en', 'ar', 'th'), (text, lang) => {
        const pieces = wordsOf(text, lang);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of pieces) {
          expect(end).toBeGreaterThan(start);
          expect(isGraphemeBoundary(text, start)).toBe(true);
        }
      }),
    );
  });

  it('parts nothing within a grapheme, where the rules for words would', () => {
    expect(wordsOf('\u0600.', 'ar')).toEqual([{ start: 0, end: 2, isWordLike: true }]);
    expect(wordsOf(' \u0e33', 'th')).toHaveLength(1);
  });

  it('finds the same words in a long text as in its sentences', () => {
    const sentences = [
      'He paid 1,500 euros. ',
      'قال الرئيسُ أمس. ',
      'שָׁלוֹם עולם. ',
      '我们去北京。',
      'क्षत्रिय हिन्दी। ',
    ];
    const many = Array.from({ length: 400 }, (_, i) => sentences[i % sentences.length] ?? '');
    expect(words(many.join(''), 'en')).toEqual(many.flatMap((sentence) => words(sentence, 'en')));
  });

  it('parts half a million units without a space in time that grows with their length', () => {
    expect(wordsOf('我们去北京'.repeat(20_000), 'zh').length).toBeGreaterThan(50_000);
  });
});

describe('snapToWords', () => {
  it.each([
    ['en', 'The pr[esid]ent spoke', 'The [president] spoke'],
    ['en', 'The presid[ent spo]ke', 'The [president spoke]'],
    ['en', 'The[ president ]spoke', 'The [president] spoke'],
    ['en', '“[Yes]”, he said', '“[Yes]”, he said'],
    ['en', 'He said [“ye]s”.', 'He said [“yes]”.'],
    ['en', 'two[  ]spaces', 'two[  ]spaces'],
    ['en', 'a po[]int', 'a po[]int'],
    ['ar', 'قال الر[ئي]سُ أمس', 'قال [الرئيسُ] أمس'],
    ['zh', '我们去北[京]。', '我们去[北京]。'],
  ])('%s: %s → %s', (lang, notation, expected) => {
    expect(snapped(notation, lang)).toBe(expected);
  });

  it('never cuts a word or a grapheme, keeps all that was selected but white space, and is content with itself', () => {
    const textAndSpan = arbitraryText().chain((text) => fc.tuple(fc.constant(text), arbitrarySpanIn(text)));
    fc.assert(
      fc.property(textAndSpan, ([text, span]) => {
        const result = snapToWords(text, span, 'en');
        const selected = text.slice(span.start, span.end);
        expect(text.slice(result.start, result.end)).toContain(selected.trim());
        for (const offset of [result.start, result.end]) expect(isGraphemeBoundary(text, offset)).toBe(true);
        if (span.start < span.end && selected.trim() !== '') {
          for (const word of wordsOf(text, 'en').filter(({ isWordLike }) => isWordLike)) {
            const apart = word.end <= result.start || result.end <= word.start;
            expect(apart || containsSpan(result, word)).toBe(true);
          }
        }
        expect(snapToWords(text, result, 'en')).toEqual(result);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the caret among words', () => {
  const text = 'One, two  three.';

  it('moves to the end of the next word and to the start of the last', () => {
    expect([0, 1, 3, 8, 15, 16].map((offset) => wordBoundaryAfter(text, offset, 'en'))).toEqual([
      3, 3, 8, 15, 16, 16,
    ]);
    expect([16, 15, 10, 5, 1, 0].map((offset) => wordBoundaryBefore(text, offset, 'en'))).toEqual([
      10, 10, 5, 0, 0, 0,
    ]);
  });

  it('is in the word around it, or at the end of one', () => {
    expect(wordAt(text, 6, 'en')).toEqual({ start: 5, end: 8 });
    expect(wordAt(text, 3, 'en')).toEqual({ start: 0, end: 3 });
    expect(wordAt(text, 4, 'en')).toBeNull();
    expect(wordAt('约1，500人', 2, 'zh')).toEqual({ start: 1, end: 6 });
  });

  it('reaches the end of any text, and comes back', () => {
    fc.assert(
      fc.property(arbitraryText(), (any) => {
        for (let offset = 0; offset < any.length;) {
          const next = wordBoundaryAfter(any, offset, 'en');
          expect(next).toBeGreaterThan(offset);
          offset = next;
        }
        for (let offset = any.length; offset > 0;) {
          const next = wordBoundaryBefore(any, offset, 'en');
          expect(next).toBeLessThan(offset);
          offset = next;
        }
      }),
    );
  });
});
