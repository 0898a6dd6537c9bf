import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { TOKEN } from '../../text/tokens';

const { punctuation, word } = TOKEN;

const OWN: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const ARABIC_LETTER = /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06fa-\u06fc]/u;
const TATWEEL = '\u0640';

/** Latin commas, semicolons and question marks after an Arabic word. */
export function* findLatinSigns({ text, tokens }: CheckedBlock): Generator<Alarm> {
  const { kinds, starts, count } = tokens;
  for (let index = 1; index < count; index++) {
    if (kinds[index] !== punctuation || kinds[index - 1] !== word) continue;
    const start = starts[index] ?? 0;
    const sign = text.charAt(start);
    const suggestion = OWN[sign];
    if (suggestion === undefined || !/[\u0600-\u06ff]/u.test(text.charAt(start - 1))) continue;
    yield {
      span: { start, end: start + 1 },
      suggestion,
      message: 'sign',
      params: { sign, right: suggestion },
    };
  }
}

/** Tatweel between two letters; after the last one it is an abbreviation or holds a prefix. */
export function* findTatweel({ text }: CheckedBlock): Generator<Alarm> {
  for (let start = text.indexOf(TATWEEL); start >= 0;) {
    let end = start + 1;
    while (text.charAt(end) === TATWEEL) end += 1;
    if (ARABIC_LETTER.test(text.charAt(start - 1)) && ARABIC_LETTER.test(text.charAt(end)))
      yield { span: { start, end }, suggestion: '', message: 'tatweel' };
    start = text.indexOf(TATWEEL, end);
  }
}
