import { CharacterClass, classAt } from './character-class';
import { endsAfterClockTime } from './clock-time';
import { wordAfter } from './following';
import { findAbbreviation, type LanguageRules } from './language-rules';
import type { Place } from './place';
import { isNumber, spacedToken, tokenBefore } from './preceding';

/** A word that opens sentences follows, not a name: `in the U.S. The`. `A.` is an initial, not an article. */
export function isBeforeStarter({ text, following, rules }: Place): boolean {
  if (following.initial !== CharacterClass.upper) return false;
  const word = wordAfter(text, following.initialIndex);
  const next = text.charAt(following.initialIndex + word.length);
  if (next === '.' && word.length === 1) return false;
  return rules.starters.has(word) || (/['’]/.test(next) && rules.starters.has(`${word}'`));
}

/** `Platz 5. Die`, `am 12. Juni`, `2014. Der`: where ordinals have a dot, what follows a number must speak for an end. */
function endsAfterNumber(place: Place, token: string): boolean {
  const { following, rules } = place;
  if (!rules.ordinals) return true;
  if (following.initial === CharacterClass.digit) return token.length > 2;
  return token.length > 3 || isBeforeStarter(place);
}

/** `J. R. R. Smith`, `you and I. Did`, `vitamin C. The`. */
function endsAfterLetter(place: Place, token: string): boolean {
  const { text, sentenceStart, terminator } = place;
  const before = tokenBefore(text, terminator.start - token.length, sentenceStart);
  if (classAt(token, 0) === CharacterClass.caseless) return isNumber(before);
  if (token === 'I' && classAt(before, 0) === CharacterClass.upper) return false;
  return isBeforeStarter(place);
}

const CONSONANTS = /^[b-df-hj-np-tv-xzбвгджзклмнпрстфхцчшщ]+$/iu;

/**
 * `Sgt`, `Blvd`, `hrs`: a short word without vowel and not in capitals is an abbreviation, listed or not. Only where
 * words that open sentences are known, for nothing else would tell its two uses apart (and Czech has such words).
 */
function looksAbbreviated(token: string, rules: LanguageRules): boolean {
  if (token.length > 4 || rules.starters.size === 0 || !CONSONANTS.test(token)) return false;
  return classAt(token, token.length - 1) === CharacterClass.lower;
}

const THAI_OR_LAO = /^[\p{Script=Thai}\p{Script=Lao}\p{M}.]+$/u;
/** Thai and Lao have no full stop but in abbreviations, which are shorter than this; translations may bring one in. */
const LONGEST_THAI_ABBREVIATION = 6;

function isThaiAbbreviation(token: string): boolean {
  return token.length <= LONGEST_THAI_ABBREVIATION && THAI_OR_LAO.test(token);
}

/** Whether a full stop ends the sentence, in view of the word, number or abbreviation before it. */
export function endsAfterToken(place: Place): boolean {
  const { text, sentenceStart, terminator, following, rules } = place;
  const token = tokenBefore(text, terminator.start, sentenceStart);
  if (token === '') return true;
  if (isNumber(token)) return endsAfterNumber(place, token);
  const isLetter = token.length === 1;
  const key = isLetter ? spacedToken(text, terminator.start, sentenceStart, token) : token;
  switch (findAbbreviation(rules, key)) {
    case 'before':
      return false;
    case 'end':
      return following.initial !== CharacterClass.digit;
    case 'number':
      return (
        following.initial !== CharacterClass.digit && !/^[IVXLC]{2}/u.test(text.slice(following.initialIndex))
      );
    case 'clock':
      return endsAfterClockTime(place);
    case 'either':
      return isBeforeStarter(place);
    case undefined:
      if (isThaiAbbreviation(token)) return false;
      if (isLetter) return endsAfterLetter(place, token);
      return !(isDottedAbbreviation(token) || looksAbbreviated(token, rules)) || isBeforeStarter(place);
  }
}

/** `U.S`, `Ph.D`, `куб.м`; not `example.com`, `3.5` or `word.Word`. */
function isDottedAbbreviation(token: string): boolean {
  return token.includes('.') && /^(?:\p{L}\p{M}*){1,3}(?:\.(?:\p{L}\p{M}*){1,3})+$/u.test(token);
}
