import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { SHAPE, TOKEN } from '../text/tokens';
import { isInAddress } from './punctuation/is-in-address';

const { word: WORD, number: NUMBER } = TOKEN;
const { cased: CASED } = SHAPE;

/** Units, ordinals and the like are shorter. */
const LEAST_AFTER = 4;
const LEAST_BEFORE = 3;

/** Digits stuck to or within a word in lower case. Names of models and formulas have them by right, so no project has this by itself. */
export const numberInWord: BlockCheck = {
  unit: 'block',
  id: 'number-in-word',
  version: 1,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: false,
  targets: 'any',
  parameters: {},
  *run({ text, tokens }: CheckedBlock): Generator<Alarm> {
    const { kinds, starts, shapes, count } = tokens;
    const isPlain = (index: number): boolean =>
      kinds[index] === WORD && (shapes[index] === CASED || shapes[index] === 0);
    const length = (index: number): number => (starts[index + 1] ?? 0) - (starts[index] ?? 0);
    for (let index = 0; index < count; index++) {
      if (kinds[index] !== NUMBER || !isPlain(index + 1)) continue;
      const isWithin = index > 0 && isPlain(index - 1) && length(index - 1) >= LEAST_BEFORE;
      if (!isWithin && (kinds[index - 1] === WORD || length(index + 1) < LEAST_AFTER)) continue;
      const start = starts[isWithin ? index - 1 : index] ?? 0;
      const end = starts[index + 2] ?? start;
      if (!isInAddress(text, start)) yield { span: { start, end }, params: { word: text.slice(start, end) } };
    }
  },
};
