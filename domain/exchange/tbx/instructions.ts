/**
 * What Verso says in its own files beside what TBX can say, as processing instructions: every other program passes over them, and every schema
 * allows them.
 */
export const INSTRUCTION = 'verso';
/** In an entry: `source="ar"`. */
export const SOURCE_INSTRUCTION = /^source="([^"]*)"$/;
/** In the section of a term. */
export const KEPT_INSTRUCTION = 'do-not-translate';
/** In a note whose line ends and spaces are meant. */
export const SPACES_INSTRUCTION = 'keep-spaces';
