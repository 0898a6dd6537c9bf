import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { TOKEN } from '../../text/tokens';
import { isInAddress } from '../punctuation/is-in-address';

const { punctuation: PUNCTUATION, word: WORD, number: NUMBER, space: SPACE } = TOKEN;

const NARROW = '\u202f';
const WIDE = '\u00a0';
/** Canadian and Swiss houses set no space there. */
const ELSEWHERE = /^fr-(?:[a-z]{4}-)?(?:CA|CH)\b/iu;

/** A sign of two parts, or a guillemet, without its space. */
export function* findMissingSpaces({ text, tokens, lang }: CheckedBlock): Generator<Alarm> {
  if (ELSEWHERE.test(lang)) return;
  const { kinds, starts, count } = tokens;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== PUNCTUATION) continue;
    const start = starts[index] ?? 0;
    const sign = text.charAt(start);
    const before = kinds[index - 1];
    const after = kinds[index + 1];
    const followsWord = before === WORD || before === NUMBER;
    let suggestion: string | null = null;
    if (';!?'.includes(sign)) {
      if (followsWord && after !== WORD && after !== NUMBER) suggestion = NARROW + sign;
    } else if (sign === ':') {
      if (before === WORD && (after === SPACE || index + 1 === count)) suggestion = WIDE + sign;
    } else if (sign === '«') {
      if (after === WORD || after === NUMBER) suggestion = sign + WIDE;
    } else if (sign === '»' && index > 0 && before !== SPACE && !isEnclosed(text, start))
      suggestion = WIDE + sign;
    if (suggestion === null || isInAddress(text, start)) continue;
    yield { span: { start, end: start + 1 }, suggestion, message: 'space', params: { sign } };
  }
}

/** `(…)»` and the like still want the space; only an opening sign right before it is something else. */
const isEnclosed = (text: string, at: number): boolean => '«('.includes(text.charAt(at - 1));
