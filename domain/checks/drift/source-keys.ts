import { scriptOfWord } from '../../alignment/evidence/script';
import { foldWord, stemOf } from '../../alignment/evidence/stem';
import { TOKEN, tokenText } from '../../text/tokens';
import type { CheckedText } from '../engine/checked-article';
import { findSynonyms } from './find-synonyms';

const { word: WORD, unspaced: UNSPACED } = TOKEN;

const SHORTEST = 4;
const SHORTEST_CONSONANTAL = 3;
/** Two characters are a word of Chinese more often than not. */
const HAN_WORD = 2;

/**
 * What may be the word that a sentence of the source shares with others: its stems, and the words of our list, whose plurals no stem
 * finds. With where each stands first.
 */
export function sourceKeysOf(text: CheckedText): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const put = (key: string, at: number): void => {
    if (!keys.has(key)) keys.set(key, at);
  };
  for (const { word, start } of findSynonyms(text)) put(`=${word}`, start);
  const { kinds, starts, count } = text.tokens;
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const written = tokenText(text.tokens, index);
    if (kinds[index] === WORD) {
      const word = foldWord(written);
      const script = scriptOfWord(word);
      const stem = stemOf(word, script);
      const least = script === 'arabic' || script === 'hebrew' ? SHORTEST_CONSONANTAL : SHORTEST;
      if (stem.length >= least) put(stem, start);
    } else if (kinds[index] === UNSPACED)
      for (let at = 0; at + HAN_WORD <= written.length; at++)
        put(written.slice(at, at + HAN_WORD), start + at);
  }
  return keys;
}
