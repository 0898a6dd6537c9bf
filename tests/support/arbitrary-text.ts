import fc from 'fast-check';

/** Pieces of writing that break programs which take a code unit for a character. Our own choice of words. */
const SAMPLES: readonly string[] = [
  // Arabic with and without diacritics, tatweel and a prepended sign; Hebrew with points; Persian with ZWNJ
  'كَتَبَ',
  'الرئيسُ',
  'محمـــد',
  '\u0600١٢',
  'שָׁלוֹם',
  'עולם',
  'می\u200cروم',
  // Devanagari conjuncts, Thai with SARA AM, Hangul as syllables and as jamo, Han and kana with a combining mark
  'क्षत्रिय',
  'हिन्दी',
  'น้ำ',
  '한국',
  '\u1112\u1161\u11ab',
  '北京',
  'か\u3099',
  // Latin, composed and not, and letters whose case changes their length
  'word',
  'don’t',
  'café',
  'cafe\u0301',
  'straße',
  'ﬁn',
  'İ',
  // Emoji joined, coloured, keycapped; flags, and half of one; a character beyond the BMP
  '👩‍👩‍👧',
  '👍🏽',
  '1️⃣',
  '🇪🇬',
  '🇫',
  '𝒳',
  // Zalgo, and marks with nothing to stand on
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319',
  '\u0301',
  '\u094d',
  '\u200d',
  // Line ends, spaces, bidi controls and other invisibles
  '\r\n',
  '\r',
  '\n',
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\u3000',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u0000',
  // Lone surrogates
  '\ud83d',
  '\udc69',
  // Punctuation
  '.',
  ', ',
  '“',
  '”',
  '。',
  '，',
  '1,500.5',
];

/** Text of several scripts at once, whole words and stray parts, hostile by design. */
export function arbitraryText(maxPieces = 12): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SAMPLES) },
    { weight: 2, arbitrary: fc.constant(' ') },
    { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
  );
  return fc.array(piece, { maxLength: maxPieces }).map((pieces) => pieces.join(''));
}

/** Two offsets of the text, in order. They may cut a grapheme: what is tested must cope or snap. */
export function arbitrarySpanIn(
  text: string,
): fc.Arbitrary<{ readonly start: number; readonly end: number }> {
  const offset = fc.nat(text.length);
  return fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}
