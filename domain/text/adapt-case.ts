import { graphemesOf } from './graphemes';
import { toLower, toUpper } from './fold-text';

/** `none`: no letter has case. A single capital counts as `capitalised`: it begins a sentence more often than it shouts. */
type CaseShape = 'upper' | 'lower' | 'capitalised' | 'mixed' | 'none';

function caseShape(text: string, lang: string): CaseShape {
  const letters = graphemesOf(text).filter((one) => toLower(one, lang) !== toUpper(one, lang));
  const isUpper = (letter: string) => letter === toUpper(letter, lang);
  const [first, ...rest] = letters;
  if (first === undefined) return 'none';
  if (letters.every((letter) => !isUpper(letter))) return 'lower';
  if (rest.length > 0 && letters.every(isUpper)) return 'upper';
  return isUpper(first) && rest.every((letter) => !isUpper(letter)) ? 'capitalised' : 'mixed';
}

function withFirst(text: string, change: (grapheme: string) => string): string {
  const graphemes = graphemesOf(text);
  const at = graphemes.findIndex((one) => /\p{L}/u.test(one));
  return graphemes.map((one, index) => (index === at ? change(one) : one)).join('');
}

/** A capital that begins a word: of ǆ it is ǅ, of ß nothing shorter than Ss. */
function capitalise(text: string, lang: string): string {
  return withFirst(text, (first) => {
    const upper = toUpper(first, lang);
    const [initial = '', ...rest] = graphemesOf(upper);
    return initial + toLower(rest.join(''), lang);
  });
}

/**
 * The replacement of `quote` as it is to stand in place of `found`, which differs from the quote in nothing but its
 * capitals: word → words makes WORD → WORDS and Word → Words. What has capitals of its own (McDonald) stays as it was
 * written.
 */
export function adaptCase(replacement: string, quote: string, found: string, lang: string): string {
  const was = caseShape(quote, lang);
  const is = caseShape(found, lang);
  if (was === is || found === quote) return replacement;
  if (is === 'upper') return toUpper(replacement, lang);
  if (is === 'capitalised' || is === 'mixed') {
    if (was === 'lower') return startsUpper(found, lang) ? capitalise(replacement, lang) : replacement;
    return was === 'upper' ? capitalise(toLower(replacement, lang), lang) : replacement;
  }
  if (is === 'lower' && was === 'upper') return toLower(replacement, lang);
  if (is === 'lower' && was === 'capitalised') {
    return withFirst(replacement, (first) => toLower(first, lang));
  }
  return replacement;
}

function startsUpper(text: string, lang: string): boolean {
  const first = graphemesOf(text).find((one) => toLower(one, lang) !== toUpper(one, lang)) ?? '';
  return first === toUpper(first, lang);
}
