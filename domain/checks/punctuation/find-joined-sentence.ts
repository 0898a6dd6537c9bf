import { findLanguageRules } from '../../text/segmentation/find-language-rules';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';
import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { quoteSignOf } from '../quotes/quote-sign';
import { readQuotes } from '../quotes/read-quotes';
import { isInAddress } from './is-in-address';

const { space: SPACE, punctuation: PUNCTUATION, word: WORD, number: NUMBER } = TOKEN;
const { cased: CASED, capital: CAPITAL, allCaps: ALL_CAPS, innerCapital: INNER_CAPITAL } = SHAPE;

const STOPS = '.!?؟।۔…';
const BRACKETS = ')]';
/** Spanish opens questions and cries with these, and nothing else. */
const OPENS_SENTENCES = '¿¡';
/** Shorter words before a stop are abbreviations and initials. */
const SHORTEST_BEFORE = 3;
const SHORTEST_AFTER = 3;
/** An article or an acronym may begin with these. */
const ELISION = /^\p{L}{1,2}['’]/u;

/**
 * Two sentences with no space between them where a plain full stop between two words in lower case does not tell it: after a
 * number, a name or a closing sign, and before a quotation.
 */
export function findJoinedSentence(block: CheckedBlock, index: number): Alarm | null {
  const { text, tokens } = block;
  const at = tokens.starts[index] ?? 0;
  const sign = text.charAt(at);
  const isJoined = STOPS.includes(sign) ? isJoinedAtStop(block, index) : isJoinedAtCloser(block, index);
  if (!isJoined || isInAddress(text, at)) return null;
  return { span: { start: at, end: at + 1 }, suggestion: `${sign} `, message: 'after', params: { sign } };
}

function isJoinedAtStop(block: CheckedBlock, index: number): boolean {
  const { text, tokens } = block;
  const { kinds, starts } = tokens;
  const next = starts[index + 1] ?? 0;
  // French sets a space before some signs, and within its quotation marks.
  const isSpaced = block.language === 'fr';
  const before = precedes(tokens, isSpaced && kinds[index - 1] === SPACE ? index - 1 : index);
  if (before === null) return false;
  if (kinds[index + 1] === WORD) {
    if (before === 'name' || before === 'word')
      return isStarter(block, index + 1) || isShortWord(tokens, index + 1);
    return beginsSentence(block, index + 1);
  }
  if (kinds[index + 1] !== PUNCTUATION) return false;
  const first = isSpaced && kinds[index + 2] === SPACE ? index + 3 : index + 2;
  if (kinds[first] !== WORD) return false;
  if (OPENS_SENTENCES.includes(text.charAt(next))) return true;
  return opensQuotation(block, next) && mayBegin(tokens, first);
}

/** `(Laughter.)In`, `“Nobody.”The` */
function isJoinedAtCloser(block: CheckedBlock, index: number): boolean {
  const { text, tokens } = block;
  const at = tokens.starts[index] ?? 0;
  if (!STOPS.includes(text.charAt(at - 1)) || tokens.kinds[index + 1] !== WORD) return false;
  const isCloser =
    BRACKETS.includes(text.charAt(at)) ||
    (quoteSignOf(text.charCodeAt(at)) !== undefined &&
      readQuotes(block).pairs.some(({ close }) => close === at));
  return isCloser && beginsSentence(block, index + 1);
}

/** What stands before a stop: a word, a name, a number or a closing sign that may end a sentence; null for anything else. */
function precedes(
  { text, starts, kinds, shapes }: Tokens,
  index: number,
): 'word' | 'name' | 'number' | 'closer' | null {
  const start = starts[index - 1] ?? 0;
  const end = starts[index] ?? start;
  const kind = kinds[index - 1];
  if (kind === WORD) {
    if (end - start < SHORTEST_BEFORE) return null;
    return ((shapes[index - 1] ?? 0) & CAPITAL) === 0 ? 'word' : 'name';
  }
  // `1.Introduction` numbers a paragraph, `v2.Beta` a version.
  if (kind === NUMBER) return index > 1 && kinds[index - 2] === SPACE ? 'number' : null;
  if (kind !== PUNCTUATION) return null;
  const inside = kinds[index - 2];
  const isCloser = BRACKETS.includes(text.charAt(start)) || quoteSignOf(text.charCodeAt(start)) !== undefined;
  return isCloser && (inside === WORD || inside === NUMBER) ? 'closer' : null;
}

const opensQuotation = (block: CheckedBlock, at: number): boolean => {
  if (quoteSignOf(block.text.charCodeAt(at)) === undefined) return false;
  const { pairs, unclosed } = readQuotes(block);
  return pairs.some(({ open }) => open === at) || unclosed.some((sign) => sign.at === at);
};

/** With a capital, or of a script that has none. */
function mayBegin({ shapes }: Tokens, index: number): boolean {
  const shape = shapes[index] ?? 0;
  return (shape & CAPITAL) !== 0 || (shape & CASED) === 0;
}

/** Of two letters, in a script without capitals, with a space behind it: no part of an abbreviation. */
const isShortWord = ({ shapes, starts, kinds }: Tokens, index: number): boolean =>
  ((shapes[index] ?? 0) & CASED) === 0 &&
  kinds[index + 1] === SPACE &&
  (starts[index + 1] ?? 0) - (starts[index] ?? 0) === 2;

/** Not `Js`, `FC`, `PDF`, which go on with what stands before the stop. */
function beginsSentence(block: CheckedBlock, index: number): boolean {
  const { shapes, starts, kinds } = block.tokens;
  // A move of chess, a part of a formula.
  if (kinds[index + 1] === NUMBER) return false;
  const shape = shapes[index] ?? 0;
  const start = starts[index] ?? 0;
  const length = (starts[index + 1] ?? start) - start;
  if (isStarter(block, index)) return true;
  if ((shape & CASED) === 0) return length >= SHORTEST_AFTER;
  if ((shape & CAPITAL) === 0) return false;
  if ((shape & (ALL_CAPS | INNER_CAPITAL)) === 0) return length >= SHORTEST_AFTER;
  return ELISION.test(tokenText(block.tokens, index));
}

/** A word that sentences begin with, with its capital. */
function isStarter({ tokens, lang }: CheckedBlock, index: number): boolean {
  const shape = tokens.shapes[index] ?? 0;
  if ((shape & CASED) !== 0 && (shape & CAPITAL) === 0) return false;
  const word = tokenText(tokens, index).toLowerCase();
  if (word.length < 2 && tokens.kinds[index + 1] !== SPACE) return false;
  const { starters } = findLanguageRules(lang);
  return starters.has(word) || starters.has(word.slice(0, word.search(/['’]/u) + 1).replace('’', "'"));
}
