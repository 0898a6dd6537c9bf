import fc from 'fast-check';
import type { DocumentBlock } from '@/domain/exchange/document';

/** What trips readers and writers: markup of every format, formulas, quotes, bidi controls, joined graphemes. */
const TOKENS = [
  'word',
  'كلمة',
  'מילה',
  '文字',
  'क्षत्रिय',
  '👩‍👩‍👧‍👦',
  '\u200fx\u200e',
  '\u2067y\u2069',
  'e\u0301',
  '\u00a0',
  '*',
  '**',
  '_a_',
  '`',
  '```',
  '~~~',
  '#',
  '##',
  '>',
  '-',
  '+',
  '=',
  '===',
  '---',
  '* * *',
  '1.',
  '12)',
  '[x]',
  '[x]: /u',
  '](',
  '!',
  '![',
  '<b>',
  '</p>',
  '<!--',
  '<?x',
  '&',
  '&amp;',
  '&#65;',
  '&copy',
  '\\',
  '|',
  '"',
  '""',
  "'",
  ',',
  ';',
  '=1+1',
  '@x',
  ':',
  '.',
] as const;

export const token = fc.constantFrom(...TOKENS);

/** One line of prose: tokens, with a space between two or without, and a letter so that it is not blank. */
export const line = fc
  .array(fc.tuple(token, fc.constantFrom('', ' ')), { maxLength: 8 })
  .chain((parts) =>
    fc.tuple(fc.constant(parts.flat().join('')), fc.constantFrom('a', 'ب', '字'), fc.boolean()),
  )
  .map(([text, letter, first]) => (first ? letter + text : text + letter).replace(/ +/g, ' ').trim());

/** One to three lines, as hard line breaks make them. */
export const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

const kindAndLevel = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('list-item' as const), level: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'quote' as const, 'caption' as const),
    level: fc.constant(0),
  }),
);

/** Blocks as a reader makes them. Markdown has no line break in a caption. */
export const blocks: fc.Arbitrary<readonly DocumentBlock[]> = fc.array(
  fc.record({ place: kindAndLevel, text: lines }).map(({ place, text }) => ({
    ...place,
    text: place.kind === 'caption' ? text.replaceAll('\n', ' ') : text,
  })),
  { minLength: 1, maxLength: 8 },
);
