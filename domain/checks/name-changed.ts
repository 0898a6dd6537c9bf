import { compareNames } from './entities/compare-names';
import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';

/**
 * A name in the translation that nothing in the source stands for, by letters, sound, or any name of the same territory or person. What
 * may be a translated name, an adjective or an institution is left alone: so in English only, and territories in other languages.
 */
export const nameChanged: PairCheck = {
  unit: 'pair',
  id: 'name-changed',
  version: 2,
  category: 'accuracy/mistranslation',
  severity: 'major',
  isDefault: true,
  targets: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'cs', 'ru', 'uk', 'ar', 'he', 'hi'],
  sources: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'cs', 'ru', 'uk', 'ar', 'he', 'hi', 'ja', 'zh'],
  parameters: {},
  mayFind: (pair) => compareNames(pair).strange.length > 0,
  *run(pair: CheckedPair): Generator<Alarm> {
    const { lost, strange } = compareNames(pair);
    const [other] = lost;
    for (const { start, end, form } of strange) {
      // With several nobody can tell which was which.
      const isPair = other !== undefined && lost.length === 1 && strange.length === 1;
      yield {
        span: { start, end },
        ...(isPair ? { sourceSpan: { start: other.start, end: other.end }, message: 'pair' } : {}),
        params: isPair ? { target: form, source: other.form } : { target: form },
      };
    }
  },
};
