import type { CheckedBlock } from '../engine/checked-article';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';

const { word, space } = TOKEN;
const { capital, allCaps, cased } = SHAPE;

export interface Definition {
  readonly acronym: string;
  readonly longForm: string;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** Of two letters are `EU` and `UN`, whose long forms any text may use as well. */
const SHORTEST_ACRONYM = 3;
/** Words of the long form that give no letter. */
const MOST_SKIPPED_IN_ROW = 3;
/** `l’`, `dell’`: an article written together with its word. */
const ELISION = /^\p{L}{1,5}[’'](?=\p{L})/u;

/** `World Health Organization (WHO)`: brackets around capitals that the words before them begin with. */
export function findDefinitions({ tokens }: CheckedBlock): readonly Definition[] {
  const { text, starts, kinds, shapes, count } = tokens;
  const found: Definition[] = [];
  for (let index = 4; index + 1 < count; index++) {
    if ((shapes[index] ?? 0) !== (capital | allCaps | cased)) continue;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    if (end - start < SHORTEST_ACRONYM || kinds[index] !== word) continue;
    if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')' || kinds[index - 2] !== space) continue;
    const acronym = text.slice(start, end);
    const first = beginningOf(tokens, index - 3, acronym.toLowerCase());
    if (first >= 0) found.push({ acronym, longForm: text.slice(first, starts[index - 2]), end: end + 1 });
  }
  return found;
}

/** Where the long form begins, going back from its last word; -1 where the letters do not fit. */
function beginningOf(tokens: Tokens, last: number, letters: string): number {
  const { text, kinds, starts } = tokens;
  let letter = letters.length - 1;
  let skipped = 0;
  for (let at = last; at >= 0; at--) {
    if (kinds[at] === space) continue;
    if (kinds[at] !== word) {
      if (tokenText(tokens, at) === '-') continue;
      return -1;
    }
    const start = (starts[at] ?? 0) + (ELISION.exec(tokenText(tokens, at))?.[0].length ?? 0);
    const initial = text.charAt(start);
    const isCapital = initial !== initial.toLowerCase();
    if (initial.toLowerCase() === letters.charAt(letter)) {
      skipped = 0;
      letter -= 1;
      if (letter < 0) return isCapital ? start : -1;
    } else {
      // Only small words give no letter, and the last word always gives one.
      if (isCapital || at === last) return -1;
      skipped += 1;
      if (skipped > MOST_SKIPPED_IN_ROW) return -1;
    }
  }
  return -1;
}
