/**
 * What Arabic and Hebrew write together with the word after it: and, in, to, like, from, that, and the article. Whether a letter is a
 * clitic or begins the word cannot be told from the word; the other language tells, so all readings are offered.
 */
const ARABIC = /^(?:[وف]?(?:[بك]?ال|لل)|[وف]?[بكل]|[وف])/;
const HEBREW = /^(?:ו?[כ]?ש?[בלמכ]?ה?|ו?[בלמכשה])/;

export interface Reading {
  /** Code units of clitics before the word. */
  readonly clitics: number;
  /** The word without them. */
  readonly core: string;
}

const SHORTEST = 2;

/** The readings of a word, the whole one first; each takes off more. */
export function readingsOf(word: string, script: 'arabic' | 'hebrew'): readonly Reading[] {
  const longest = (script === 'arabic' ? ARABIC : HEBREW).exec(word)?.[0].length ?? 0;
  const readings: Reading[] = [{ clitics: 0, core: word }];
  for (let clitics = 1; clitics <= longest && word.length - clitics >= SHORTEST; clitics++) {
    // Half an article is none.
    const isHalfArticle = script === 'arabic' && /ا$/.test(word.slice(0, clitics));
    if (!isHalfArticle) readings.push({ clitics, core: word.slice(clitics) });
  }
  return readings;
}
