import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { SHAPE, TOKEN } from '../../text/tokens';
import { findJoinedSentence } from './find-joined-sentence';
import { isInAddress } from './is-in-address';

const { space: SPACE, punctuation: PUNCTUATION, word: WORD, number: NUMBER, unspaced: UNSPACED } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

const NEVER_APART = '.,)]،؛؟';
/** Older printing sets a space before it throughout, so that only a paragraph which has both ways is at fault. */
const DANDA = '।';
/** French sets a space before these. */
const APART_IN_FRENCH = ';:!?';
const OPENERS = '([¿¡';
const BETWEEN_WORDS = ',;!?،؛؟।';
/** Two spaces after these are an old habit of typists, not a fault of a translation. */
const MAY_WIDEN = '.!?:…"”»)؟';
/** Inflect after a colon: `EU:n`. */
const COLON_IN_WORDS = ['fi', 'sv', 'da', 'nb', 'nn', 'no'];

/** Where a text in a script with spaces has one too many or lacks one. */
export function* findSpacingFaults(block: CheckedBlock): Generator<Alarm> {
  const { kinds, count } = block.tokens;
  const apart = block.language === 'fr' ? NEVER_APART : NEVER_APART + APART_IN_FRENCH;
  for (let index = 1; index + 1 < count; index++) {
    const kind = kinds[index];
    const fault =
      kind === SPACE
        ? faultOfSpace(block, index, apart)
        : kind === PUNCTUATION && kinds[index + 1] !== SPACE
          ? faultOfSign(block, index)
          : null;
    if (fault !== null) yield fault;
  }
}

function faultOfSpace({ text, tokens }: CheckedBlock, index: number, apart: string): Alarm | null {
  const { kinds, starts } = tokens;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  const next = text.charAt(end);
  const isNextSign = kinds[index + 1] === PUNCTUATION;
  // Most spaces are a single one between two words.
  if (end - start === 1 && !isNextSign && kinds[index - 1] !== PUNCTUATION && text.charAt(start) !== '\t')
    return null;
  const white = text.slice(start, end);
  if (white.includes('\n')) return null;
  const before = text.charAt(start - 1);
  if (
    isNextSign &&
    (apart.includes(next) || isOddDanda(text, end)) &&
    followsWord(kinds[index - 1], before) &&
    isFreeSign(text, end)
  )
    return { span: { start, end }, suggestion: '', message: 'before', params: { sign: next } };
  if (OPENERS.includes(before) && !')]'.includes(next))
    return { span: { start, end }, suggestion: '', message: 'inside', params: { sign: before } };
  if (white.includes('\t')) return { span: { start, end }, suggestion: ' ', message: 'tab' };
  if (end - start > 1 && !MAY_WIDEN.includes(before))
    return { span: { start, end }, suggestion: white.includes('\u00a0') ? '\u00a0' : ' ', message: 'double' };
  return null;
}

const isOddDanda = (text: string, at: number): boolean =>
  text.charAt(at) === DANDA && /[^\s\u0964]\u0964/u.test(text);

const followsWord = (kind: number | undefined, sign: string): boolean =>
  kind === WORD || kind === NUMBER || kind === UNSPACED || ')"”’»]'.includes(sign);

/** Not `.NET`, `.5`, an ellipsis, an emoticon or one sign of several. */
function isFreeSign(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  // `Press ? for help`: a sign that is spoken of.
  if (/[?!]/u.test(text.charAt(at)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  return next === '' || /[\s"”’»)\]]/u.test(next);
}

function faultOfSign(block: CheckedBlock, index: number): Alarm | null {
  const { kinds } = block.tokens;
  const isBetween = kinds[index - 1] === WORD && kinds[index + 1] === WORD;
  return (isBetween ? faultBetweenWords(block, index) : null) ?? findJoinedSentence(block, index);
}

function faultBetweenWords({ text, tokens, language }: CheckedBlock, index: number): Alarm | null {
  const { starts, shapes } = tokens;
  const at = starts[index] ?? 0;
  const sign = text.charAt(at);
  const before = at - (starts[index - 1] ?? 0);
  const after = (starts[index + 2] ?? 0) - at - 1;
  const shapeBefore = shapes[index - 1] ?? 0;
  const shapeAfter = shapes[index + 1] ?? 0;
  const isNewSentence =
    before > 2 && after > 1 && (shapeBefore & CASED) === 0
      ? (shapeAfter & CASED) === 0 && after > 2
      : before > 2 && after > 1 && shapeBefore === CASED && shapeAfter === (CASED | CAPITAL);
  const isFault = BETWEEN_WORDS.includes(sign)
    ? before > 1 && after > 1
    : sign === '.'
      ? isNewSentence
      : sign === ':' && isNewSentence && !COLON_IN_WORDS.includes(language);
  if (!isFault || isInAddress(text, at)) return null;
  return { span: { start: at, end: at + 1 }, suggestion: `${sign} `, message: 'after', params: { sign } };
}
