import { findLanguageRules } from '../../text/segmentation/find-language-rules';
import { findAbbreviation } from '../../text/segmentation/language-rules';
import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { TOKEN, tokenText } from '../../text/tokens';

const { punctuation, word, space } = TOKEN;

const DANDA = '।';
const LEAST_LETTERS = 2;

/** A full stop among dandas. A text that ends all its sentences with full stops has another style. */
export function* findFullStops({ text, tokens, lang }: CheckedBlock): Generator<Alarm> {
  if (!text.includes(DANDA)) return;
  const { kinds, starts, count } = tokens;
  for (let index = 1; index < count; index++) {
    const start = starts[index] ?? 0;
    if (kinds[index] !== punctuation || text.charAt(start) !== '.') continue;
    if (kinds[index - 1] !== word || start - (starts[index - 1] ?? 0) < LEAST_LETTERS) continue;
    if (!/[\u0900-\u097f]/u.test(text.charAt(start - 1))) continue;
    if (index + 1 < count && kinds[index + 1] !== space) continue;
    if (findAbbreviation(findLanguageRules(lang), tokenText(tokens, index - 1)) !== undefined) continue;
    yield {
      span: { start, end: start + 1 },
      suggestion: DANDA,
      message: 'sign',
      params: { sign: '.', right: DANDA },
    };
  }
}
