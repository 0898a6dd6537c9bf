import { ENGLISH_FUNCTION_WORDS } from '../words/english-function-words';
import { SHORT_BY_RIGHT } from './other-english';

/** Not on their own: `x` and `n` are names of something. */
const SINGLE = new Set('b d e f g h i m n o r s t u w y'.split(' '));

/** As common, and as short. */
const ALSO = ['own', 'new', 'out', 'two', 'day', 'way', 'see', 'say', 'old', 'any'];

/** What is left of a word of grammar that lost one of its letters: `nd`, `wa`, `th`. */
function makeDamage(): ReadonlyMap<string, string | null> {
  const damage = new Map<string, string | null>();
  for (const word of [...ENGLISH_FUNCTION_WORDS, ...ALSO]) {
    if (word.length > 3) continue;
    for (let at = 0; at < word.length; at++) {
      const left = word.slice(0, at) + word.slice(at + 1);
      if (left.length === 1 && !SINGLE.has(left)) continue;
      if (ENGLISH_FUNCTION_WORDS.has(left) || SHORT_BY_RIGHT.has(left)) continue;
      damage.set(left, damage.has(left) && damage.get(left) !== word ? null : word);
    }
  }
  return damage;
}

let damage: ReadonlyMap<string, string | null> | undefined;

/** The word of grammar that one or two letters are left of, null where it may be one of several, undefined where of none. */
export const meantByRest = (rest: string): string | null | undefined => (damage ??= makeDamage()).get(rest);
