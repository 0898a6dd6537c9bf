import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentSentences } from '@/domain/text/segmentation/segment-sentences';
import { sentenceSpans } from '@/domain/text/segmentation/sentence-spans';
import { splitParagraphs } from '@/domain/text/segmentation/split-paragraphs';

const LANGS = [
  'ar',
  'fa',
  'ur',
  'he',
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'ru',
  'tr',
  'zh',
  'ja',
  'hi',
  'th',
  'hy',
  'und',
];

/** Pieces that meet in real text, and marks that a border must not tear from what they stand on. */
const PIECES = [
  'Word', 'word', 'ΑΒ', 'слово', 'كلمة', 'مَرْحَبًا', 'שָׁלוֹם', 'क्षि', 'น้ำ', '字', 'ひ', '다', '12', '3.5', 'A', 'U.S',
  '.', '...', '. . .', '…', '?', '!', '؟', '۔', '।', '。', '！', ' ', '  ', '\n', '\r\n', '\n\n', '\u00a0', '\u3000', '\t',
  '"', '“', '”', '«', '»', '(', ')', '[1]', '「', '」', '\'', '’', '-', '—', '•', '1)', '2)', 'a.', ',', ':',
  '\u0301', '\u200d', '\ufe0f', '\u0e33', '\u093f', '\u200f', '\u2067', '👩\u200d🚀', '👍🏽', '🏽', '🇫🇷', 'e\u0301\u0302\u0303', '\u0600', '\ud800',
]; // prettier-ignore

const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((pieces) => pieces.join('')); // prettier-ignore

function graphemeBorders(value: string): ReadonlySet<number> {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return new Set(Array.from(segmenter.segment(value), ({ index }) => index));
}

describe('segmentSentences, on any text', () => {
  it('tiles the text from 0, ascending, without cutting a grapheme', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), (value, lang) => {
        const starts = segmentSentences(value, lang);
        expect(starts[0]).toBe(value === '' ? undefined : 0);
        const borders = graphemeBorders(value);
        starts.forEach((start, index) => {
          expect(start).toBeGreaterThan(starts[index - 1] ?? -1);
          expect(start).toBeLessThan(value.length);
          expect(borders.has(start)).toBe(true);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('starts a sentence at each paragraph and none in the white space', () => {
    fc.assert(
      fc.property(text, (value) => {
        const starts = segmentSentences(value, 'en');
        for (const { start } of splitParagraphs(value).slice(1)) expect(starts).toContain(start);
        const spans = sentenceSpans(value, starts);
        for (const { start, end } of spans)
          expect(value.slice(start, end)).toBe(value.slice(start, end).trimEnd());
        expect(
          spans
            .map(({ start, end }) => value.slice(start, end))
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(value.replace(/\s/gu, ''));
      }),
    );
  });

  it.each([
    ['prose', 'The ferry left at 6 p.m. on Tuesday. “We heard a bang,” said Dr. Pires. Nobody was hurt! '],
    ['brackets that never close', '('],
    ['quotations that never close', '“a. '],
    ['initials', 'A. '],
    ['dots', '.'],
    ['combining marks', 'a\u0301'],
    ['lines', 'a\n'],
    ['one word', 'a'],
  ])(
    'ends for half a million characters, which it would not if time grew with their square: %s',
    (_name, unit) => {
      const value = unit.repeat(500_000 / unit.length);
      const starts = segmentSentences(value, 'en');
      expect(starts[0]).toBe(0);
      expect(starts.at(-1)).toBeLessThan(value.length);
    },
  );
});
