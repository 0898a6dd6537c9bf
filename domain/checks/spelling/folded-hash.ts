import { lowerUnit } from '../../text/word-hash';

/** Latin letters with an accent by their code, and what is left without it; ñ and ç are letters of their own. */
const PLAIN = new Map(
  ['aàáâãäå', 'eèéêë', 'iìíîï', 'oòóôõö', 'uùúûü', 'yýÿ'].flatMap(([plain = '', ...accented]) =>
    accented.map((letter) => [letter.charCodeAt(0), plain.charCodeAt(0)] as const),
  ),
);

/** A number for the letters of [from, to) whatever their case and accents: some lists of words have none. */
export function foldedHash(text: string, from: number, to: number): number {
  let hash = 17;
  for (let at = from; at < to; at++) {
    const unit = lowerUnit(text.charCodeAt(at));
    hash = (Math.imul(hash, 31) + (unit < 0xe0 ? unit : (PLAIN.get(unit) ?? unit))) | 0;
  }
  return hash;
}
