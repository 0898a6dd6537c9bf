import { usesSpaces } from '../../text/script';
import { foldWord } from '../../terms/word-forms/fold-word';
import { primarySubtag } from '../engine/checked-article';
import { TOKEN, tokenize, tokenText } from '../engine/tokens';

/** Shorter words are articles and the like: they name nothing, and stand in many longer ones. */
const TELLING = 4;

/**
 * Whether the words of an expression stand somewhere in a text, parted, turned round or within longer words: Waffenruhe in
 * Waffenruheabkommen. Enough to believe that the term was used; never enough to say where it stands.
 */
export function standsLoosely(expression: string, text: string, lang: string): boolean {
  if (!usesSpaces(lang)) return false;
  const language = primarySubtag(lang);
  const tokens = tokenize(expression);
  let folded: string | null = null;
  let telling = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] !== TOKEN.word) continue;
    const word = foldWord(tokenText(tokens, index), language);
    if (word.length < TELLING) continue;
    folded ??= foldWord(text, language);
    // The last letter is where forms differ.
    if (!folded.includes(word.length > TELLING ? word.slice(0, -1) : word)) return false;
    telling += 1;
  }
  return telling > 0;
}
