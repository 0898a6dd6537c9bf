import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { countLetters } from './letters/count-letters';

/** A translation without a word: a full stop, a dash, three dots. */
export const emptyOrStub: PairCheck = {
  unit: 'pair',
  id: 'empty-or-stub',
  version: 1,
  category: 'accuracy/omission',
  severity: 'critical',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: { 'least-letters': { default: 3, min: 1, max: 100 } },
  mayFind: ({ target }) => countLetters(target.text, 1) === 0,
  *run({ source, target }: CheckedPair, settings): Generator<Alarm> {
    const { length } = target.text;
    if (length === 0 || countLetters(target.text, 1) > 0) return;
    const least = settings.parameter('least-letters');
    if (countLetters(source.text, least) < least) return;
    yield {
      span: { start: 0, end: length },
      sourceSpan: { start: 0, end: source.text.length },
      params: { target: target.text },
    };
  },
};
