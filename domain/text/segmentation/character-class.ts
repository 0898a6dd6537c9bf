/** What the sentence rules need to know of a UTF-16 code unit. */
export const CharacterClass = {
  none: 0,
  space: 1,
  upper: 2,
  lower: 3,
  /** A letter of a script without case. */
  caseless: 4,
  digit: 5,
  /** Continues the grapheme or the word before it. */
  mark: 6,
  other: 7,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const TESTS: readonly (readonly [RegExp, CharacterClass])[] = [
  [/\s/u, CharacterClass.space],
  [/[\p{Lu}\p{Lt}]/u, CharacterClass.upper],
  [/[\p{M}\p{Grapheme_Extend}\u200d]/u, CharacterClass.mark],
  [/[\p{Ll}ªº]/u, CharacterClass.lower],
  [/\p{L}/u, CharacterClass.caseless],
  [/\p{Nd}/u, CharacterClass.digit],
];

/** Filled as characters are met: asking `\p{…}` each time costs ten times the look-up. */
const known = new Uint8Array(0x10000);

function classify(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  const found = TESTS.find(([pattern]) => pattern.test(character))?.[1] ?? CharacterClass.other;
  known[code] = found;
  return found;
}

/** The class of the code unit at `index`; `none` outside the text, `other` for each half of a surrogate pair. */
export function classAt(text: string, index: number): CharacterClass {
  if (index < 0 || index >= text.length) return CharacterClass.none;
  const code = text.charCodeAt(index);
  // Only `classify` writes to the table, so what is in it is a class.
  const found = known[code] as CharacterClass;
  return found === CharacterClass.none ? classify(code) : found;
}

export function isLetterClass(value: CharacterClass): boolean {
  return (
    value === CharacterClass.lower || value === CharacterClass.upper || value === CharacterClass.caseless
  );
}

/** True for a letter, digit or mark: what words and numbers are made of. */
export function isWordClass(value: CharacterClass): boolean {
  return isLetterClass(value) || value === CharacterClass.digit || value === CharacterClass.mark;
}
