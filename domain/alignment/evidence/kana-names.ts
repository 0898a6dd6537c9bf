/** Consonant classes of katakana, in the order of the alphabet (the classes of skeleton.ts, with l and r as one). */
const KATAKANA: Readonly<Record<string, string>> = {
  k: 'カガキギクグケゲコゴジヂ',
  s: 'サザシスズセゼソゾチツヅ',
  t: 'タダテデトド',
  n: 'ナニヌネノン',
  b: 'バパビピフブプベペボポヴ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
};

const CLASS_OF = new Map(
  Object.entries(KATAKANA).flatMap(([consonant, letters]) =>
    Array.from(letters).map((letter): [string, string] => [letter, consonant]),
  ),
);

/** The consonant skeleton of a word in katakana. */
export function kanaSkeleton(word: string): string {
  let skeleton = '';
  for (const letter of word) {
    const consonant = CLASS_OF.get(letter) ?? '';
    if (consonant !== skeleton.at(-1)) skeleton += consonant;
  }
  return skeleton;
}
