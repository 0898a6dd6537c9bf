import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { findSwaps } from './numbers/compare-numbers';
import { isLikelySwap } from './numbers/is-likely-swap';
import { suggestNumber } from './numbers/suggest-number';

/** A number of the translation that the source does not have, in place of one that it does. */
export const numberValue: PairCheck = {
  unit: 'pair',
  id: 'number-value',
  version: 2,
  category: 'accuracy/mistranslation',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  // Nothing is in the place of another where nothing is added.
  mayFind: (pair) => findSwaps(pair).added.length > 0,
  *run(pair: CheckedPair): Generator<Alarm> {
    const { added, lost } = findSwaps(pair);
    for (const number of added) {
      const swaps = lost.filter((other) => isLikelySwap(number, pair.target.text, other, pair.source.text));
      const [other] = swaps;
      if (other === undefined) continue;
      const isOnly = swaps.length === 1 && added.length === 1;
      const [value = 0] = other.values;
      const suggestion = isOnly ? suggestNumber(number, pair.target.text, value, pair.target.lang) : null;
      yield {
        span: { start: number.start, end: number.end },
        sourceSpan: { start: other.start, end: other.end },
        params: {
          target: pair.target.text.slice(number.start, number.end),
          source: pair.source.text.slice(other.start, other.end),
        },
        ...(suggestion === null ? {} : { suggestion }),
      };
    }
  },
};
