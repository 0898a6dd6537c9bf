/**
 * What spellings of one name by several habits have in common when they differ in nothing but vowels of one colour (a/e, o/u),
 * doubled letters, w/v and a final h: Mohammed and Muhammad, Zelensky and Zelenskyy. Takes sounds.
 */
export function soundKey(sounds: string): string {
  return sounds
    .replace(/[ae]/g, 'a')
    .replace(/[ou]/g, 'u')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

/** The consonants that every script writes and every spelling keeps. */
export const consonantsOf = (sounds: string): string => sounds.replace(/[aeiouhwy]/g, '');
