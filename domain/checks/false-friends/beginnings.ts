import { foldWord } from '../../alignment/evidence/stem';
import type { Tokens } from '../../text/tokens';

/** Beyond, and of what does not fold to one letter, nothing is told. */
const LETTERS_END = 0x250;
const UNTOLD = 255;
const SIZE = 27;
/** From Greek to Georgian, Arabic and Devanagari among them, no letter folds to one from a to z. */
const [OTHER_SCRIPTS, OTHER_SCRIPTS_END] = [0x370, 0x1c80];

/** 1 to 26 for a letter that folds to one from a to z. */
const letters = Uint8Array.from({ length: LETTERS_END }, (_, unit) => {
  const folded = foldWord(String.fromCharCode(unit));
  return /^[a-z]$/u.test(folded) ? folded.charCodeAt(0) - 0x60 : UNTOLD;
});

const letterOf = (unit: number): number => letters[unit] ?? UNTOLD;

/** Which three letters, folded, words may begin with: nearly every word of a text is turned away without a string. */
export class Beginnings {
  readonly #may = new Uint8Array(SIZE ** 3);
  #mayBeAny = false;

  /** Of words that are folded. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const place = placeOf(word, 0, word.length);
      if (place === -1) this.#mayBeAny = true;
      else this.#may[place] = 1;
    }
  }

  mayBe({ text, starts }: Tokens, index: number): boolean {
    const start = starts[index] ?? 0;
    const first = text.charCodeAt(start);
    if (first >= OTHER_SCRIPTS && first < OTHER_SCRIPTS_END) return this.#mayBeAny;
    const place = placeOf(text, start, starts[index + 1] ?? start);
    return place === -1 || this.#mayBeAny || this.#may[place] === 1;
  }
}

/** Of the first three letters of [start, end); -1 where one of them is untold, as the apostrophe of what is elided. */
function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let at = start; at < start + 3; at++) {
    const letter = at < end ? letterOf(text.charCodeAt(at)) : 0;
    if (letter === UNTOLD) return -1;
    place = place * SIZE + letter;
  }
  return place;
}
