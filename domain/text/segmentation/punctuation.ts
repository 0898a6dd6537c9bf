import { CharacterClass, classAt } from './character-class';

/** What the scanner stops at. */
export const Sign = {
  /** Nothing: the overwhelming case. */
  plain: 0,
  /** The full stop, which also ends abbreviations and stands in numbers. */
  stop: 1,
  /** Question and exclamation marks. */
  mark: 2,
  /** Ends a sentence with or without white space after it: `。`, `।`, `۔`. */
  strong: 3,
  ellipsis: 4,
  /** May open a quotation or a bracket. */
  opener: 5,
  space: 6,
} as const;
export type Sign = (typeof Sign)[keyof typeof Sign];

export const STOPS = '.．';
export const MARKS = '!?؟‼⁇⁈⁉';
export const STRONG = '。！？｡।॥۔።፧፨။།༎។៕᠃᠉';
export const ELLIPSES = '…⋯';
export const OPENERS = '([{（［｛「『《〈【〔“”„«»"‹›';

/** Always closes, and stays with the sentence it closes. */
const CLOSERS = ')]}）］｝」』》〉】〕’*`´';
/** Open or close by what stands around them, and by country: “ closes in German, » opens there. */
const TWO_FACED = '"\'”“«»‹›';
/** After these the sentence goes on. */
const COMMAS = ',;:،؛、，；：·';

export function isCommaAt(text: string, index: number): boolean {
  return index < text.length && COMMAS.includes(text.charAt(index));
}

/** Whether the sign at `index`, with no space before it, closes something. */
function closesAt(text: string, index: number): boolean {
  // Most often white space follows: spare it the searches.
  if (classAt(text, index) !== CharacterClass.other) return false;
  const character = text.charAt(index);
  if (CLOSERS.includes(character)) return true;
  if (!TWO_FACED.includes(character)) return false;
  if (character !== '“' && character !== '«' && character !== '‹') return true;
  const next = classAt(text, index + 1);
  return next === CharacterClass.none || next === CharacterClass.space || next === CharacterClass.other;
}

/** French sets a space before ». */
const SPACED_GUILLEMET = /[ \u00a0\u202f][»›](?=[\s.,;:!?)…\]]|$)/uy;
/** Note references after the stop: `.[3][4]`, `. [12]`. */
const NOTE_REFERENCE = /(?:[ \u00a0]?\[\d{1,3}\])+/y;

/** The end of a sticky pattern's match at `index`, or `index` when there is none. */
export function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

/** The end of the closing signs and note references that begin at `index`. */
export function skipClosers(text: string, index: number): number {
  let end = index;
  for (;;) {
    const before = end;
    while (end < text.length && closesAt(text, end)) end += 1;
    if (end >= text.length) return end;
    const next = text.charCodeAt(end);
    if (next === 0x20 || next === 0xa0 || next === 0x202f) end = matchEnd(SPACED_GUILLEMET, text, end);
    if (next === 0x20 || next === 0x5b) end = matchEnd(NOTE_REFERENCE, text, end);
    if (end === before) return end;
  }
}

/** By code unit, 64 KiB: a look-up in it is what the speed of the scan rests on. */
export function createSignTable(marks: string, period: boolean, atSpaces: boolean): Uint8Array {
  const table = new Uint8Array(0x10000);
  const enter = (characters: string, sign: Sign): void => {
    for (const character of characters) table[character.charCodeAt(0)] = sign;
  };
  enter(OPENERS, Sign.opener);
  if (period) {
    enter(STOPS, Sign.stop);
    enter(ELLIPSES, Sign.ellipsis);
  }
  enter(MARKS + marks, Sign.mark);
  enter(STRONG, Sign.strong);
  if (atSpaces) enter(' ', Sign.space);
  return table;
}
