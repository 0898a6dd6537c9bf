import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { isInAddress } from '../punctuation/is-in-address';

const OPENER: Readonly<Record<string, string>> = { '?': '¿', '!': '¡' };
const MARK = /[?!¿¡]/u;
/** Names that end in one. */
const LOUD_NAME = /\b(?:Yahoo|Jeopardy|Wham|Mia|Oklahoma|Panic)$/u;

/** Questions and exclamations that close and were never opened, or the other way round. */
export function* findUnopened({ text }: CheckedBlock): Generator<Alarm> {
  if (!MARK.test(text)) return;
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '¿' || sign === '¡') {
      if (open < 0) open = at;
      continue;
    }
    const opener = OPENER[sign];
    if (opener === undefined) continue;
    const isLast = OPENER[text.charAt(at + 1)] === undefined;
    // `(?)` and `(!)` stand alone, and so does a sign that is spoken of.
    const isAlone = /[([\s]/u.test(text.charAt(at - 1)) || LOUD_NAME.test(text.slice(0, at));
    if (open < 0 && isLast && at > 0 && !isAlone && !isInAddress(text, at))
      yield { span: { start: at, end: at + 1 }, message: 'unopened', params: { sign: opener } };
    if (isLast) open = -1;
  }
  if (open >= 0)
    yield {
      span: { start: open, end: open + 1 },
      message: 'unclosed',
      params: { sign: text.charAt(open) === '¿' ? '?' : '!' },
    };
}
