import { CHAR_CLASS, charClasses, isLetterClass } from '../../text/char-class';

/** Letters and digits, counted no further than `enough`. */
export function countLetters(text: string, enough: number): number {
  const classes = charClasses();
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at++) {
    const charClass = classes[text.charCodeAt(at)] ?? CHAR_CLASS.other;
    if (isLetterClass(charClass) || charClass === CHAR_CLASS.digit) count += 1;
  }
  return count;
}
