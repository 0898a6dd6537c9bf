import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { isSameNumber } from './numbers/is-same-number';
import { readNumbers } from './numbers/read-numbers';
import { unitOfNumber } from './numbers/unit-of-number';
import type { Unit } from './numbers/units';

/** The number is the same, and what it counts is not: 30 km became 30 miles, dollars became euros. */
export const currencyOrUnit: PairCheck = {
  unit: 'pair',
  id: 'currency-or-unit',
  version: 1,
  category: 'accuracy/mistranslation',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  mayFind: ({ target }) => readNumbers(target).length > 0,
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    const targets = readNumbers(target);
    const sources = readNumbers(source);
    for (const number of targets) {
      const same = sources.filter((other) => isSameNumber(number, other));
      const counted = same.length === 0 ? null : unitOfNumber(target.tokens, number);
      if (counted === null) continue;
      const others = same.map((other) => unitOfNumber(source.tokens, other));
      const [other] = others;
      // Every number it may stand for must count something else of the same kind.
      if (!other || !others.every((one) => one !== null && isOther(one.unit, counted.unit))) continue;
      yield {
        span: { start: counted.start, end: counted.end },
        sourceSpan: { start: other.start, end: other.end },
        message: counted.unit.dimension === 'currency' ? 'currency' : 'default',
        params: {
          target: target.text.slice(counted.start, counted.end),
          source: source.text.slice(other.start, other.end),
        },
      };
    }
  },
};

const isOther = (a: Unit, b: Unit): boolean => a.id !== b.id && a.dimension === b.dimension;
