import type { CheckedText } from '../engine/checked-article';
import { TOKEN, tokenText } from '../../text/tokens';
import type { TextNumber } from './text-number';

const { space } = TOKEN;

/** Words and signs after an hour. */
const HOUR_MARKS = new Set(
  'a p am pm h uhr hrs hours heures heure horas hora ore godz godzinie hod часов часа час ч बजे ساعت o’clock'.split(
    ' ',
  ),
);
const HOUR_CHARACTERS = ':：时点時點h';

/** Whether the number is an hour, by what stands after it. */
export function isHour({ tokens, text }: CheckedText, { values, parts, end, to }: TextNumber): boolean {
  const [value = 0] = parts.length === 2 ? parts : values;
  if (value > 24) return false;
  if (HOUR_CHARACTERS.includes(text.charAt(end)) && end < text.length) return true;
  if (parts.length === 2) return true;
  const next = tokens.kinds[to] === space ? to + 1 : to;
  return next < tokens.count && HOUR_MARKS.has(tokenText(tokens, next).toLowerCase());
}
