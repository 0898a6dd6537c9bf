import { compareNames } from './entities/compare-names';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';

/**
 * A person or a place of the source that nothing in the translation stands for, while the translation has no other name for it either:
 * that is told by `name-changed`.
 */
export const nameMissing: PairCheck = {
  unit: 'pair',
  id: 'name-missing',
  version: 2,
  category: 'accuracy/omission',
  severity: 'minor',
  isDefault: true,
  targets: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'cs', 'ru', 'uk', 'ar', 'he', 'hi', 'ja', 'zh'],
  sources: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'cs', 'ru', 'uk', 'ar', 'he', 'hi', 'ja', 'zh'],
  parameters: {},
  mayFind: (pair) => compareNames(pair).lost.length > 0,
  *run(pair: CheckedPair): Generator<Alarm> {
    const { lost, strange } = compareNames(pair);
    if (strange.length > 0) return;
    const missing = lost.filter(({ isMissing }) => isMissing);
    if (missing.length === 0) return;
    const end = pair.target.text.replace(/[\p{P}\s]+$/u, '').length;
    for (const name of missing)
      yield {
        // Nothing says where among these words it should stand.
        span: { start: 0, end },
        sourceSpan: { start: name.start, end: name.end },
        params: { source: name.form },
      };
  },
};
