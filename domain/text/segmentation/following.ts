import { CharacterClass, classAt, isLetterClass } from './character-class';

/** What comes after a run of terminators. */
export interface Following {
  /** Where the next sentence would start: the first character that is not white space. */
  readonly start: number;
  /** The class of the first letter or digit there, behind quotation marks, brackets and dashes. */
  readonly initial: CharacterClass;
  readonly initialIndex: number;
  readonly spaced: boolean;
  /** `¿`, `¡` or an ellipsis opens it: a new sentence even in lower case. */
  readonly opened: boolean;
}

/** How far behind opening signs a first letter is looked for: nested quotation marks, a dash, a bullet, an emoji. */
const REACH = 16;

/** Null when neither letter nor digit follows. */
export function readFollowing(text: string, index: number): Following | null {
  let start = index;
  while (classAt(text, start) === CharacterClass.space) start += 1;
  const limit = Math.min(text.length, start + REACH);
  let opened = false;
  for (let at = start; at < limit; at++) {
    const initial = classAt(text, at);
    if (isLetterClass(initial) || initial === CharacterClass.digit) {
      return { start, initial, initialIndex: at, spaced: start > index, opened };
    }
    opened ||= '¿¡…'.includes(text.charAt(at)) || (start > index && text.startsWith('...', at));
  }
  return null;
}

/** The word that begins at `index`, in lower case, with the apostrophe of `l'` and `qu'`. */
export function wordAfter(text: string, index: number): string {
  let end = index;
  while (isLetterClass(classAt(text, end)) || classAt(text, end) === CharacterClass.mark) end += 1;
  return text.slice(index, end).toLowerCase();
}
