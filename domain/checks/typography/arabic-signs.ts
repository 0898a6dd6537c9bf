import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';

const OWN: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };
const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]/u;
const ARABIC_BEFORE = /\p{Script=Arabic}/u;

/** Whether one of the signs may be there: a look that costs next to nothing. */
export const mayHaveArabicSigns = ({ text }: CheckedBlock): boolean =>
  text.includes('،') || text.includes('؟') || text.includes('؛');

/** Commas and question marks of Arabic, behind a word of another script. */
export function* findArabicSigns({ text, language }: CheckedBlock): Generator<Alarm> {
  for (const [sign, own] of Object.entries(OWN))
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const before = text.charAt(at - 1);
      if (!LETTER_BEFORE.test(before) || ARABIC_BEFORE.test(before)) continue;
      const span = { start: at, end: at + 1 };
      const right = language === 'zh' || language === 'ja' ? null : own;
      yield {
        span,
        message: right === null ? 'foreign-sign' : 'sign',
        params: { sign, right: right ?? own },
        ...(right === null ? {} : { suggestion: right }),
      };
    }
}
