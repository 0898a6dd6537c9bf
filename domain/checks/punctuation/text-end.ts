import { CHAR_CLASS, charClasses } from '../../text/char-class';
import type { CheckedText } from '../engine/checked-article';
import { rememberLast } from '../numbers/remember-last';
import { ELLIPSES, STRONG } from '../../text/segmentation/punctuation';

export type FinalSign = 'statement' | 'question' | 'exclamation' | 'comma' | 'open' | 'none';

export interface TextEnd {
  readonly sign: FinalSign;
  /** Where the sign stands; the place where it should be where there is none. */
  readonly start: number;
  readonly end: number;
  /** Whether quotation marks or brackets close after it. */
  readonly closed: boolean;
}

const SIGNS: readonly (readonly [string, FinalSign])[] = [
  [`?？؟⁇⁈\u037e`, 'question'],
  ['!！⁉‼', 'exclamation'],
  [`.．｡${STRONG}`, 'statement'],
  [',،，、', 'comma'],
  [`:;؛：；—–-${ELLIPSES}`, 'open'],
];
/** What several lists have is as the first of them says. */
const SIGN_OF: ReadonlyMap<string, FinalSign> = new Map(
  SIGNS.toReversed().flatMap(([signs, sign]) => Array.from(signs, (one): [string, FinalSign] => [one, sign])),
);
const CLOSERS = new Set(
  Array.from(`)]}）］｝」』》〉】〕’*"'”“«»‹›\u200e\u200f`, (sign) => sign.charCodeAt(0)),
);

const closes = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || CLOSERS.has(unit) || charClasses()[unit] === CHAR_CLASS.space || unit === 0xfeff;
};

/** Nearly every text ends in a sign of ASCII. */
function lengthWithoutSpace(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last > 0x20 && last < 0x7f ? text.length : text.trimEnd().length;
}

/** How a text ends, quotation marks and brackets after its last sign left aside. Three dots leave it open. */
export function textEndOf(text: string, language: string): TextEnd {
  let at = text.length;
  while (at > 0 && closes(text, at - 1)) at -= 1;
  const trimmed = lengthWithoutSpace(text);
  const closed = at < trimmed;
  const last = text.charAt(at - 1);
  // A note reference stands after the stop.
  const noted = text.charAt(trimmed - 1) === ']' ? /\.(?:\[\d{1,3}\])+$/u.exec(text.slice(0, trimmed)) : null;
  if (noted !== null) return { sign: 'statement', start: noted.index, end: noted.index + 1, closed: true };
  if (language === 'el' && last === ';') return { sign: 'question', start: at - 1, end: at, closed };
  const sign = SIGN_OF.get(last);
  if (sign === undefined) return { sign: 'none', start: at, end: at, closed };
  const isEllipsis = last === '.' && text.charAt(at - 2) === '.' && text.charAt(at - 3) === '.';
  return { sign: isEllipsis ? 'open' : sign, start: at - 1, end: at, closed };
}

/** The same of a side of a pair, of which several checks ask. */
export const endOf = rememberLast(({ text, language }: CheckedText) => textEndOf(text, language));
