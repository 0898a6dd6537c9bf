import { CharacterClass, classAt, isLetterClass } from './character-class';
import { endsAfterToken, isBeforeStarter } from './ends-after-token';
import { startsGlued } from './glued-sentence';
import { findAbbreviation } from './language-rules';
import { isListMarker } from './list-markers';
import type { Place } from './place';
import { isNumber, tokenBefore } from './preceding';
import { isCommaAt, matchEnd, Sign } from './punctuation';

/** A word this long in lower case is no abbreviation, and a dot after it ends a sentence even before a small letter. */
const SURELY_A_WORD = 7;

/** `said. then`: small letters follow most abbreviations, and a full stop only by a slip. */
function endsBeforeLowerCase({ text, sentenceStart, terminator, following, rules }: Place): boolean {
  if (following.opened) return true;
  if (terminator.sign !== Sign.stop || terminator.closed) return false;
  const token = tokenBefore(text, terminator.start, sentenceStart);
  return (
    token.length >= SURELY_A_WORD && /^\p{Ll}+$/u.test(token) && findAbbreviation(rules, token) === undefined
  );
}

/** A bracket that closes belongs to the midst of a sentence as often as to its end; a quotation mark seldom. */
function endsWithQuotation({ text, terminator }: Place): boolean {
  return terminator.closed && !')]}'.includes(text.charAt(terminator.end - 1));
}

function endsWithEllipsis(place: Place): boolean {
  const { text, terminator } = place;
  if (terminator.closed) return true;
  const detached = classAt(text, terminator.start - 1) === CharacterClass.space;
  // Style guides: three dots set apart are a pause, a fourth ends the sentence.
  return terminator.dots > 3 || !detached;
}

/** `「はい。」と答えた`, `"…؟" سأل الرجل`: the words after a quotation that belong to its sentence. */
function isContinued({ text, terminator, following, rules }: Place): boolean {
  if (!terminator.closed || !rules.continuation) return false;
  return matchEnd(rules.continuation, text, following.start) > following.start;
}

/** `Nov..`: the second dot is the sentence's. In Arabic and its neighbours two dots are a dash. */
function endsAfterTwoDots({ following, terminator }: Place): boolean {
  return terminator.closed || following.initial !== CharacterClass.caseless;
}

/** Whether the terminator ends its sentence, in view of what stands before and after it. */
export function endsSentence(place: Place): boolean {
  const { text, sentenceStart, terminator, following } = place;
  if (isCommaAt(text, terminator.end) || isRemark(place)) return false;
  if (isListMarker(text, sentenceStart, terminator.end)) return false;
  if (isContinued(place)) return false;
  if (!following.spaced && terminator.sign !== Sign.strong && !startsGlued(place)) return false;
  if (following.initial === CharacterClass.lower && !endsBeforeLowerCase(place)) return false;
  switch (terminator.sign) {
    case Sign.ellipsis:
      return endsWithEllipsis(place);
    case Sign.strong:
      return endsAfterStrongSign(place);
    case Sign.mark:
      return endsAfterMark(place);
    default:
      if (terminator.dots === 2) return endsAfterTwoDots(place);
      return endsWithQuotation(place) || endsAfterToken(place);
  }
}

/** `۔` also stands in decimals and after initials, `।` after neither. */
function endsAfterStrongSign({ text, sentenceStart, terminator, following, rules }: Place): boolean {
  if (text.charAt(terminator.start) !== '۔') return true;
  const token = tokenBefore(text, terminator.start, sentenceStart);
  if (isNumber(token) && following.initial === CharacterClass.digit && !following.spaced) return false;
  return rules.abbreviations.get(token) !== 'before';
}

/** `(!)`, `[...]`: alone in brackets, a remark on the word before or a sign of omission. */
function isRemark({ text, terminator }: Place): boolean {
  const { start, end } = terminator;
  return start > 0 && '([（'.includes(text.charAt(start - 1)) && !'.!?'.includes(text.charAt(end - 1));
}

/** `Yahoo! Inc.` is listed with its mark. */
function endsAfterMark(place: Place): boolean {
  const { text, sentenceStart, terminator, rules } = place;
  const token = tokenBefore(text, terminator.start, sentenceStart);
  if (!isLetterClass(classAt(token, 0))) return true;
  return findAbbreviation(rules, `${token}!`) === undefined || isBeforeStarter(place);
}
