import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair, CheckedPiece } from './engine/checked-article';
import { SHAPE, TOKEN, type Tokens } from '../text/tokens';
import type { Span } from '../text/span';
import { TRAIT } from '../text/traits';

const { word, space } = TOKEN;
const { allCaps, cased } = SHAPE;

/** Acronyms are shorter, and seldom stand three in a row. */
const LEAST_IN_A_ROW = 3;
const LEAST_LETTERS = 4;
const LEAST_LONG = 2;

const isCapitals = (tokens: Tokens, index: number): boolean =>
  tokens.kinds[index] === word && ((tokens.shapes[index] ?? 0) & allCaps) !== 0;

/** Runs of words in capitals that are no list of acronyms. */
function findShouting({ tokens }: CheckedPiece): readonly Span[] {
  const { starts, count } = tokens;
  const found: Span[] = [];
  for (let index = 0; index < count; index++) {
    if (!isCapitals(tokens, index)) continue;
    const first = index;
    let last = index;
    let words = 0;
    let long = 0;
    for (; index < count; index++) {
      if (isCapitals(tokens, index)) {
        last = index;
        words += 1;
        if ((starts[index + 1] ?? 0) - (starts[index] ?? 0) >= LEAST_LETTERS) long += 1;
      } else if (tokens.kinds[index] !== space) break;
    }
    if (words >= LEAST_IN_A_ROW && long >= LEAST_LONG)
      found.push({ start: starts[first] ?? 0, end: starts[last + 1] ?? 0 });
  }
  return found;
}

/** A dateline names its place in capitals: `NEW YORK CITY (AP) —`. */
const isDateline = (text: string, { start, end }: Span): boolean =>
  start === 0 && /^\s*[(,—–-]/u.test(text.slice(end, end + 3));

/** Words in capitals that the source does not shout. A source without capitals cannot tell, so there only a part of a sentence counts. */
export const capitalMismatch: PairCheck = {
  unit: 'pair',
  id: 'capital-mismatch',
  version: 1,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  needs: TRAIT.allCaps,
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    const shouting = findShouting(target);
    if (shouting.length === 0 || findShouting(source).length > 0) return;
    const hasCase = source.tokens.shapes.some((shape) => (shape & cased) !== 0);
    const hasLower = target.tokens.shapes.some((shape) => shape === cased);
    if (!hasCase && !hasLower) return;
    for (const span of shouting)
      if (!isDateline(target.text, span))
        yield { span, params: { words: target.text.slice(span.start, span.end) } };
  },
};
