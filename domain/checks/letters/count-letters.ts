import { CHAR_CLASS, charClasses, isLetterClass } from '../../text/char-class';

const { other, digit } = CHAR_CLASS;

/** Letters and digits, counted no further than `enough`. */
export function countLetters(text: string, enough: number): number {
  const classes = charClasses();
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at++) {
    const charClass = classes[text.charCodeAt(at)] ?? other;
    if (isLetterClass(charClass) || charClass === digit) count += 1;
  }
  return count;
}
