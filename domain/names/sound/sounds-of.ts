import { foldWord } from '../../alignment/evidence/stem';
import { soundsOfLetter } from './letters';

/**
 * How Latin spellings are read, roughly and for every language at once: a name in the news has gone through several. `x` is
 * kh, `c` sh, `C` ch and ts, `j` dj and zh.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  tsch: 'C',
  tch: 'C',
  sch: 'c',
  dzh: 'j',
  sh: 'c',
  ch: 'C',
  cz: 'C',
  sz: 'c',
  ts: 'C',
  tz: 'C',
  kh: 'x',
  gh: 'g',
  ph: 'f',
  th: 't',
  dh: 'd',
  zh: 'j',
  dj: 'j',
  ck: 'k',
  qu: 'k',
  q: 'k',
  x: 'ks',
  ou: 'u',
  oo: 'u',
  ee: 'i',
  ei: 'ai',
  ey: 'ai',
  ay: 'ai',
  iy: 'i',
  ij: 'i',
};
const SPELLING = new RegExp(Object.keys(SPELLINGS).join('|'), 'g');
/** A c that is neither soft nor part of another sound. */
const HARD_C = /c(?![eiyhkz])/g;
const ASCII = /^[a-z]*$/;

/**
 * The sounds of a word in any alphabet, one character each; the same spelling in several scripts comes out much the same. Han and
 * kana have no letters, and come out empty.
 */
export function soundsOf(word: string): string {
  const folded = foldWord(word).replace(/['’ʼ׳״-]/g, '');
  return ASCII.test(folded) ? latinSounds(folded) : foreignSounds(folded);
}

function latinSounds(letters: string): string {
  return letters
    .replace(HARD_C, 'k')
    .replace(SPELLING, (spelling) => SPELLINGS[spelling] ?? spelling)
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/y(?![aeou])/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

function foreignSounds(letters: string): string {
  let sounds = '';
  for (const letter of letters) sounds += letter >= 'a' && letter <= 'z' ? letter : soundsOfLetter(letter);
  return sounds.replace(/(.)\1+/g, '$1');
}
