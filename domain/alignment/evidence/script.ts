/** The writing systems that the aligner treats differently. */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'han'
  | 'kana'
  | 'southeast-asian'
  | 'other';

/** First code point of each range, ascending, and the script until the next one. */
const RANGES: readonly (readonly [from: number, script: Script])[] = [
  [0x0000, 'latin'],
  [0x0370, 'greek'],
  [0x0400, 'cyrillic'],
  [0x0530, 'other'],
  [0x0590, 'hebrew'],
  [0x0600, 'arabic'],
  [0x0780, 'other'],
  [0x0900, 'devanagari'],
  [0x0980, 'other'],
  [0x0e00, 'southeast-asian'],
  [0x0f00, 'other'],
  [0x1000, 'southeast-asian'],
  [0x10a0, 'other'],
  [0x1780, 'southeast-asian'],
  [0x1800, 'other'],
  [0x1e00, 'latin'],
  [0x1f00, 'greek'],
  [0x2000, 'latin'],
  [0x2e80, 'han'],
  [0x3040, 'kana'],
  [0x3100, 'other'],
  [0x3400, 'han'],
  [0xa000, 'other'],
  [0xf900, 'han'],
  [0xfb00, 'latin'],
  [0xfb1d, 'hebrew'],
  [0xfb50, 'arabic'],
  [0xff00, 'latin'],
  [0xff66, 'kana'],
  [0xffa0, 'other'],
  [0x20000, 'han'],
  [0x40000, 'other'],
];

export function scriptOf(codePoint: number): Script {
  let script: Script = 'latin';
  for (const [from, name] of RANGES) {
    if (codePoint < from) break;
    script = name;
  }
  return script;
}

/** The script of the first letter. */
export function scriptOfWord(word: string): Script {
  return scriptOf(word.codePointAt(0) ?? 0);
}

/** So many letters are enough to tell the script of a text. */
const SAMPLE = 300;

/** The script that most letters of a text are written in, judged by its first letters. */
export function scriptOfText(sentences: readonly string[]): Script {
  const counts = new Map<Script, number>();
  let seen = 0;
  for (const sentence of sentences) {
    for (const letter of sentence.slice(0, SAMPLE)) {
      if (seen >= SAMPLE) break;
      if (!/\p{L}/u.test(letter)) continue;
      seen += 1;
      const script = scriptOfWord(letter);
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
    if (seen >= SAMPLE) break;
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1])[0];
  return commonest?.[0] ?? 'latin';
}
