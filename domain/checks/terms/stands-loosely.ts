import { usesSpaces } from '../../text/script';
import { foldWord } from '../../terms/word-forms/fold-word';
import { primarySubtag } from '../../text/primary-subtag';
import { TOKEN, tokenize, tokenText } from '../../text/tokens';

const { word: WORD } = TOKEN;

/** Shorter words are articles and the like: they name nothing, and stand in many longer ones. */
const TELLING = 4;

/** The words of an expression as they stand within others; empty where none of them tells anything. */
export function looseWords(expression: string, lang: string): readonly string[] {
  if (!usesSpaces(lang)) return [];
  const tokens = tokenize(expression);
  const words: string[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] !== WORD) continue;
    const word = foldWord(tokenText(tokens, index), primarySubtag(lang));
    // The last letter is where forms differ.
    if (word.length >= TELLING) words.push(word.length > TELLING ? word.slice(0, -1) : word);
  }
  return words;
}

/**
 * Whether the words of an expression stand somewhere in a text (both folded), parted, turned round or within longer words: Waffenruhe in
 * Waffenruheabkommen. Enough to believe that the term was used; never enough to say where it stands.
 */
export const standLoosely = (words: readonly string[], foldedText: string): boolean =>
  words.length > 0 && words.every((word) => foldedText.includes(word));
