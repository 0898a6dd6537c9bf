import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { deviationOf, LEAST_DEVIATION, lengthInEnglish } from './lengths/length-in-english';

/** Within the least deviation that may be told of, whatever the languages. */
const ALIKE = Math.exp(LEAST_DEVIATION * 2);

/** A translation far longer or far shorter than its source: something is missing, or too much is there. */
export const lengthRatio: PairCheck = {
  unit: 'pair',
  id: 'length-ratio',
  version: 1,
  category: 'accuracy/omission',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {
    'standard-deviations': { default: 4.5, min: 2, max: 20 },
    'least-chars': { default: 40, min: 1, max: 1000 },
  },
  *run({ source, target }: CheckedPair, settings): Generator<Alarm> {
    const { length } = target.text;
    if (source.text === '' || length < 2) return;
    const [from, to] = [lengthInEnglish(source), lengthInEnglish(target)];
    if (Math.max(from, to) < settings.parameter('least-chars')) return;
    // So nearly alike that no two languages are told of, and most are.
    if (to < from * ALIKE && from < to * ALIKE) return;
    const distance = Math.log(to / from) / deviationOf(source.language, target.language, from);
    if (Math.abs(distance) < settings.parameter('standard-deviations')) return;
    yield {
      span: { start: 0, end: length },
      sourceSpan: { start: 0, end: source.text.length },
      message: distance > 0 ? 'long' : 'default',
      category: distance > 0 ? 'accuracy/addition' : 'accuracy/omission',
      params: { length, expected: Math.round((from / to) * length) },
    };
  },
};
