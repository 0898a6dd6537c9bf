import { SHAPE, TOKEN, type Tokens } from '../../text/tokens';
import { WordSet } from '../engine/word-set';
import type { Span } from '../../text/span';
import { scriptNumber, scriptTable } from './script-table';

const { word, unspaced } = TOKEN;
const { capital } = SHAPE;

/** What sentences are held together by in the languages that news is most often translated from. */
const LINKS = new WordSet(
  `the of and to in is that was for it on with as by at from are have has not this but they were which be been will who more about
   les des du et une est dans que qui pour sur par au aux avec pas ce cette ses sont mais
   der die das und den von zu mit ist im für auf dem nicht ein eine sich auch es werden
   los las y en un por con para no su como más pero sus le este cuando del se`,
);
const LEAST_WORDS = 4;
const LEAST_LINKS = 2;

/** Runs of words in Latin letters that are a sentence rather than a name. A title has capitals, a sentence other words in lower case. */
export function findLatinProse(tokens: Tokens): readonly Span[] {
  const { kinds, shapes, starts, count, text } = tokens;
  const scripts = scriptTable();
  const latin = scriptNumber('Latn');
  const isLatin = (index: number): boolean =>
    kinds[index] === word && scripts[text.charCodeAt(starts[index] ?? 0)] === latin;
  const found: Span[] = [];
  for (let index = 0; index < count; index++) {
    if (!isLatin(index)) continue;
    const first = index;
    let last = index;
    let words = 0;
    let links = 0;
    let lowers = 0;
    while (index < count) {
      if (isLatin(index)) {
        last = index;
        words += 1;
        if (LINKS.has(tokens, index)) links += 1;
        else if (((shapes[index] ?? 0) & capital) === 0) lowers += 1;
      } else if (kinds[index] === word || kinds[index] === unspaced) break;
      index += 1;
    }
    if (words >= LEAST_WORDS && links >= LEAST_LINKS && lowers > 0)
      found.push({ start: starts[first] ?? 0, end: starts[last + 1] ?? 0 });
  }
  return found;
}
