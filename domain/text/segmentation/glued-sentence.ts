import { CharacterClass, classAt, isLetterClass } from './character-class';
import { wordAfter } from './following';
import { findAbbreviation } from './language-rules';
import type { Place } from './place';
import { tokenBefore } from './preceding';
import { Sign } from './punctuation';

/** Scripts where a missing space is as common as elsewhere and letters have no case to show it. */
const CASELESS_WITH_STOP = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Signs of an address, a path or code. */
const ADDRESS = /[@/\\_=#&]|www\./iu;
/** `Node.Js`, `Example.Com`: what follows the dot is an ending, not a word. */
const FILE_OR_DOMAIN = new Set(
  'com org net gov edu info io js ts py html htm pdf doc docx txt php asp aspx jpg png'.split(' '),
);

/** How far to look to both sides for the signs of an address. */
const REACH = 40;

function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return ADDRESS.test(/\S*$/u.exec(before)?.[0] ?? '') || ADDRESS.test(/^\S*/u.exec(after)?.[0] ?? '');
}

/**
 * Whether a new sentence begins right after the terminator though no space parts them: `went home.Today she`. Web text
 * loses spaces where a link or a line ended.
 */
export function startsGlued({ text, sentenceStart, terminator, following, rules }: Place): boolean {
  const { start, end } = terminator;
  if (terminator.sign === Sign.ellipsis || following.initialIndex !== following.start) return false;
  const last = classAt(text, start - 1);
  const token = tokenBefore(text, start, sentenceStart);
  const next = wordAfter(text, following.initialIndex);
  if (findAbbreviation(rules, token) !== undefined) return false;
  if (following.initial === CharacterClass.caseless) {
    if (CJK.test(text.charAt(start - 1))) return CJK.test(text.charAt(following.initialIndex));
    if (!CASELESS_WITH_STOP.test(next) || isInAddress(text, start, end)) return false;
    return terminator.sign === Sign.mark || (token.length > 2 && next.length > 2 && !token.includes('.'));
  }
  if (following.initial !== CharacterClass.upper || FILE_OR_DOMAIN.has(next)) return false;
  const isWord = isLetterClass(last)
    ? token.length > 1 && last === CharacterClass.lower
    : last !== CharacterClass.upper;
  const second = classAt(text, following.initialIndex + 1);
  const opensWord = second === CharacterClass.lower || (next.length === 1 && second === CharacterClass.space);
  return isWord && opensWord && !/\p{L}\./u.test(token) && !isInAddress(text, start, end);
}
