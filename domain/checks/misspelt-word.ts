import { adaptCase } from '../text/adapt-case';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { SHAPE, TOKEN, tokenText } from '../text/tokens';
import { meantBy } from './spelling/damaged-words';

const { word: WORD } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

const JOINED = /[-‐‑@./_#&'’\d]/u;
/** A short word with a capital may be a name, even where a sentence begins. */
const LEAST_WITH_CAPITAL = 5;

/**
 * A common word with one letter lost, doubled or in the place of the next. Not a dictionary: names and rare words, which one would
 * flag by the hundred, are never looked at.
 */
export const misspeltWord: BlockCheck = {
  unit: 'block',
  id: 'misspelt-word',
  version: 1,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: ['en'],
  parameters: {},
  *run({ text, tokens, lang, sentenceStarts }: CheckedBlock): Generator<Alarm> {
    const { kinds, shapes, starts, count } = tokens;
    for (let index = 0; index < count; index++) {
      if (kinds[index] !== WORD) continue;
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? start;
      const shape = shapes[index];
      if (shape !== CASED) {
        if (shape !== (CASED | CAPITAL) || end - start < LEAST_WITH_CAPITAL) continue;
        if (!sentenceStarts.includes(start)) continue;
      }
      const meant = meantBy(tokens, index);
      if (meant === undefined) continue;
      if (JOINED.test(text.charAt(start - 1)) || (JOINED.test(text.charAt(end)) && text.charAt(end) !== '.'))
        continue;
      const word = tokenText(tokens, index);
      const span = { start, end };
      if (meant === null) yield { span, message: 'several', params: { word } };
      else {
        const suggestion = adaptCase(meant, meant, word, lang);
        yield { span, suggestion, params: { word, right: suggestion } };
      }
    }
  },
};
